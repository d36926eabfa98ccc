import boxen from 'boxen'
import { displayWidth, padEnd } from '../text/width.ts'
import { wrap } from './wrap.ts'

/** Below this many cells a frame takes too much of the line. */
const NARROWEST = 20
/** What a frame takes: a line and a space on either side. */
const SIDES = 4

interface BoxOptions {
  /** Width of the whole box in cells. */
  width: number
  title?: string
  /** The look of the frame. */
  border?: (text: string) => string
  /** Frames of `+`, `-` and `|`. */
  ascii?: boolean
}

/** Cells left for the text inside a box of a width. */
export function innerWidth(width: number): number {
  return width < NARROWEST ? Math.max(1, width) : width - SIDES
}

/**
 * Frames lines already wrapped to `innerWidth(width)`; a wider one is wrapped again, so the box is never wider than `width`.
 * Where there is no room for a frame, a rule stands above and below.
 */
export function box(lines: string[], { width, title = '', border = text => text, ascii = false }: BoxOptions): string[] {
  const inner = innerWidth(width)
  const fits = title !== '' && displayWidth(title) <= inner - 2
  const content = [...(title === '' || fits ? [] : wrap(title, inner)), ...lines.flatMap(line => narrowed(line, inner))]
  const heading = fits ? title : ''
  return width < NARROWEST ? ruled(content, heading, inner, border) : frame(content, { width, title: heading, border, ascii })
}

/** The frame alone, of any width from five cells: every line, and the title, must fit. */
export function frame(lines: string[], { width, title = '', border = text => text, ascii = false }: BoxOptions): string[] {
  const inner = width - SIDES
  const { top, side, bottom } = edges(width, ascii)
  const rows = lines.length > 0 ? lines : ['']
  const sides = rows.map(line => `${border(side.slice(0, 1))} ${padEnd(line, inner)} ${border(side.slice(-1))}`)
  return [titled(top, title, border), ...sides, border(bottom)]
}

interface Edges {
  top: string
  side: string
  bottom: string
}

const drawn = new Map<string, Edges>()

/** boxen measures with an older string-width and re-wraps what it thinks too wide, so it frames one blank line and ours are set in. */
function edges(width: number, ascii: boolean): Edges {
  const name = `${width} ${ascii}`
  const known = drawn.get(name)
  if (known) return known
  const padding = { left: 1, right: 1 }
  const [top = '', side = '', bottom = ''] = boxen('', { width, borderStyle: ascii ? 'classic' : 'round', padding }).split('\n')
  const made = { top, side, bottom }
  drawn.set(name, made)
  return made
}

function narrowed(line: string, inner: number): string[] {
  return displayWidth(line) <= inner ? [line] : wrap(line, inner)
}

/** The title sits in the upper line, after its corner and one stroke. */
function titled(line: string, title: string, border: (text: string) => string): string {
  if (title === '') return border(line)
  return `${border(line.slice(0, 2))} ${title} ${border(line.slice(displayWidth(title) + 4))}`
}

function ruled(lines: string[], title: string, width: number, border: (text: string) => string): string[] {
  const rule = border('-'.repeat(width))
  return [rule, ...(title === '' ? [] : [title]), ...lines.map(line => line.trimEnd()), rule]
}
