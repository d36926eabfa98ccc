type Attributes = Readonly<Record<string, string | number>>

/** What no XML document may hold (XML 1.0, 2.2), and what would turn the order of characters round. */
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A text as it may stand between two tags. */
function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>]/g, character => ESCAPES[character] ?? character)
}

/** A text as it may stand in the double quotes of an attribute. */
function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;')
}

/** An element with children that are elements already. Numbers are written with at most two decimals. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(numeral(value))}"`)
  const head = `<${name}${written.join('')}`
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`
}

/** A line of text at a place, its baseline at `y`. */
export function textElement(text: string, x: number, y: number, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, [escapeText(text)])
}

interface Drawing {
  /** The size of its coordinates. */
  width: number
  height: number
  /** The size on paper or on the screen, with its unit. */
  size: readonly [width: string, height: string]
  /** Language of its words (BCP 47). */
  language: string
  /** What it shows, for who cannot see it. */
  title: string
  style: string
}

/** A whole SVG 1.1 document of those elements. */
export function svgDocument({ width, height, size, language, title, style }: Drawing, elements: readonly string[]): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: size[0],
    height: size[1],
    viewBox: `0 0 ${numeral(width)} ${numeral(height)}`,
    'xml:lang': language,
    role: 'img',
  }
  const body = [element('title', {}, [escapeText(title)]), element('style', {}, [escapeText(style)]), ...elements]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    attributes,
    ['', ...body, ''].flatMap(line => [line, '\n']),
  )}\n`
}

function numeral(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value
}
