import { decodeHTML } from 'entities'
import type { Remark } from '../errors/import-problem.ts'

const TAG = /<\/?([a-z][a-z0-9]*)\b[^>]*>/gi
/** Those that only begin or end a line. */
const BREAKS = new Set(['p', 'br', 'div', 'li', 'ul', 'ol', 'tr'])
const SILENT = new Set([...BREAKS, 'span', 'b', 'i', 'em', 'strong', 'u', 'font'])

/** The text of a piece of HTML, lines for paragraphs; what else its tags did is remarked, and pictures by their address. */
export function textOfHtml(html: string, remarks: Remark[]): string {
  const text = html.replaceAll(TAG, (tag: string, name: string) => {
    const kind = name.toLowerCase()
    if (kind === 'img') {
      remarks.push({ code: 'image-link', data: { link: /src\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? '' } })
      return ''
    }
    if (!SILENT.has(kind) && !tag.startsWith('</')) remarks.push({ code: 'html-dropped', data: { tag: kind } })
    return BREAKS.has(kind) ? '\n' : ''
  })
  return decodeHTML(text)
    .replaceAll(/[ \t\u00a0]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n')
    .trim()
}

/** Whether a text of Moodle's own form holds HTML. */
export function holdsHtml(text: string): boolean {
  return /<(?:p|br|img|b|i|em|strong|span|div|ul|ol|li|table|sub|sup|code|pre|a)\b[^>]*>|&(?:[a-z]{2,8}|#\d{2,5});/i.test(text)
}
