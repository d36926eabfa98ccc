import { expect, it } from 'vitest'
import { optionOrder } from '../../src/study/draw-paper.ts'
import { type FrozenPaper, readPaper, writePaper } from '../../src/study/frozen-paper.ts'
import { QUESTIONS } from '../support/six-types.ts'

const paper: FrozenPaper = {
  course: { id: 'tiny', title: '小課程', version: 'v1' },
  seed: '7F3K',
  mode: 'test',
  chapter: null,
  limit: null,
  credit: 'partial',
  passMark: 60,
  questions: [...QUESTIONS.values()].map(question => ({ ...question, shown: optionOrder(question, 'another seed').reverse() })),
}

it('every type of question comes back from its file as it was, with the order of its parts, whatever the seed would give', () => {
  const { content, id } = writePaper(paper)
  const read = readPaper(content)
  expect(read).toEqual({ paper, id })
  if (typeof read === 'string') return
  for (const [at, question] of read.paper.questions.entries()) {
    expect(optionOrder(question, read.paper.seed)).toEqual(paper.questions[at]?.shown)
  }
})

it('its id changes with any part of it, and with nothing else', () => {
  const { content, id } = writePaper(paper)
  expect(writePaper({ ...paper, passMark: 61 }).id).not.toBe(id)
  expect(readPaper(content.replaceAll('\n', '\r\n'))).toMatchObject({ id })
})

it.each([
  ['no question', { ...paper, questions: [] }],
  ['a question of no known type', { ...paper, questions: [{ ...paper.questions[0], type: 'essay' }] }],
  ['a question without its order', { ...paper, questions: [{ ...paper.questions[0], shown: undefined }] }],
  ['options that are none', { ...paper, questions: [{ ...paper.questions[0], options: ['a'] }] }],
  ['an unknown marking', { ...paper, credit: 'kind' }],
])('with %s is no paper, though its hash fits', (_what, forged) => {
  expect(readPaper(writePaper(forged as FrozenPaper).content)).toBe('no-paper')
})
