import type { ReviewLine } from '../../questions/review.ts'
import type { ViewPage } from './page.ts'

/** What stands on a line of a review, in words. */
export function lineText(line: ReviewLine, { verdict }: ViewPage['words']): string {
  switch (line.kind) {
    case 'text':
      return line.text
    case 'spare':
      return verdict.spare(line.text)
    case 'answer':
      return verdict.blank(line.text)
    case 'typed':
      return verdict.typed(line.text)
    case 'not-typed':
      return verdict.missed
  }
}
