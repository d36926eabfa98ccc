/** Characters of a learner's own line on a question, at the most: it is a line, not an essay. */
export const NOTE_LENGTH = 200

/** What would steer a terminal, break a line or turn the order of its characters round. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** A line as it is kept: controls and line ends are spaces, and of spaces in a row one is left. */
export function cleanNote(typed: string): string {
  return typed.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim()
}

/** How many characters a line has, by code points. */
export function noteLength(text: string): number {
  return [...text].length
}
