import { latestOf } from './attempt.ts'
import type { OpenPaper } from './record.ts'

/** What an exam is timed by. */
export interface ExamClock {
  /** The time in an open paper, in milliseconds since 1970. */
  now(paper: Pick<OpenPaper, 'paper' | 'startedAt' | 'answers'>): number
}

/**
 * A clock that no change of the wall clock can set back: within a run it goes on with `elapsed`, milliseconds since any moment by a clock
 * that nobody sets, and it is never behind the last that was done in the paper. Where the wall clock is ahead it holds, since the other
 * stands still while a computer sleeps.
 */
export function examClock(wall: () => Date, elapsed: () => number): ExamClock {
  const latest = new Map<string, { time: number; elapsed: number }>()
  return {
    now(paper) {
      const [wallTime, passed] = [wall().getTime(), elapsed()]
      const before = latest.get(paper.paper)
      const steady = before ? before.time + passed - before.elapsed : 0
      const time = Math.max(wallTime, steady, latestOf(paper))
      latest.set(paper.paper, { time, elapsed: passed })
      return time
    },
  }
}
