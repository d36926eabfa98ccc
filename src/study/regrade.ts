import { grade, type Question } from '../questions/question.ts'
import type { EventOf, StudyEvent } from './events.ts'
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
 * The tests whose score would be another under today's keys, out of those drawn from another version of the course than `version`.
 * `eventsOf` gives the events of the course that stand, in order; it is asked only where there is such a test.
 */
export function regradeTests(
  version: string,
  tests: readonly FinishedTest[],
  eventsOf: () => readonly StudyEvent[],
  find: (id: string) => Question | undefined,
): RegradedTest[] {
  // A paper of a file is marked by the key in it.
  const older = tests.filter(test => test.version !== version && test.frozen === undefined)
  if (older.length === 0) return []
  const papers = answersByPaper(eventsOf())
  return older.flatMap(test => {
    const changes = [...(papers.get(test.paper) ?? [])].flatMap(([id, { picked, revision, score: credit }]) => {
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

/** What was handed in of each paper, by question: without the second tries that came after. */
function answersByPaper(events: readonly StudyEvent[]): Map<string, Map<string, EventOf<'answered'>['data']>> {
  const papers = new Map<string, Map<string, EventOf<'answered'>['data']>>()
  const finished = new Set<string>()
  for (const event of events) {
    if (event.type === 'paper-finished') finished.add(event.data.paper)
    if (event.type !== 'answered') continue
    const { paper, question, retry } = event.data
    if (retry || finished.has(paper)) continue
    const answers = papers.get(paper) ?? new Map()
    papers.set(paper, answers.set(question, event.data))
  }
  return papers
}
