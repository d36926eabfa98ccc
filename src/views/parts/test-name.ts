import type { PaperScope } from '../../course/query/scope.ts'
import type { FinishedTest } from '../../study/record.ts'
import { isReason, type TestLabel } from '../../study/test-labels.ts'
import type { ViewPage } from './page.ts'

/**
 * What a test is called: by its scope where it is what it seems, and otherwise by what keeps it from being a score of the whole course.
 * `of` is what it was of, as people say it.
 */
export function testName(
  { mode, chapter: chapterId }: Pick<FinishedTest, 'mode' | 'chapter'>,
  labels: readonly TestLabel[],
  of: PaperScope,
  { words }: ViewPage,
): string {
  const { punctuation, testLabels } = words
  const reasons = labels.filter(isReason).map(label => labelText(label, testLabels))
  if (reasons.length === 0) return words.scope(mode, of)
  const name = chapterId === null ? testLabels.uncounted[mode === 'exam' ? 'exam' : 'test'] : words.scope(mode, of)
  return `${name}${punctuation.brackets(punctuation.list(reasons))}`
}

/** How a test went, besides its score: that its time ran out, and what was left blank. */
export function testRemarks(labels: readonly TestLabel[], { words }: ViewPage): string[] {
  return labels.filter(label => !isReason(label)).map(label => labelText(label, words.testLabels))
}

/** Why a test is no score of the whole course, in a few words. */
export function uncountedReasons(labels: readonly TestLabel[], { words }: ViewPage): string[] {
  return labels.filter(isReason).map(label => reasonText(label, words.testLabels.why))
}

function labelText(label: TestLabel, words: ViewPage['words']['testLabels']): string {
  switch (label.kind) {
    case 'attempt':
      return words.attempt(label.number)
    case 'blank':
      return words.blank(label.count)
    default:
      return words.names[label.kind]
  }
}

function reasonText(label: TestLabel, why: ViewPage['words']['testLabels']['why']): string {
  switch (label.kind) {
    case 'short':
    case 'long':
      return why.count(label.count)
    case 'own-time':
      return why.time(label.minutes)
    case 'over-attempts':
      return why.attempts(label.attempts)
    case 'attempt':
      return why.attempt(label.number)
    case 'key-seen':
      return why.keySeen
    default:
      return why.ownTerms
  }
}
