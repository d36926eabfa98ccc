import { UserError } from '../errors/user-error.ts'
import { headingsIn } from './columns.ts'

/** Encodings in which Chinese files come, as `TextDecoder` calls them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'big5', 'gb18030'] as const
export type Encoding = (typeof ENCODINGS)[number]

/**
 * The text of a file and its encoding: by its byte order mark; else UTF-8, where it is that; else the one of the others in which most known
 * headings stand, for Big5 decodes as GB18030 without a fault too. `wanted` is the one that was asked for. Throws `encoding-unknown`,
 * and `encoding-wrong` where the file is not in the one asked for.
 */
export function decodeText(bytes: Uint8Array, file: string, wanted: Encoding | null): { text: string; encoding: Encoding } {
  if (wanted) {
    const text = decoded(bytes, wanted)
    if (text === null) throw new UserError('encoding-wrong', { file, encoding: wanted })
    return { text, encoding: wanted }
  }
  const marked = markedEncoding(bytes)
  const sure = marked ?? (bytes.includes(0) ? null : 'utf-8')
  const text = sure && decoded(bytes, sure)
  if (sure && text !== null) return { text, encoding: sure }
  const others = ENCODINGS.filter(encoding => encoding !== 'utf-8').map(encoding => {
    const candidate = decoded(bytes, encoding)
    return { encoding, text: candidate ?? '', headings: candidate === null ? 0 : headingsIn(candidate) }
  })
  const best = others.reduce((most, other) => (other.headings > most.headings ? other : most))
  if (best.headings === 0) throw new UserError('encoding-unknown', { file })
  return best
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** The text in an encoding, its lines ended by line feeds alone; null where the bytes are not in it. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n')
  } catch {
    return null
  }
}
