import type { StudyEvent } from './events.ts'

/** The one total order of events: by instant, then by id, so that merging two machines gives the same record either way round. */
export function compareEvents(a: Pick<StudyEvent, 'at' | 'id'>, b: Pick<StudyEvent, 'at' | 'id'>): number {
  return Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
