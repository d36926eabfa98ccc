/** Quotes and lists inside each other; deeper than anybody writes, a parser would run out of stack. */
export const DEEPEST_MARKDOWN = 20

const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/
const MARKER = />|[-+*]|\d{1,9}[.)]/g
/** A rule across the page may be of any length: `- - - -`. */
const RULE = /^[ \t>]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/

/** A text of no more than so many quotes and lists inside each other, and the first line, from 0, that had more; null for none. */
export function shallow(source: string): { text: string; deepLine: number | null } {
  /** The columns of the list items that are open, the outermost first. */
  let open: number[] = []
  let deepLine: number | null = null
  const lines = source.split('\n').map((line, at) => {
    const markers = RULE.test(line) ? [] : [...(MARKERS.exec(line)?.[0] ?? '').matchAll(MARKER)]
    const column = markers[0]?.index ?? 0
    const outer = markers.length > 0 ? open.filter(other => other < column) : []
    if (markers.length > 0) open = [...outer.slice(0, DEEPEST_MARKDOWN), column]
    if (outer.length + markers.length <= DEEPEST_MARKDOWN) return line
    deepLine ??= at
    const last = markers.at(-1)
    return last ? line.slice(last.index) : line
  })
  return { text: lines.join('\n'), deepLine }
}
