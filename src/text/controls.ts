import { ANSI } from './ansi.ts'

/** C0 but tab and line feed, DEL, and C1 (ECMA-48): where a terminal looks for its orders. */
const CONTROLS = '\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f'
/**
 * What turns the order of the characters on a line round or cannot be seen at all (UAX #9 §2; UTR #36 §2.5): marks, embeddings, overrides
 * and isolates of direction, and what has no width, but for the joiners of emoji.
 */
const UNSEEN = '\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff'
const DROPPED = new RegExp(`[${CONTROLS}${UNSEEN}]`, 'g')
/** The same without ESC, BEL and ST where they belong to a look (SGR) or an address (OSC 8). */
const STEERING = new RegExp(
  `(\\x1b\\[[\\d;:]*m|\\x1b\\]8;[^\\x00-\\x1f\\x7f-\\x9f]*(?:\\x07|\\x1b\\\\))|[${CONTROLS}${UNSEEN}]`,
  'g',
)

/** Drops control characters except tab and line feed, and what hides or turns text round, so that no text can steer a terminal or deceive. */
export function withoutControls(text: string): string {
  return text.replace(DROPPED, '')
}

/** The same of a text with looks and addresses, which stay. Every other sequence loses what makes it one. */
export function onlyLooks(text: string): string {
  return text.replace(STEERING, '$1')
}

/** A text for other programs: without any sequence or control but tabs and ends of lines, and with the byte order mark that it begins with. */
export function onlyText(text: string): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  return mark + text.replace(ANSI, '').split('\r\n').map(withoutControls).join('\r\n')
}
