// The named references (HTML §13.5) that writers of prose use; the others stay as they are typed.
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  middot: '·',
  bull: '•',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  times: '×',
  divide: '÷',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  ne: '≠',
  larr: '←',
  rarr: '→',
  deg: '°',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
}

/** Drops control characters except tab and line feed, so that no text can steer the terminal. */
export function withoutControls(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '')
}

/** Turns character references (`&lt;`, `&#12298;`) into characters, which marked leaves to the browser; controls are dropped. */
export function decodeEntities(text: string): string {
  const decoded = text.replace(/&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]+));/g, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
    const isCharacter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    return isCharacter ? String.fromCodePoint(point) : '\ufffd'
  })
  return withoutControls(decoded)
}

/** The words of a piece of HTML: comments and tags dropped, `<br>` a line feed. */
export function htmlText(html: string): string {
  const words = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<br\s*\/?>/gi, '\n')
  return decodeEntities(words.replace(/<\/?[A-Za-z][^>]*>|<[!?][^>]*>/g, ''))
}
