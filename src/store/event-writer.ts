import { isUserError, UserError } from '../errors/user-error.ts'
import type { EventType, StudyEvent } from '../study/events.ts'
import { isReadable } from './event-shape.ts'
import { appendEvents } from './journal.ts'

/** Reading marks may be lost with the power; nothing else may. */
const NOT_DURABLE: ReadonlySet<EventType> = new Set(['read', 'position-set'])

/** Why the journal cannot be written. */
export type WriteError = UserError<'journal-unwritable'>

/** Appends events to a journal. What cannot be written is kept, in order, and tried again with the next event. */
export class EventWriter {
  readonly #journal: string
  readonly #onSaving: (trouble: WriteError | null) => void
  #unsaved: StudyEvent[] = []
  #error: WriteError | null = null

  /** `onSaving` hears when nothing can be written any more, and when it can again (null). */
  constructor(journal: string, onSaving: (trouble: WriteError | null) => void) {
    this.#journal = journal
    this.#onSaving = onSaving
  }

  /** Events that are not in the journal yet, oldest first. */
  get unsaved(): readonly StudyEvent[] {
    return this.#unsaved
  }

  /** Why the last event could not be written, or null. */
  get error(): WriteError | null {
    return this.#error
  }

  /**
   * Appends an event behind those that are not in the journal yet; on the disk when this returns, unless they are all reading marks.
   * Throws `event-unreadable`, with nothing written, for one that the reader would not take.
   */
  write(event: StudyEvent): void {
    if (!isReadable(event)) throw new UserError('event-unreadable', {})
    const events = [...this.#unsaved, event]
    try {
      appendEvents(this.#journal, events, { durable: events.some(({ type }) => !NOT_DURABLE.has(type)) })
      if (this.#error) this.#onSaving(null)
      this.#error = null
      this.#unsaved = []
    } catch (error) {
      if (!isUserError(error, 'journal-unwritable')) throw error
      if (!this.#error) this.#onSaving(error)
      this.#error = error
      this.#unsaved = events
    }
  }
}
