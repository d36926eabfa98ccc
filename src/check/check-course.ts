import type { CourseSource } from '../course/parse/parse-course.ts'
import type { Balance } from './balance.ts'
import { blueprintChapters, blueprintKept } from './blueprint.ts'
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
import type { Finding } from './finding.ts'
import { termKnown, termSectionKnown, termTaught } from './glossary.ts'
import { calloutRecognised, emphasisOpened } from './markdown.ts'
import { combinedOption, keyLength, numberOrder, optionEndings, optionLength, optionRepeated, vagueWord } from './options.ts'
import { answerLeaked, stemAlike } from './overlap.ts'
import { halfWidthInLessons, halfWidthInQuestions, unbreakable } from './punctuation.ts'
import { reasonTeaches } from './reasons.ts'
import type { Report, Rule } from './rule.ts'
import { multipleSaid, negativeMarked, negativeShare, stemComplete, stemLength } from './stem.ts'
import { clozeBlanks, matchingParts, matchingReasons, orderingItems, trueShare, twoClaims } from './types.ts'
import { wordForbidden } from './words.ts'

/** Every rule of docs/course-check.md that is not kept already while a course is read (form.ts). To add one, write it and add it here. */
export const RULES: readonly Rule[] = [
  commentCuts,
  calloutRecognised,
  halfWidthInLessons,
  emphasisOpened,
  termKnown,
  termSectionKnown,
  termTaught,
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
  matchingReasons,
  clozeBlanks,
  reasonTeaches,
  factCovered,
  noteGiven,
  wordForbidden,
  opinionMarked,
  answerLeaked,
  stemAlike,
  blueprintChapters,
  blueprintKept,
  unbreakable,
  editionsAgree,
  halfWidthInQuestions,
]

/** A course folder that has been checked. The bank is null where course.yaml itself cannot be used. */
export interface CheckedCourse {
  folder: string
  findings: Finding[]
  bank: { title: string; balance: Balance; blueprint: CourseSource['settings']['check']['blueprint'] } | null
}

/** Judges a course that has been read by every rule. `editions` are the same course in other languages. */
export function checkCourse(course: CourseSource, editions: readonly CourseSource[] = []): Finding[] {
  return RULES.flatMap(({ id: rule, level, judge }) => {
    const findings: Finding[] = []
    const report: Report = (file, code, at, data) => {
      findings.push({ file, line: at.line, column: at.column, code, data, rule, level })
    }
    judge(course, report, editions)
    return findings
  })
}
