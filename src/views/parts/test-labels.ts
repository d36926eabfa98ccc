import type { TestLabel } from '../../study/test-labels.ts'
import type { ViewPage } from './page.ts'

/** The words for what a test is besides its score. */
export function labelTexts(labels: readonly TestLabel[], { testLabels }: ViewPage['words']): string[] {
  return labels.map(label => labelText(label, testLabels))
}

function labelText(label: TestLabel, words: ViewPage['words']['testLabels']): string {
  switch (label.kind) {
    case 'short':
      return words.short
    case 'own-terms':
      return words.ownTerms
    case 'key-seen':
      return words.keySeen
    case 'ran-out':
      return words.ranOut
    case 'attempt':
      return words.attempt(label.number)
    case 'blank':
      return words.blank(label.count)
  }
}
