import { latestOf } from '../study/attempt.ts'
import type { EventData, EventType } from '../study/events.ts'
import { type ExamClock, examClock } from '../study/exam-clock.ts'
import type { CourseRecord } from '../study/record.ts'
import { LATEST_BELIEVED } from '../study/time.ts'

/** Events that act on nothing before them but a reset, which they must not fall to. */
const BY_CLOCK: ReadonlySet<EventType> = new Set(['read', 'paper-started'])

/**
 * Gives the times of new events: by the clock on the wall, a millisecond apart at the least, but never before what an event acts on,
 * even where that clock was set back since.
 */
export class EventClock {
  readonly #wall: () => Date
  /** So that what is done in an exam tells the next sitting how much of its time is gone. */
  readonly #exams: ExamClock
  /** The latest time of any event known, and the latest that the wall clock gave; both in milliseconds since 1970. */
  #latest = 0
  #latestByWall = 0

  constructor(wall: () => Date) {
    this.#wall = wall
    this.#exams = examClock(wall, () => performance.now())
  }

  /** Takes note of the time of the last event that was read, where there is one. */
  note(at: string | undefined): void {
    if (at !== undefined) this.#latest = Math.max(this.#latest, Date.parse(at))
  }

  /** The time of a new event, and whether it comes after all that are known. `record` tells what the event acts on. */
  next(type: EventType, data: EventData[EventType], record: CourseRecord): { time: Date; isLatest: boolean } {
    // Not from the latest time given: a clock that was once ahead must not hold all that follows at its time.
    this.#latestByWall = Math.max(Math.min(this.#wall().getTime(), LATEST_BELIEVED), this.#latestByWall + 1)
    const time = Math.max(this.#latestByWall, this.#floorOf(type, data, record) + 1)
    const isLatest = time > this.#latest
    if (isLatest) this.#latest = time
    return { time: new Date(time), isLatest }
  }

  /** The time of the last event that a new one acts on. */
  #floorOf(type: EventType, data: EventData[EventType], { open, resetAt }: CourseRecord): number {
    const reset = resetAt === undefined ? 0 : Date.parse(resetAt)
    if (BY_CLOCK.has(type)) return reset
    if (!('paper' in data)) return this.#latest
    const paper = open[data.paper]
    if (!paper) return reset
    return Math.max(paper.limit === null ? latestOf(paper) : this.#exams.now(paper), reset)
  }
}
