import type { EventOf } from './events.ts'

/** A learner who has gone to make tea does not answer slowly: no answer takes longer, in milliseconds. */
const LONGEST_ANSWER = 180_000
/** Nor does a section. */
const LONGEST_SECTION = 900_000
/** So many of the latest are kept. */
const KEPT = 40

/** How fast a learner goes, measured from one event to the next. */
export interface Pace {
  /** Milliseconds for each of the latest questions, from one answer to the next: the reading of the verdict too. */
  answers: number[]
  /** The same for the latest terms. */
  terms: number[]
  /** The latest sections, with the milliseconds that each took. */
  sections: [section: string, ms: number][]
  /** The sitting or paper of the last answer, and its time in milliseconds since 1970; null where there is none. */
  last: { sitting: string; time: number } | null
}

/** Before anything was measured. */
export function unmeasured(): Pace {
  return { answers: [], terms: [], sections: [], last: null }
}

/** Measures an answer of a sitting, changing the pace. What took no time was not answered by a hand. */
export function measureAnswer(pace: Pace, { at, data }: EventOf<'answered'> | EventOf<'term-reviewed'>): void {
  const [sitting, kept] = 'paper' in data ? [data.paper, pace.answers] : [data.sitting, pace.terms]
  const time = Date.parse(at)
  const { last } = pace
  pace.last = { sitting, time }
  if (data.ms <= 0) return
  const taken = last?.sitting === sitting ? time - last.time : data.ms
  keep(kept, Math.min(Math.max(taken, data.ms), LONGEST_ANSWER))
}

/** Measures a section that was read to its end, from the end of the one before it, where both were read in one go; changes the pace. */
export function measureSection(pace: Pace, section: string, at: string, before: string | undefined): void {
  if (before === undefined) return
  const ms = Date.parse(at) - Date.parse(before)
  if (ms > 0 && ms <= LONGEST_SECTION) keep(pace.sections, [section, ms])
}

function keep<T>(list: T[], item: T): void {
  list.push(item)
  if (list.length > KEPT) list.shift()
}
