import type { NextStep } from '../study/next-step.ts'
import type { FinishedTest } from '../study/record.ts'
import { box } from '../typeset/box.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines } from './parts/lines.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/** A test that was handed in, with what to do about it. */
export interface ResultData {
  test: FinishedTest
  /** Points from which the test is passed. */
  passMark: number
  right: number
  /** Questions that earned some of their points. */
  partial: number
  /** Number of the chapter practised, or null for the whole course. */
  chapter: number | null
  /** What to do after a pass. */
  step: NextStep
  /** The sections whose re-reading mends most, as numbers with titles. */
  mend: { place: string; title: string }[]
}

/** The result: the score in a box, the congratulation on a pass, a word of encouragement, and the commands that mend most. */
export function resultView(data: ResultData, page: ViewPage): string {
  const { theme, words, width } = page
  const { test, mend } = data
  const verdict = test.passed ? theme.correct(words.result.passed) : words.result.failed(data.passMark, test.score)
  const inside = [
    theme.title(words.result.score(test.score)),
    verdict,
    words.result.count(data.right, data.partial, test.questions),
  ]
  const frame = box(
    inside.flatMap(line => wrap(line, Math.max(1, Math.min(width, 40) - 4))),
    { width: Math.min(width, 40), border: test.passed ? theme.correct : theme.border, ascii: page.ascii },
  )
  const again = data.chapter === null ? 'quiz' : `quiz ${data.chapter}`
  const rows: [string, string][] = mend.map(({ place, title }) => [page.say(`read ${place}`), title])
  const cure = mend.length > 0 ? ['', theme.heading(words.result.mend), ...commandLines(rows, page)] : []
  const retry = [theme.heading(words.nextStep), ...commandLines([[page.say(again), words.result.again]], page)]
  const next = ['', ...(test.passed ? nextStepLines(data.step, page) : retry)]
  return [...frame, '', ...wrap(encouragement(test.score, page), width), ...cure, ...next].join('\n')
}

function encouragement(score: number, { words }: ViewPage): string {
  if (score === 100) return words.result.full
  if (score >= 80) return words.result.high
  return score >= 50 ? words.result.middle : words.result.low
}
