import type { EventOf, StudyEvent } from './events.ts'
import { effectiveEvents } from './fold.ts'

/**
 * The last reset of a course that was not taken back, out of the events of all courses in any order; with a chapter's id only a reset
 * of that chapter. Null where there is none.
 */
export function lastReset(events: readonly StudyEvent[], course: string, chapter: string | null): EventOf<'reset'> | null {
  const resets = effectiveEvents(events).filter(event => event.type === 'reset')
  return resets.findLast(event => event.course === course && (chapter === null || event.data.chapter === chapter)) ?? null
}
