/*
 * Unicode has many forms of one letter: a full-width Ａ and ５ of a Chinese keyboard, a ligature, a letter with its accent apart. NFKC
 * (UAX #15) makes them one.
 */

/** A text as it is compared: NFKC, and lower case. */
export function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** What a person typed: NFKC, without the spaces around it. */
export function normalizeTyped(typed: string): string {
  return typed.normalize('NFKC').trim()
}

/** What a person typed where capitals mean nothing: a command, a name, a letter of an option. */
export function foldTyped(typed: string): string {
  return foldCase(normalizeTyped(typed))
}
