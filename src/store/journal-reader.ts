import { closeSync, readSync } from 'node:fs'
import { reasonOf } from '../errors/reason.ts'
import { UserError } from '../errors/user-error.ts'
import { openRegular } from '../files/regular-file.ts'
import type { StudyEvent } from '../study/events.ts'
import { classify } from './event-shape.ts'
import { parseJson } from './parse-json.ts'

/** Bytes read at once. */
const WINDOW = 16 * 1024
/** So many streams of a journal that was merged are read side by side. */
const WINDOWS = 8

interface Window {
  bytes: Buffer
  start: number
}

/** Reads single events of a journal where they stand. What stands near each other is read at once. Throws `journal-unreadable`. */
export class JournalReader {
  readonly #file: string
  readonly #descriptor: number
  /** The last used stands last. */
  readonly #windows: Window[] = []

  constructor(file: string) {
    this.#file = file
    this.#descriptor = this.#told(() => openRegular(file))
  }

  /** The event of a line from an offset up to another, in bytes, as a list; an empty one where none is there any more. */
  eventAt(start: number, end: number): StudyEvent[] {
    const { bytes, start: from } = this.#windowWith(start, end)
    const found = classify(parseJson(bytes.toString('utf8', start - from, end - from)))
    return found.kind === 'event' ? [found.event] : []
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #windowWith(start: number, end: number): Window {
    const at = this.#windows.findLastIndex(window => start >= window.start && end <= window.start + window.bytes.length)
    const [found] = at < 0 ? [this.#read(start, Math.max(WINDOW, end - start))] : this.#windows.splice(at, 1)
    if (!found) throw new Error('no window')
    this.#windows.push(found)
    if (this.#windows.length > WINDOWS) this.#windows.shift()
    return found
  }

  #read(start: number, length: number): Window {
    const bytes = Buffer.allocUnsafe(length)
    let filled = 0
    for (let count = -1; count !== 0 && filled < length; filled += count) {
      count = this.#told(() => readSync(this.#descriptor, bytes, filled, length - filled, start + filled))
    }
    return { bytes: bytes.subarray(0, filled), start }
  }

  #told<T>(action: () => T): T {
    try {
      return action()
    } catch (error) {
      throw new UserError('journal-unreadable', { file: this.#file, reason: reasonOf(error) }, { cause: error })
    }
  }
}
