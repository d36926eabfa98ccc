import type { TestTerms } from '../course/course.ts'
import type { FinishedTest } from './record.ts'

/** What a test is besides its score. `short` and `own-terms` say why it is no test of the whole course. */
export type TestLabel =
  | { kind: 'short' | 'own-terms' | 'key-seen' | 'ran-out' }
  | { kind: 'attempt'; number: number }
  | { kind: 'blank'; count: number }

/** The labels of a test or an exam, those that keep it from being a whole-course score first. A practice has none. */
export function testLabels(test: FinishedTest, terms: TestTerms): TestLabel[] {
  const { mode, chapter, whole, questions, attempt, keySeen, ranOut, blank } = test
  if (mode !== 'test' && mode !== 'exam') return []
  const labels: TestLabel[] = []
  if (chapter === null && !whole) labels.push({ kind: questions < terms.count ? 'short' : 'own-terms' })
  if (attempt > 1) labels.push({ kind: 'attempt', number: attempt })
  if (keySeen) labels.push({ kind: 'key-seen' })
  if (ranOut) labels.push({ kind: 'ran-out' })
  if (blank > 0) labels.push({ kind: 'blank', count: blank })
  return labels
}

/** Whether a label keeps a test from being a score of the whole course; the others only tell how it went. */
export function isReason({ kind }: TestLabel): boolean {
  return kind !== 'ran-out' && kind !== 'blank'
}
