import { type EventData, type EventType, newEvent, type StudyEvent } from '../../src/study/events.ts'

let count = 0

/**
 * An event of the course `tiny`, a millisecond after the one made before it unless a time is given: so all are of one study day, however
 * many other tests made before.
 */
export function event<T extends EventType>(type: T, data: EventData[T], at?: string): StudyEvent {
  count += 1
  const time = at ?? new Date(Date.UTC(2026, 10, 23, 1, 0, 0, count)).toISOString().replace('Z', '+00:00')
  const id = `event-${String(count).padStart(4, '0')}`
  return newEvent({ id, at: time, course: 'tiny', version: 'v1' }, type, data)
}

/** The start of a paper with these questions. */
export function started(paper: string, questions: string[], chapter: string | null = null): StudyEvent {
  return event('paper-started', { paper, seed: 's', mode: chapter ? 'practice' : 'test', chapter, questions, limit: null })
}

/** An answer that earned `score`. */
export function answered(paper: string, question: string, score: number): StudyEvent {
  return event('answered', { paper, question, revision: 'r', picked: ['x'], score, guessed: false, ms: 1000 })
}
