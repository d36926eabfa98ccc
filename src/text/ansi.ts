/** CSI sequences (ECMA-48 §5.4: colours, cursor) and OSC sequences (§8.3.89: OSC 8 hyperlinks), which take no cells. */
export const ANSI = /\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g

/** One attribute that is switched on, with the sequence that switches it off again. */
interface Attribute {
  open: string
  close: string
}
type Style = ReadonlyMap<string, Attribute>

/** Text without escape sequences, and the style that holds from each offset on. Cursor movements are dropped. */
export interface StyledText {
  text: string
  changes: { at: number; style: Style }[]
}

const PLAIN: Style = new Map()
const LINK_END = '\x1b]8;;\x1b\\'

/** Parts styled text into what is seen and how it looks. */
export function parseStyled(input: string): StyledText {
  const changes: StyledText['changes'] = [{ at: 0, style: PLAIN }]
  let text = ''
  let from = 0
  let style = PLAIN
  for (const { 0: sequence, index } of input.matchAll(ANSI)) {
    text += input.slice(from, index)
    from = index + sequence.length
    style = applied(style, sequence)
    changes.push({ at: text.length, style })
  }
  return { text: text + input.slice(from), changes }
}

/** The characters from one offset to another, every style opened at the beginning and closed at the end. */
export function paint({ text, changes }: StyledText, from: number, to: number): string {
  let out = ''
  let current = PLAIN
  for (const [index, { at, style }] of changes.entries()) {
    const piece = text.slice(Math.max(at, from), Math.min(changes[index + 1]?.at ?? text.length, to))
    if (piece === '') continue
    out += transition(current, style) + piece
    current = style
  }
  return out + transition(current, PLAIN)
}

function applied(style: Style, sequence: string): Style {
  const next = new Map(style)
  if (sequence.startsWith('\x1b]8;')) {
    if (/^\x1b\]8;[^;]*;(?:\x07|\x1b\\)$/.test(sequence)) next.delete('link')
    else next.set('link', { open: sequence, close: LINK_END })
  } else if (sequence.startsWith('\x1b[') && sequence.endsWith('m')) {
    applyGraphics(next, sequence.slice(2, -1))
  }
  // In one fixed order, so that the same look is always written in the same way.
  return new Map([...next].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** SGR, ECMA-48 §8.3.117; 38, 48 and 58 take the colour that follows them. */
function applyGraphics(style: Map<string, Attribute>, parameters: string): void {
  const codes = parameters.split(';')
  for (let at = 0; at < codes.length; at++) {
    const code = Number.parseInt(codes[at] || '0', 10)
    let open = codes[at] ?? ''
    if ((code === 38 || code === 48 || code === 58) && !open.includes(':')) {
      const length = codes[at + 1] === '2' ? 5 : 3
      open = codes.slice(at, at + length).join(';')
      at += length - 1
    }
    if (code === 0) deleteWhere(style, name => name !== 'link')
    const close = closingCode(code)
    if (close === null) deleteWhere(style, name => style.get(name)?.close === `\x1b[${code}m`)
    else style.set(close === 22 ? `22:${code}` : String(close), { open: `\x1b[${open}m`, close: `\x1b[${close}m` })
  }
}

function deleteWhere(style: Map<string, Attribute>, test: (name: string) => boolean): void {
  for (const name of [...style.keys()]) if (test(name)) style.delete(name)
}

/** SGR codes from one to another, both included, and the code that ends them. */
const CLOSING_CODES: readonly [from: number, to: number, close: number][] = [
  [1, 2, 22],
  [3, 3, 23],
  [4, 4, 24],
  [5, 6, 25],
  [7, 7, 27],
  [8, 8, 28],
  [9, 9, 29],
  [21, 21, 24],
  [30, 38, 39],
  [40, 48, 49],
  [53, 53, 55],
  [58, 58, 59],
  [90, 97, 39],
  [100, 107, 49],
]

/** The code that ends what this code begins; null where it begins nothing. */
function closingCode(code: number): number | null {
  return CLOSING_CODES.find(([from, to]) => code >= from && code <= to)?.[2] ?? null
}

function transition(from: Style, to: Style): string {
  const closed = new Set([...from].filter(([name]) => !to.has(name)).map(([, { close }]) => close))
  const opened = [...to].filter(([name, { open, close }]) => closed.has(close) || from.get(name)?.open !== open)
  return [...closed].reverse().join('') + opened.map(([, { open }]) => open).join('')
}
