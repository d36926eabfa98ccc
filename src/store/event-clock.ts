import type { EventData, EventType } from '../study/events.ts'
import type { CourseRecord, OpenPaper } from '../study/record.ts'

/** Events that act on nothing before them. */
const BY_CLOCK: ReadonlySet<EventType> = new Set(['read', 'paper-started'])

/**
 * Gives the times of new events: by the clock on the wall, a millisecond apart at the least, but never before what an event acts on,
 * even where that clock was set back since.
 */
export class EventClock {
  readonly #wall: () => Date
  /** The latest time of any event known, and the latest that the wall clock gave; both in milliseconds since 1970. */
  #latest = 0
  #latestByWall = 0

  constructor(wall: () => Date) {
    this.#wall = wall
  }

  /** Takes note of the time of the last event that was read, where there is one. */
  note(at: string | undefined): void {
    if (at !== undefined) this.#latest = Math.max(this.#latest, Date.parse(at))
  }

  /** The time of a new event, and whether it comes after all that are known. `record` tells what the event acts on. */
  next(type: EventType, data: EventData[EventType], record: CourseRecord): { time: Date; isLatest: boolean } {
    // Not from the latest time given: a clock that was once ahead must not hold all that follows at its time.
    this.#latestByWall = Math.max(this.#wall().getTime(), this.#latestByWall + 1)
    const time = Math.max(this.#latestByWall, this.#floorOf(type, data, record) + 1)
    const isLatest = time > this.#latest
    if (isLatest) this.#latest = time
    return { time: new Date(time), isLatest }
  }

  /** The time of the last event that a new one acts on. */
  #floorOf(type: EventType, data: EventData[EventType], { open }: CourseRecord): number {
    if (BY_CLOCK.has(type)) return 0
    return 'paper' in data ? latestOf(open[data.paper]) : this.#latest
  }
}

/** The time of the last event of a paper, in milliseconds since 1970; 0 where it is not open. */
function latestOf(paper: OpenPaper | undefined): number {
  if (!paper) return 0
  return Math.max(...[paper.startedAt, ...Object.values(paper.answers).map(({ at }) => at)].map(at => Date.parse(at)))
}
