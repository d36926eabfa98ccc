import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { BUNDLED_COURSE } from '../../src/bundled-course.ts'
import { parseQuizRequest } from '../../src/commands/quiz/request.ts'
import { openCompiled } from '../../src/course/compile/open-course.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { run } from '../../src/main.ts'
import { openLearner } from '../../src/store/learner.ts'
import { learnerPaths } from '../../src/store/paths.ts'
import { encodePaper } from '../../src/study/paper-code.ts'
import { terminalHost } from '../support/host.ts'
import { freshHome } from '../support/screen.ts'
import { compileTiny } from '../support/tiny-course.ts'

/** A home where a year ago a paper was begun that the course no longer fits, and an exam that nobody handed in. */
function homeWithOldPapers(): string {
  const home = freshHome()
  const { index } = openCompiled(fileURLToPath(BUNDLED_COURSE))
  const lastYear = () => new Date(Date.now() - 365 * 86_400_000)
  const learner = openLearner(
    learnerPaths({ SALESCOURSE_HOME: home }),
    index,
    lastYear,
    () => {},
    () => {},
  )
  const known = index.chapters[0]?.questions[0]?.id ?? ''
  const paper = { seed: 's', mode: 'exam', chapter: null, limit: 60_000 } as const
  learner.save('paper-started', { ...paper, paper: 'outdated', questions: ['no-such-question'] })
  learner.save('paper-started', { ...paper, paper: 'expired', questions: [known] })
  learner.save('answered', { paper: 'expired', question: known, revision: 'r', picked: ['x'], score: 0, guessed: false, ms: 1 })
  return home
}

describe('a quiz that is asked for wrongly', () => {
  it.each([
    [['--count', 'abc'], /題數不能是「abc」/],
    [['--exam', '--minutes', '0'], /時限不能是「0」/],
    [['--seed', '種子'], /種子不能是「種子」/],
    [['--type', 'essay'], /沒有「essay」這種題型/],
    [['--paper', 'abc'], /「abc」不是卷號/],
  ])('with %j leaves open papers as they are', async (options, sentence) => {
    const home = homeWithOldPapers()
    const journal = () => readFileSync(join(home, 'journal.ndjson'), 'utf8')
    const before = journal()
    const host = terminalHost(home)
    expect(await run(['quiz', ...options], host)).toBe(2)
    expect(host.written.error).toMatch(sentence)
    expect([host.written.out, journal()]).toEqual(['', before])
  })
})

describe('what a quiz is asked for', () => {
  const { course } = compileTiny()
  if (!course) throw new Error('the tiny course does not compile')
  const { index } = course
  const [first] = index.chapters
  const request = (chapter: string | undefined, options: Parameters<typeof parseQuizRequest>[1]) =>
    parseQuizRequest(chapter, options, index, zhHant)
  const code = (count: number | null, chapter: number | null) =>
    encodePaper({ seed: '7F3K', count, chapter }, index.version) ?? ''

  it('is a test of ten questions of the course, of a fresh seed, where nothing is said', () => {
    expect(request(undefined, {})).toEqual({
      mode: 'test',
      chapter: null,
      section: null,
      filter: { mistakes: false, starred: false, unseen: false, type: null },
      filtered: false,
      inOrder: false,
      count: 10,
      countTyped: false,
      file: null,
      seed: null,
      minutes: null,
      resume: false,
      anew: false,
      showAll: false,
      output: { kind: 'keyboard' },
    })
  })

  it.each([
    ['a chapter is practised', '1', {}, { mode: 'practice', chapter: first, section: null, filtered: false, anew: false }],
    ['a section is practised', '1.2', {}, { mode: 'practice', chapter: first, section: { id: 'together' }, anew: false }],
    ['chosen questions are practised', undefined, { unseen: true }, { mode: 'practice', filtered: true, anew: true }],
    ['a type by its word', undefined, { type: '單選' }, { filter: { type: 'single' }, filtered: true }],
    ['an exam of a chapter', '1', { exam: true, minutes: '５' }, { mode: 'exam', minutes: 5, anew: false }],
    ['the original test, whole', undefined, { original: true }, { mode: 'original', count: null, inOrder: true, anew: true }],
    ['a number of questions', undefined, { count: '3' }, { count: 3, countTyped: true, anew: true }],
    ['all questions', undefined, { all: true }, { count: null, countTyped: false, anew: true }],
    ['a seed', undefined, { seed: 'x' }, { seed: 'x', anew: true }],
    ['a paper by its code', undefined, { paper: code(2, null) }, { mode: 'test', chapter: null, count: 2, countTyped: false }],
    ['a chapter by a code', undefined, { paper: code(null, 1) }, { mode: 'practice', chapter: first, count: null, seed: '7F3K' }],
    ['what is open', undefined, { resume: true }, { resume: true, anew: false }],
  ])('may be %s', (_name, chapter, options, wanted) => {
    expect(request(chapter, options)).toMatchObject(wanted)
  })

  it.each([
    [
      { answers: '1', seed: 'x', json: true },
      { kind: 'answers', answers: '1', json: true },
    ],
    [
      { print: true, withKey: true },
      { kind: 'sheet', keyWanted: 'key', html: null },
    ],
    [
      { html: 'a.html', withWhy: true },
      { kind: 'sheet', keyWanted: 'reasons', html: 'a.html' },
    ],
    [{ freeze: 'a.json' }, { kind: 'freeze', file: 'a.json' }],
    [{ json: true }, { kind: 'json' }],
  ])('with %j needs no keyboard', (options, output) => {
    expect(request(undefined, options).output).toEqual(output)
  })

  it.each([
    ['2', {}, 'unknown-chapter'],
    ['1.9', {}, 'unknown-place'],
    ['1.2', { exam: true }, 'exam-by-chapter'],
    ['1', { original: true }, 'options-clash'],
    ['1', { paper: code(2, null) }, 'options-clash'],
    [undefined, { exam: true, inOrder: true }, 'options-clash'],
    [undefined, { answers: '1' }, 'answers-need-seed'],
  ])('is refused for %s and %j', (chapter, options, fault) => {
    expect(() => request(chapter, options)).toThrow(expect.objectContaining({ code: fault }))
  })
})
