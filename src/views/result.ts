import type { CodeOrWhy } from '../study/code-of-paper.ts'
import { countsAsWhole, type FinishedTest } from '../study/record.ts'
import type { TestResult } from '../study/result.ts'
import { isReason, type TestLabel } from '../study/test-labels.ts'
import { box } from '../typeset/box.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging, keyLines } from './parts/lines.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'
import { paperFactLines } from './parts/paper-facts.ts'
import { labelTexts } from './parts/test-labels.ts'

const WIDEST = 44
const INDENT = '  '
/** At most so many sections are named with their commands; the others are counted. */
const NAMED_SECTIONS = 3

/** The result: the score in a box, what it is worth, chapter by chapter, the sections whose re-reading mends most, and the 卷號. */
export function resultView(data: TestResult, code: CodeOrWhy, page: ViewPage): string {
  const { test } = data
  const isDone = test.mode === 'practice' ? data.mend.length === 0 : test.passed
  const next = isDone ? ['', ...nextStepLines(data.step, page)] : []
  return [
    ...scoreBox(data, page),
    '',
    ...wrap(encouragement(test.score, page), page.width),
    ...boxLines(data, page),
    ...chapterLines(data, page),
    ...cureLines(data, page),
    ...next,
    '',
    ...paperFactLines(test.learner, code, page),
  ].join('\n')
}

function scoreBox(data: TestResult, page: ViewPage): string[] {
  const { theme, width, plain, ascii } = page
  const { test } = data
  const inside = test.mode === 'practice' ? practiceLines(data, page) : testLines(data, page)
  if (plain) return inside.flatMap(line => wrap(line, width))
  const room = Math.min(width, WIDEST)
  const lines = inside.flatMap(line => wrap(line, Math.max(1, room - 4)))
  return box(lines, { width: room, border: test.passed && test.mode !== 'practice' ? theme.correct : theme.border, ascii })
}

/** A practice shows every verdict on the way, so it has no score and is never passed. */
function practiceLines({ right, test }: TestResult, { theme, words }: ViewPage): string[] {
  return [theme.title(words.result.practice(right, test.questions))]
}

function testLines(data: TestResult, { theme, words }: ViewPage): string[] {
  const { test, passMark, labels } = data
  const { result, punctuation } = words
  const passed = theme.correct(isOwnScore(test) ? result.passed : result.passedUncounted)
  const told = (some: readonly TestLabel[]) => punctuation.list(labelTexts(some, words))
  const reasons = labels.filter(isReason)
  const remarks = labels.filter(label => !isReason(label))
  return [
    theme.title(result.score(test.score)),
    test.passed ? passed : result.failed(passMark, test.score),
    ...(isOwnScore(test) ? [] : [result.uncounted(told(reasons))]),
    ...(remarks.length > 0 ? [told(remarks)] : []),
    result.count(data.right, data.partial, test.questions),
    result.blind(data.chance),
  ]
}

/** Whether a test is what it seems: one of the whole course that counts, or of another kind that never would. */
function isOwnScore(test: FinishedTest): boolean {
  const wholeCourse = test.chapter === null && (test.mode === 'test' || test.mode === 'exam')
  return wholeCourse ? countsAsWhole(test) : test.attempt === 1 && !test.keySeen
}

/** What was right and sure, once something was marked as a guess or left blank: before that it says no more than right and wrong. */
function boxLines({ boxes }: TestResult, { theme, words, width }: ViewPage): string[] {
  if (boxes.lucky + boxes.unknown === 0) return []
  return ['', ...hanging(`${theme.heading(words.result.boxes)}${words.punctuation.gap}`, words.result.boxCounts(boxes), width)]
}

/** The chapters' points in as few lines as will hold them, none of them parted. */
function chapterLines({ chapters }: TestResult, page: ViewPage): string[] {
  const { theme, words, width } = page
  if (chapters.length < 2) return []
  const points = chapters.map(
    ({ number, questions, points }) => `${words.chapter(number)} ${words.result.chapterPoints(points, questions)}`,
  )
  const lines = keyLines(points.join(words.punctuation.gap), { ...page, width: width - INDENT.length })
  return ['', theme.heading(words.result.byChapter), ...lines.map(line => INDENT + line)]
}

function cureLines({ mend, missed }: TestResult, page: ViewPage): string[] {
  const { theme, words, width } = page
  if (mend.length === 0) return []
  const named = mend
    .slice(0, NAMED_SECTIONS)
    .map(({ place, title }): [string, string] => [page.commandLine(`read ${place}`), title])
  const more = mend.length - named.length
  const rest: [string, string][] = more > 0 ? [[page.commandLine('mistakes'), words.result.more(more)]] : []
  const practice: [string, string][] = missed > 0 ? [[page.commandLine('quiz --mistakes'), words.result.mistakes]] : []
  return ['', ...wrap(theme.heading(words.result.mend), width), ...commandLines([...named, ...rest, ...practice], page)]
}

function encouragement(score: number, { words }: ViewPage): string {
  if (score === 100) return words.result.full
  if (score >= 80) return words.result.high
  return score >= 50 ? words.result.middle : words.result.low
}
