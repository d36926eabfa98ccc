import { grade, type Question } from '../questions/question.ts'
import type { EventOf } from './events.ts'
import type { FinishedTest, PaperAnswer } from './record.ts'

/**
 * What an answer earns under today's key, 0 to 1, where that differs from its mark; null where it does not. An answer keeps the revision of
 * the question it was marked under, so a question that has not changed is not looked at.
 */
export function regradedCredit(
  { picked, revision, credit }: Pick<PaperAnswer, 'picked' | 'revision' | 'credit'>,
  question: Question,
  strict: boolean,
): number | null {
  if (revision === question.revision) return null
  const today = grade(question, picked, strict)
  return today === credit ? null : today
}

/** A test as it was marked, and under today's keys. */
export interface RegradedTest {
  test: FinishedTest
  /** Points out of 100 under today's keys. */
  score: number
  /** Ids of the questions whose key has changed the mark. */
  questions: string[]
}

/**
 * The tests whose score would be another under today's keys, out of those drawn from another version of the course. `answers` are the
 * effective answers of the course, oldest first.
 */
export function regradeTests(
  tests: readonly FinishedTest[],
  answers: readonly EventOf<'answered'>[],
  find: (id: string) => Question | undefined,
): RegradedTest[] {
  return tests.flatMap(test => {
    const given = new Map(answers.filter(({ data }) => data.paper === test.paper).map(({ data }) => [data.question, data]))
    const changes = [...given].flatMap(([id, { picked, revision, score: credit }]) => {
      const question = find(id)
      const today = question ? regradedCredit({ picked, revision, credit }, question, test.credit === 'strict') : null
      return today === null ? [] : [{ id, gain: today - credit }]
    })
    if (changes.length === 0) return []
    const gain = changes.reduce((sum, change) => sum + change.gain, 0)
    const score = Math.round(test.score * 10 + (gain / test.questions) * 1000) / 10
    return [{ test, score, questions: changes.map(({ id }) => id) }]
  })
}
