import { closeSync, readSync } from 'node:fs'
import { openRegular } from './regular-file.ts'

const LINE_FEED = 0x0a
/** Bytes read at once. */
const CHUNK = 256 * 1024

/** A line of a file. Offsets are in bytes. */
export interface Line {
  /** What stands in it, without its end; null where it is longer than was allowed. */
  text: string | null
  start: number
  /** Behind its line feed; of a last line without one, the end of the file. */
  end: number
  /** From 1, counted from where reading began. */
  number: number
  /** It has a line feed: nothing is still to be written of it. */
  ended: boolean
}

/**
 * Hands over the lines of a regular file one by one, from an offset on and none that begins behind another, so that a file of any length
 * takes little memory. Of a line no more than `most` bytes are kept. Throws `FileRefused` and what the system says.
 */
export function readLines(
  file: string,
  { from = 0, to = Number.POSITIVE_INFINITY, most, wanted = () => true }: LineBounds,
  visit: (line: Line) => void,
): void {
  const descriptor = openRegular(file)
  try {
    const cutter = new LineCutter(from, most, visit)
    const chunk = Buffer.allocUnsafe(CHUNK)
    for (let place = from; wanted(); ) {
      const count = readSync(descriptor, chunk, 0, Math.max(0, Math.min(CHUNK, to - place)), place)
      if (count === 0) break
      cutter.cut(chunk.subarray(0, count))
      place += count
    }
    if (wanted()) cutter.finish()
  } finally {
    closeSync(descriptor)
  }
}

/** Which lines of a file are read. `wanted` is asked now and then whether it is worth reading on. */
interface LineBounds {
  from?: number
  to?: number
  most: number
  wanted?: () => boolean
}

/** Cuts bytes that come piece by piece into lines. */
class LineCutter {
  readonly #most: number
  readonly #visit: (line: Line) => void
  /** What was read of a line that goes on in the next piece. */
  #begun: Buffer[] = []
  #begunBytes = 0
  #start: number
  #number = 1

  constructor(start: number, most: number, visit: (line: Line) => void) {
    this.#start = start
    this.#most = most
    this.#visit = visit
  }

  cut(bytes: Buffer): void {
    let start = 0
    for (let feed = bytes.indexOf(LINE_FEED); feed >= 0; feed = bytes.indexOf(LINE_FEED, start)) {
      this.#end(bytes, start, feed, true)
      start = feed + 1
    }
    if (start === bytes.length) return
    this.#begunBytes += bytes.length - start
    // What is too long already is only counted. A copy, since the next piece comes in the same memory.
    if (this.#begunBytes <= this.#most) this.#begun.push(Buffer.from(bytes.subarray(start)))
  }

  finish(): void {
    if (this.#begunBytes > 0) this.#end(Buffer.alloc(0), 0, 0, false)
  }

  #end(bytes: Buffer, start: number, end: number, ended: boolean): void {
    const length = this.#begunBytes + end - start
    let text: string | null = null
    if (length <= this.#most) {
      text =
        this.#begunBytes === 0
          ? bytes.toString('utf8', start, end)
          : Buffer.concat([...this.#begun, bytes.subarray(start, end)]).toString('utf8')
    }
    const next = this.#start + length + (ended ? 1 : 0)
    this.#visit({ text, start: this.#start, end: next, number: this.#number, ended })
    this.#start = next
    this.#number += 1
    this.#begun = []
    this.#begunBytes = 0
  }
}
