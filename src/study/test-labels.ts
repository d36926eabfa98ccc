import type { TestTerms } from '../course/course.ts'
import type { FinishedTest } from './record.ts'

const MINUTE = 60_000

/**
 * What a test is besides its score. All but the last two say why it is no score of the whole course: `count`, `minutes` and `attempts`
 * are what the course asks for.
 */
export type TestLabel =
  | { kind: 'short' | 'long'; count: number }
  | { kind: 'own-time'; minutes: number }
  | { kind: 'over-attempts'; attempts: number }
  | { kind: 'own-terms' | 'key-seen' }
  | { kind: 'attempt'; number: number }
  | { kind: 'ran-out' }
  | { kind: 'blank'; count: number }

/** What the labels of a test come from. */
export type LabelledTest = Pick<
  FinishedTest,
  'mode' | 'chapter' | 'questions' | 'limit' | 'whole' | 'attempt' | 'keySeen' | 'ranOut' | 'blank'
>

/** The labels of a test or an exam, those that keep it from being a whole-course score first. A practice has none. */
export function testLabels(test: LabelledTest, terms: TestTerms): TestLabel[] {
  const { mode, chapter, whole, attempt, keySeen, ranOut, blank } = test
  if (mode !== 'test' && mode !== 'exam') return []
  const labels: TestLabel[] = []
  if (chapter === null && !whole) labels.push(otherTerms(test, terms))
  if (attempt > 1) labels.push({ kind: 'attempt', number: attempt })
  if (keySeen) labels.push({ kind: 'key-seen' })
  if (ranOut) labels.push({ kind: 'ran-out' })
  if (blank > 0) labels.push({ kind: 'blank', count: blank })
  return labels
}

/** In what a test of the whole course differs from the one that the course asks for. */
function otherTerms({ questions, limit }: LabelledTest, { count, minutes, attempts }: TestTerms): TestLabel {
  if (questions !== count) return { kind: questions < count ? 'short' : 'long', count }
  if (limit !== null && limit !== minutes * MINUTE) return { kind: 'own-time', minutes }
  // The course may have asked for something else on that day.
  return attempts === null ? { kind: 'own-terms' } : { kind: 'over-attempts', attempts }
}

/** Whether a label keeps a test from being a score of the whole course; the others only tell how it went. */
export function isReason({ kind }: TestLabel): boolean {
  return kind !== 'ran-out' && kind !== 'blank'
}
