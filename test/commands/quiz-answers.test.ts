import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAnswers } from '../../src/commands/quiz/answers.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { interactionOf } from '../../src/questions/question.ts'
import { LABELS } from '../support/page.ts'
import { freshHome } from '../support/screen.ts'
import { sample } from '../support/six-types.ts'

const single = interactionOf(sample('which-three'), ['wrong', 'right'], LABELS)
const judged = interactionOf(sample('must'), ['true', 'false'], LABELS)
const cloze = interactionOf(sample('two-blanks'), [], LABELS)
const sure = (...picked: string[]) => ({ picked, guessed: false })

describe('--answers', () => {
  it('sets answers apart by any comma, and leaves a question blank at a hyphen', () => {
    expect(parseAnswers('2，-、o', [single, single, judged], zhHant.typed)).toEqual([sure('right'), null, sure('true')])
  })

  it('takes a question mark behind an answer for a guess', () => {
    expect(parseAnswers('b?,x？', [single, judged], zhHant.typed)).toEqual([
      { picked: ['right'], guessed: true },
      { picked: ['false'], guessed: true },
    ])
  })

  it('reads one answer a line from a file, where texts may hold commas; an empty line is a blank', () => {
    const file = join(freshHome(), 'answers.txt')
    writeFileSync(file, '1\r\n\n80, 大約 | 兩成\n')
    expect(parseAnswers(`@${file}`, [single, single, cloze], zhHant.typed)).toEqual([
      sure('wrong'),
      null,
      sure('80, 大約', '兩成'),
    ])
  })

  it('refuses an answer with its place before anything is saved, and a wrong number of them', () => {
    expect(() => parseAnswers('-,9', [single, single], zhHant.typed)).toThrow(
      expect.objectContaining({ code: 'bad-answer', data: expect.objectContaining({ position: 2, answer: '9' }) }),
    )
    expect(() => parseAnswers('1', [single, single], zhHant.typed)).toThrow(
      expect.objectContaining({ code: 'answers-count', data: { given: 1, wanted: 2 } }),
    )
    expect(() => parseAnswers('@/no/such/file', [single], zhHant.typed)).toThrow(
      expect.objectContaining({ code: 'file-unreadable' }),
    )
  })
})
