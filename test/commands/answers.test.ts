import { describe, expect, it } from 'vitest'
import { type Answerable, parseAnswers } from '../../src/commands/quiz/answers.ts'

const single: Answerable = { type: 'single', order: ['w', 'x', 'y', 'z'] }
const multiple: Answerable = { type: 'multiple', order: ['w', 'x', 'y', 'z'] }
const judged: Answerable = { type: 'boolean', order: ['true', 'false'] }

describe('--answers', () => {
  it.each([
    ['2', single, ['x']],
    ['b', single, ['x']],
    ['Ｂ', single, ['x']],
    [' ２ ', single, ['x']],
    ['a+c', multiple, ['w', 'y']],
    ['１＋ｃ', multiple, ['w', 'y']],
    ['3', multiple, ['y']],
    ['o', judged, ['true']],
    ['Ｘ', judged, ['false']],
    ['2', judged, ['false']],
    ['-', single, null],
    ['－', multiple, null],
  ])('%j at a question of type %o picks %j', (answer, question, picked) => {
    expect(parseAnswers(answer, [question])).toEqual([picked])
  })

  it.each([
    ['5', single],
    ['e', single],
    ['1+2', single],
    ['', single],
    ['o', single],
    ['1+1', multiple],
    ['1+', multiple],
    ['3', judged],
    ['乙', single],
  ])('%j at a question of type %o is refused with its position', (answer, question) => {
    const expected = expect.objectContaining({ code: 'bad-answer', data: expect.objectContaining({ position: 2 }) })
    expect(() => parseAnswers(`-,${answer}`, [single, question])).toThrow(expected)
  })

  it('sets answers apart by any comma', () => {
    expect(parseAnswers('1，2、o', [single, single, judged])).toEqual([['w'], ['x'], ['true']])
  })
})
