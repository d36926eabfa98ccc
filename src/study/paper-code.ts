/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud and typed (https://www.crockford.com/base32.html). */
export const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** What a paper of this many questions says instead of its number: all there are. */
const ALL = 0
const BITS = { seed: 20, count: 9, scope: 6, version: 10 } as const
const LETTERS = 9
/** Letters of a seed that a code can hold. */
export const SEED_LETTERS = BITS.seed / 5

/** What a 卷號 tells. */
export interface PaperCode {
  /** Four letters of base 32. */
  seed: string
  /** Number of questions, or null for all of the scope. */
  count: number | null
  /** Number of the chapter, or null for the whole course. */
  chapter: number | null
}

/** Why a text is no code of a paper of this course: not one at all, mistyped, or of another version of the course. */
export type CodeFault = 'no-code' | 'mistyped' | 'other-version'

/**
 * Ten letters from which anybody draws the same paper: seed, number of questions, scope, ten bits of the course version and a check
 * letter, e.g. `7F3K-9QXM2T`. Null where they cannot hold it: another kind of seed, over 511 questions, over 63 chapters.
 */
export function encodePaper({ seed, count, chapter }: PaperCode, version: string): string | null {
  const seedBits = isCodeSeed(seed) ? numberOf(seed) : null
  const parts = [
    [seedBits ?? -1, BITS.seed],
    [count ?? ALL, BITS.count],
    [chapter ?? 0, BITS.scope],
    [versionBits(version), BITS.version],
  ] as const
  if (parts.some(([value, bits]) => value < 0 || value >= 2 ** bits)) return null
  const value = parts.reduce((sum, [part, bits]) => sum * 2 ** bits + part, 0)
  const body = lettersOf(value)
  const code = body + checkLetter(body)
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** Whether a code can hold a seed. */
export function isCodeSeed(seed: string): boolean {
  return seed.length === SEED_LETTERS && numberOf(seed) !== null
}

/** Reads a code as people type it: small or full-width letters, O for 0, I and L for 1, with or without hyphens and spaces. */
export function decodePaper(typed: string, version: string): PaperCode | CodeFault {
  const code = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const body = code.slice(0, LETTERS)
  if (code.length !== LETTERS + 1 || numberOf(code) === null) return 'no-code'
  if (code.at(-1) !== checkLetter(body)) return 'mistyped'
  let rest = numberOf(body) ?? 0
  const take = (bits: number) => {
    const part = rest % 2 ** bits
    rest = Math.floor(rest / 2 ** bits)
    return part
  }
  if (take(BITS.version) !== versionBits(version)) return 'other-version'
  const chapter = take(BITS.scope)
  const count = take(BITS.count)
  return { seed: code.slice(0, SEED_LETTERS), count: count === ALL ? null : count, chapter: chapter === 0 ? null : chapter }
}

/** The version is a hash in hexadecimal digits. */
function versionBits(version: string): number {
  return Number.parseInt(version.slice(0, 6), 16) % 2 ** BITS.version
}

function numberOf(letters: string): number | null {
  let value = 0
  for (const letter of letters) {
    const at = CODE_LETTERS.indexOf(letter)
    if (at < 0) return null
    value = value * CODE_LETTERS.length + at
  }
  return value
}

function lettersOf(value: number): string {
  let rest = value
  return Array.from({ length: LETTERS }, () => {
    const letter = CODE_LETTERS[rest % CODE_LETTERS.length] ?? ''
    rest = Math.floor(rest / CODE_LETTERS.length)
    return letter
  })
    .reverse()
    .join('')
}

/** A weighted sum modulo 32. The weights are odd, so that no change of a single letter leaves it as it was. */
function checkLetter(letters: string): string {
  const sum = [...letters].reduce((total, letter, at) => total + CODE_LETTERS.indexOf(letter) * (2 * at + 1), 0)
  return CODE_LETTERS[sum % CODE_LETTERS.length] ?? ''
}
