import type { TestResult } from '../study/result.ts'
import { box } from '../typeset/box.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

const WIDEST = 44

/** The result: the score in a box, what it is worth, chapter by chapter, at most three commands that mend most, and the 卷號. */
export function resultView(data: TestResult, code: string | null, page: ViewPage): string {
  const { theme, words, width } = page
  const { test, mend } = data
  const { gap, brackets } = words.punctuation
  const rows: [string, string][] = mend.map(({ place, title }) => [page.commandLine(`read ${place}`), title])
  if (data.missed > 0) rows.push([page.commandLine('quiz --mistakes'), words.result.mistakes])
  const cure = rows.length > 0 ? ['', theme.heading(words.result.mend), ...commandLines(rows, page)] : []
  const next = test.passed ? ['', ...nextStepLines(data.step, page)] : []
  return [
    ...scoreBox(data, page),
    '',
    ...wrap(encouragement(test.score, page), width),
    ...boxLines(data, page),
    ...chapterLines(data, page),
    ...cure,
    ...next,
    ...(code === null
      ? []
      : ['', ...hanging(`${words.result.code}${gap}`, `${code}${brackets(page.commandLine(`quiz --paper ${code}`))}`, width)]),
  ].join('\n')
}

function scoreBox(data: TestResult, page: ViewPage): string[] {
  const { theme, words, width, plain, ascii } = page
  const { test } = data
  const inside = [
    theme.title(words.result.score(test.score)),
    test.passed ? theme.correct(words.result.passed) : words.result.failed(data.passMark, test.score),
    words.result.count(data.right, data.partial, test.questions),
    words.result.blind(data.chance),
  ]
  if (plain) return inside.flatMap(line => wrap(line, width))
  const room = Math.min(width, WIDEST)
  const lines = inside.flatMap(line => wrap(line, Math.max(1, room - 4)))
  return box(lines, { width: room, border: test.passed ? theme.correct : theme.border, ascii })
}

/** The four boxes, once something was marked as a guess or left blank: before that they say no more than right and wrong. */
function boxLines({ boxes }: TestResult, { theme, words, width }: ViewPage): string[] {
  if (boxes.lucky + boxes.unknown === 0) return []
  return ['', theme.heading(words.result.boxes), ...hanging('  ', words.result.boxCounts(boxes), width)]
}

function chapterLines({ chapters }: TestResult, { theme, words, width }: ViewPage): string[] {
  if (chapters.length < 2) return []
  const lines = chapters.flatMap(({ number, title, questions, points }) =>
    hanging(`  ${number}  `, [title, words.result.chapterPoints(points, questions)].join(words.punctuation.gap), width),
  )
  return ['', theme.heading(words.result.byChapter), ...lines]
}

function encouragement(score: number, { words }: ViewPage): string {
  if (score === 100) return words.result.full
  if (score >= 80) return words.result.high
  return score >= 50 ? words.result.middle : words.result.low
}
