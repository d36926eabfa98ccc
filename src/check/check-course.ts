import type { Editions } from '../course/parse/other-editions.ts'
import { COURSE_FILE, type CourseSource, type ParsedCourse } from '../course/parse/parse-course.ts'
import type { Balance } from './balance.ts'
import { blueprintChapters, blueprintKept } from './blueprint.ts'
import { outsiderRepeated } from './categories.ts'
import {
  absoluteDistractor,
  absoluteShare,
  clang,
  convergence,
  keyPosition,
  keyRun,
  letterInReason,
  longestKey,
  longestKeyInChapter,
} from './clues.ts'
import { commentCuts } from './comments.ts'
import type { VersionChanges } from './compare-versions.ts'
import { everythingTested } from './coverage.ts'
import { drafts } from './drafts.ts'
import { editionsAgree } from './editions.ts'
import { factCovered, factGiven, factKnown, noteGiven, opinionMarked } from './facts.ts'
import { type Finding, inOrderOfCause } from './finding.ts'
import { formFindings } from './form.ts'
import { synonymsAccepted, termKnown, termSectionKnown, termTaught } from './glossary.ts'
import { guideAnswers } from './guide.ts'
import { ideaShared } from './ideas.ts'
import { calloutRecognised, emphasisOpened, imageNotShown } from './markdown.ts'
import { hardThinks, objectiveVerb, setListed } from './objectives.ts'
import { combinedOption, keyLength, numberOrder, optionEndings, optionLength, optionRepeated, vagueWord } from './options.ts'
import { answerLeaked, blankElsewhere, newCase, stemAlike } from './overlap.ts'
import { halfWidthInLessons, halfWidthInQuestions, unbreakable } from './punctuation.ts'
import { reasonShort, reasonTeaches } from './reasons.ts'
import { applies, type Report, type Rule } from './rule.ts'
import { stemAlone } from './standing-alone.ts'
import { multipleSaid, negativeMarked, negativeShare, stemComplete, stemLength, stemShort } from './stem.ts'
import { keyPointAlone } from './story.ts'
import { clozeBlanks, matchingParts, matchingReasons, matchingReuse, orderingItems, trueShare, twoClaims } from './types.ts'
import { wordForbidden } from './words.ts'

/** Every rule of docs/course-check.md that is not kept already while a course is read (form.ts). To add one, write it and add it here. */
export const RULES: readonly Rule[] = [
  drafts,
  commentCuts,
  calloutRecognised,
  imageNotShown,
  halfWidthInLessons,
  emphasisOpened,
  termKnown,
  termSectionKnown,
  termTaught,
  everythingTested,
  factGiven,
  factKnown,
  multipleSaid,
  combinedOption,
  negativeMarked,
  negativeShare,
  keyLength,
  longestKey,
  longestKeyInChapter,
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
  stemShort,
  stemLength,
  optionLength,
  twoClaims,
  trueShare,
  orderingItems,
  matchingParts,
  matchingReuse,
  matchingReasons,
  clozeBlanks,
  reasonTeaches,
  reasonShort,
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
  ideaShared,
  outsiderRepeated,
  stemAlone,
  objectiveVerb,
  hardThinks,
  newCase,
  synonymsAccepted,
  blankElsewhere,
  setListed,
  keyPointAlone,
  guideAnswers,
]

/** A course folder that has been checked. The bank is null where course.yaml itself cannot be used. */
export interface CheckedCourse {
  folder: string
  findings: Finding[]
  bank: { title: string; balance: Balance; blueprint: CourseSource['settings']['check']['blueprint'] } | null
  /** What has changed since the version in another folder, where one was named. */
  against: { folder: string; changes: VersionChanges } | null
}

/**
 * Everything that is found in a course: what its reader met, and what every rule finds in as much as could be read; causes before what may
 * follow from them.
 */
export function checkCourse(
  { source, problems }: ParsedCourse,
  { editions, problems: problemsBeside }: Editions = { editions: [], problems: [] },
): Finding[] {
  const findings = formFindings([...problems, ...problemsBeside])
  if (!source) return findings
  for (const { id: rule, level, judge } of RULES.filter(candidate => applies(candidate, source))) {
    const report: Report = (file, code, at, data) => {
      findings.push({ file, line: at.line, column: at.column, code, data, rule, level })
    }
    judge(source, report, editions)
  }
  return inOrderOfCause(findings, filesOf(source))
}

/** The files of a course, each before those that refer to it. */
function filesOf({ settings: { chapters, glossary } }: CourseSource): string[] {
  return [COURSE_FILE, ...chapters.flatMap(({ lesson, questions }) => [lesson, questions]), ...(glossary ? [glossary] : [])]
}
