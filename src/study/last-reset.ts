import type { EventOf, StudyEvent } from './events.ts'

/**
 * The last reset among the effective events of one course, in their order; with a chapter's id only a reset of that chapter. Null
 * where there is none.
 */
export function lastReset(events: readonly StudyEvent[], chapter: string | null): EventOf<'reset'> | null {
  const resets = events.filter(event => event.type === 'reset')
  return resets.findLast(({ data }) => chapter === null || data.chapter === chapter) ?? null
}
