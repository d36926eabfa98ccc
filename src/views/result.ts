import type { CodeOrWhy } from '../study/code-of-paper.ts'
import type { TestResult } from '../study/result.ts'
import { box } from '../typeset/box.ts'
import { hangingIndent } from '../typeset/hanging-indent.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, keyLines } from './parts/lines.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'
import { paperFactLines } from './parts/paper-facts.ts'
import { testName, uncountedReasons } from './parts/test-name.ts'

const WIDEST = 52
/** At most so many sections are named with their commands; the others are counted. */
const NAMED_SECTIONS = 3

/** What a paper came to: the score in a box, what it is worth, how sure the learner was, chapter by chapter. */
export function scoreView(data: TestResult, page: ViewPage): string {
  const lines = [
    ...wrap(encouragement(data.test.score, page), page.width),
    ...confidenceLines(data, page),
    ...chapterLines(data, page),
  ]
  return [...scoreBox(data, page), '', ...lines].join('\n')
}

/** What to do about a result: the sections whose re-reading mends most, the next step after a pass, and the 卷號. */
export function adviceView(data: TestResult, code: CodeOrWhy, page: ViewPage): string {
  const isDone = data.test.mode === 'practice' ? data.mend.length === 0 : data.test.passed
  const blocks = [cureLines(data, page), isDone ? nextStepLines(data.step, page) : [], paperFactLines(data.test, code, page)]
  return blocks.flatMap(lines => (lines.length === 0 ? [] : [lines.join('\n')])).join('\n\n')
}

function scoreBox(data: TestResult, page: ViewPage): string[] {
  const { theme, width, plain, ascii } = page
  const { test } = data
  const inside = test.mode === 'practice' ? practiceLines(data, page) : testLines(data, page)
  if (plain) return inside.flatMap(line => wrap(line, width))
  const room = Math.min(width, WIDEST)
  const lines = inside.flatMap(line => keyLines(line, { ...page, width: Math.max(1, room - 4) }))
  return box(lines, { width: room, border: test.passed && test.mode !== 'practice' ? theme.correct : theme.border, ascii })
}

/** A practice shows every verdict on the way, so it has no score and is never passed. */
function practiceLines({ right, test }: TestResult, { theme, words }: ViewPage): string[] {
  return [theme.title(words.result.practice(right, test.questions))]
}

function testLines(data: TestResult, page: ViewPage): string[] {
  const { test, passMark, labels, chapter } = data
  const { theme, words } = page
  const { result, punctuation } = words
  const reasons = uncountedReasons(labels, page)
  const passed = theme.correct(reasons.length === 0 ? result.passed : result.passedUncounted)
  const score = [testName(test, labels, { chapter, section: null }, page), result.score(test.score)].map(text =>
    theme.title(text),
  )
  return [
    // What is blank is counted below.
    [...score, ...(test.ranOut ? [theme.warning(words.testLabels.names['ran-out'])] : [])].join(punctuation.gap),
    test.passed ? passed : result.failed(passMark, test.score),
    ...(data.regraded === null ? [] : [theme.warning(words.testLabels.regraded(data.regraded))]),
    ...(reasons.length > 0 && test.chapter === null ? [result.uncounted(punctuation.list(reasons))] : []),
    result.count(data.right, data.partial, test.blank, test.questions),
    result.blind(data.chance),
  ]
}

/** How sure the learner was, once something was marked as a guess or left blank: before that it says no more than right and wrong. */
function confidenceLines({ boxes }: TestResult, { words, width }: ViewPage): string[] {
  return boxes.lucky + boxes.unknown === 0 ? [] : wrap(words.result.boxCounts(boxes), width)
}

/** The chapters' points in as few lines as will hold them, none of them parted. */
function chapterLines({ chapters }: TestResult, page: ViewPage): string[] {
  const { theme, words, width } = page
  if (chapters.length < 2) return []
  const { gap } = words.punctuation
  const points = chapters.map(({ number, questions, points }) => words.result.chapterPoints(number, points, questions))
  return hangingIndent(`${theme.heading(words.result.byChapter)}${gap}`, width, room =>
    keyLines(points.join(gap), { ...page, width: room }),
  )
}

function cureLines({ mend, missed }: TestResult, page: ViewPage): string[] {
  const { theme, words, width } = page
  const named = mend
    .slice(0, NAMED_SECTIONS)
    .map(({ place, title }): [string, string] => [page.commandLine(`read ${place}`), title])
  const more = mend.length - named.length
  const rest: [string, string][] = more > 0 ? [[page.commandLine('mistakes'), words.result.more(more)]] : []
  const practice: [string, string][] = missed > 0 ? [[page.commandLine('quiz --mistakes'), words.result.mistakes]] : []
  const rows = [...named, ...rest, ...practice]
  return rows.length === 0 ? [] : [...wrap(theme.heading(words.result.mend), width), ...commandLines(rows, page)]
}

function encouragement(score: number, { words }: ViewPage): string {
  if (score === 100) return words.result.full
  if (score >= 80) return words.result.high
  return score >= 50 ? words.result.middle : words.result.low
}
