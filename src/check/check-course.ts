import type { CourseSource } from '../course/parse/parse-course.ts'
import type { Problem } from '../errors/problem.ts'
import { blueprintKept } from './blueprint.ts'
import {
  absoluteDistractor,
  absoluteShare,
  clang,
  convergence,
  keyPosition,
  keyRun,
  letterInReason,
  longestKey,
} from './clues.ts'
import { commentCuts } from './comments.ts'
import { everythingTested } from './coverage.ts'
import { editionsAgree } from './editions.ts'
import { factCovered, factKnown, noteGiven, opinionMarked } from './facts.ts'
import { termsTaught } from './glossary.ts'
import { combinedOption, keyLength, numberOrder, optionEndings, optionLength, optionRepeated, vagueWord } from './options.ts'
import { answerLeaked, stemAlike } from './overlap.ts'
import { halfWidthInQuestions, lessonText, unbreakable } from './punctuation.ts'
import { reasonTeaches } from './reasons.ts'
import type { Report, Rule } from './rule.ts'
import { multipleSaid, negativeMarked, negativeShare, stemComplete, stemLength } from './stem.ts'
import { clozeBlanks, matchingParts, orderingItems, trueShare, twoClaims } from './types.ts'
import { wordForbidden } from './words.ts'

/** Every rule of docs/course-check.md that is not already one of the form. To add one, write it and add it here. */
const RULES: readonly Rule[] = [
  commentCuts,
  lessonText,
  termsTaught,
  everythingTested,
  factKnown,
  multipleSaid,
  combinedOption,
  negativeMarked,
  negativeShare,
  keyLength,
  longestKey,
  keyPosition,
  keyRun,
  letterInReason,
  absoluteDistractor,
  absoluteShare,
  vagueWord,
  clang,
  convergence,
  optionEndings,
  optionRepeated,
  numberOrder,
  stemComplete,
  stemLength,
  optionLength,
  twoClaims,
  trueShare,
  orderingItems,
  matchingParts,
  clozeBlanks,
  reasonTeaches,
  factCovered,
  noteGiven,
  wordForbidden,
  opinionMarked,
  answerLeaked,
  stemAlike,
  blueprintKept,
  unbreakable,
  editionsAgree,
  halfWidthInQuestions,
]

/** Judges a course that has been read by every rule. `editions` are the same course in other languages. */
export function checkCourse(course: CourseSource, editions: readonly CourseSource[] = []): Problem[] {
  const problems: Problem[] = []
  const report: Report = (file, code, at, data) => {
    problems.push({ file, line: at.line, column: at.column, code, data } as Problem)
  }
  for (const rule of RULES) rule(course, report, editions)
  return problems
}
