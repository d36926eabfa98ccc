import type { TestTerms } from '../../course/course.ts'
import type { FinishedTest } from '../../study/record.ts'
import type { RegradedTest } from '../../study/regrade.ts'
import { testLabels } from '../../study/test-labels.ts'
import { hanging } from './lines.ts'
import type { ViewPage } from './page.ts'
import { testName, testRemarks } from './test-name.ts'

/** Date, score and outcome; then what kind of test it was, what keeps it from counting, and its score under today's keys. */
export function testLine(test: FinishedTest, terms: TestTerms, regraded: RegradedTest | null, page: ViewPage): string[] {
  const { theme, words, width } = page
  const { testLabels: labels, punctuation } = words
  const outcome = test.passed ? theme.correct(words.progress.passed) : theme.wrong(words.progress.failed)
  const told = testLabels(test, terms)
  const name = [testName(test, told, { chapter: null, section: null }, page), labels.questions(test.questions)].join(
    punctuation.gap,
  )
  const about = [name, ...testRemarks(told, page), ...(regraded ? [labels.regraded(regraded.score)] : [])]
  const date = test.finishedAt.slice(0, 16).replace('T', ' ')
  const text = `${date}  ${words.points(test.score).padStart(5)}  ${outcome}${punctuation.gap}${punctuation.clauses(about)}`
  return hanging('   ', text, width)
}
