import { expect, it } from 'vitest'
import { certifiedTest } from '../../src/study/certificate.ts'
import type { FinishedTest } from '../../src/study/record.ts'
import { TERMS } from '../support/terms.ts'
import { THREE_CHAPTERS } from '../support/three-chapters.ts'

const index = { ...THREE_CHAPTERS, test: { count: 10, minutes: 10, credit: 'partial', attempts: null, passMark: 60 } as const }
const TEST: FinishedTest = {
  ...TERMS,
  paper: 'a',
  seed: 's',
  mode: 'exam',
  chapter: null,
  questions: 10,
  startedAt: '2026-11-23T09:20:00.000+08:00',
  finishedAt: '2026-11-23T09:30:00.000+08:00',
  score: 80,
  passed: true,
}
const given = (name: string, ...tests: Partial<FinishedTest>[]) =>
  certifiedTest(index, { tests: tests.map(test => ({ ...TEST, ...test })) }, name)

it('a certificate is for the best passed whole test, of two alike the later', () => {
  const told = given('Ann', { score: 90 }, { paper: 'b', score: 95 }, { paper: 'c', score: 95 }, { paper: 'd', score: 70 })
  expect(told).toMatchObject({ learner: 'Ann', test: { paper: 'c' } })
})

it.each([
  ['no test of the whole course', { chapter: 'one' }, { kind: 'no-test' }],
  ['a practice', { mode: 'practice' as const }, { kind: 'no-test' }],
  ['a short paper', { whole: false }, { kind: 'not-whole' }],
  ['a paper taken again', { attempt: 2 }, { kind: 'retaken' }],
  ['a paper whose key was seen', { keySeen: true }, { kind: 'key-seen' }],
  ['a failed one', { passed: false, score: 55 }, { kind: 'failed', score: 55, passMark: 60 }],
  ['one of somebody else', { learner: 'Bo' }, { kind: 'other-learner', learner: 'Bo', name: 'Ann' }],
] as const)('there is none for %s', (_, test, refused) => {
  expect(given('Ann', test)).toEqual({ refused })
})

it('there is none without a name, and a test under no name is of whoever asks', () => {
  expect(given('', {})).toEqual({ refused: { kind: 'no-name' } })
  expect(given('Ann', { learner: null })).toMatchObject({ learner: 'Ann' })
})
