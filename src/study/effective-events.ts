import { inOrder } from './event-order.ts'
import type { PaperMode, StudyEvent } from './events.ts'

/**
 * The events that stand, out of all of a journal in any order: in order of time and id, each once, without those that were undone.
 * A mark that was seen is final: an answer can be taken back only in a test or an exam that is not handed in yet, and a paper that was
 * handed in stays handed in, whatever an earlier program let a learner undo.
 */
export function effectiveEvents(events: readonly StudyEvent[]): StudyEvent[] {
  const unique = inOrder([...new Map(events.map(event => [event.id, event])).values()])
  const stands = standing(unique)
  return unique.filter(stands)
}

/**
 * Tells which events stand. `events` are all, in order, or of those at least the starts and ends of papers, what takes back and brings
 * back, and what was taken back.
 */
export function standing(events: readonly StudyEvent[]): (event: StudyEvent) => boolean {
  const undone = undoneIn(events)
  // A paper put away in one terminal and handed in from another was handed in.
  const finished = new Set(events.flatMap(event => (event.type === 'paper-finished' ? [event.data.paper] : [])))
  return event => !undone.has(event.id) || (event.type === 'paper-started' && finished.has(event.data.paper))
}

/** Ids of the events that were rightly undone, out of events in order. */
function undoneIn(events: readonly StudyEvent[]): Set<string> {
  if (!events.some(event => event.type === 'undone')) return new Set()
  const byId = new Map(events.map(event => [event.id, event]))
  const modes = new Map<string, PaperMode>()
  for (const event of events) if (event.type === 'paper-started') modes.set(event.data.paper, event.data.mode)
  const undone = new Set<string>()
  const finished = new Set<string>()
  for (const event of events) {
    if (event.type === 'paper-finished') finished.add(event.data.paper)
    if (event.type === 'redone') undone.delete(event.data.event)
    if (event.type !== 'undone') continue
    const target = byId.get(event.data.event)
    if (target === undefined || !wasSeen(target, modes, finished)) undone.add(event.data.event)
  }
  return undone
}

/** Whether an event gave a mark that the learner has seen. The verdicts of a practice come at once, those of others at the end. */
function wasSeen(event: StudyEvent, modes: ReadonlyMap<string, PaperMode>, finished: ReadonlySet<string>): boolean {
  if (event.type === 'paper-finished') return true
  if (event.type !== 'answered') return false
  const mode = modes.get(event.data.paper) ?? 'practice'
  return mode === 'practice' || finished.has(event.data.paper)
}
