import type { StudyEvent } from './events.ts'

/** The one total order of events: by instant, then by id, so that merging two machines gives the same record either way round. */
export function compareEvents(a: Pick<StudyEvent, 'at' | 'id'>, b: Pick<StudyEvent, 'at' | 'id'>): number {
  return Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Events in that order. The instants are read once each: a journal may hold hundreds of thousands. */
export function inOrder(events: readonly StudyEvent[]): StudyEvent[] {
  return events
    .map(event => ({ event, instant: Date.parse(event.at) }))
    .sort((a, b) => a.instant - b.instant || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0))
    .map(({ event }) => event)
}
