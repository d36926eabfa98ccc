import { createRequire } from 'node:module'
import { withoutControls } from './controls.ts'

type Decode = (text: string) => string
const require = createRequire(import.meta.url)
let decode: Decode | null = null

const REFERENCE = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]*);/g

/**
 * Turns character references (HTML §13.5: `&lt;`, `&#12298;`) into characters, which marked leaves to the browser; controls are
 * dropped. The table of two thousand names is loaded when the first is met.
 */
export function decodeEntities(text: string): string {
  return withoutControls(text.replace(REFERENCE, reference => decoder()(reference)))
}

function decoder(): Decode {
  decode ??= (require('entities/decode') as { decodeHTMLStrict: Decode }).decodeHTMLStrict
  return decode
}

/** The words of a piece of HTML: comments and tags dropped, `<br>` a line feed. */
export function htmlText(html: string): string {
  const words = html.replace(/<!--(?:-?>|[\s\S]*?(?:-->|$))|<!\[CDATA\[[\s\S]*?\]\]>/g, '').replace(/<br\s*\/?>/gi, '\n')
  return decodeEntities(words.replace(/<\/?[A-Za-z][^>]*>|<[!?][^>]*>/g, ''))
}
