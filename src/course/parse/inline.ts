import { Marked, type MarkedExtension, Parser, type Token } from 'marked'
import { markedTerminal } from 'marked-terminal'
import type { Inline } from '../../text/content.ts'
import { withoutControls } from '../../text/controls.ts'
import { decodeEntities, htmlText } from '../../text/html.ts'
import { type FootnoteReferenceToken, TERM_LINK } from '../../text/tokens.ts'

/** Stands for a hard break until the soft ones are joined; no text contains it, since controls are dropped. */
const HARD_BREAK = '\r'
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\u3000-\u303f\uff00-\uffef]/u
const WIDE_PUNCTUATION = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]/u

/** marked-terminal gives one text: what it would colour stands between these marks, its kind and data in the first. */
const OPEN = '\x0e'
const OPENED = '\x0f'
const CLOSE = '\x10'
const MARKS = new RegExp(`${OPEN}[^${OPENED}]*${OPENED}|${CLOSE}`, 'g')

const options = new Marked().use(terminalStyles()).use(overrides()).defaults

/**
 * Inline Markdown tokens as running text: entities decoded, line ends of the source joined, pictures as their alternative text, HTML tags
 * dropped.
 */
export function runningText(tokens: Token[]): Inline[] {
  return nested(joinSoftBreaks(Parser.parseInline<string, string>(tokens, options)).replaceAll(HARD_BREAK, '\n'))
}

function terminalStyles(): MarkedExtension {
  const styles = { strong: style('strong'), em: style('emphasis'), del: style('deleted'), emoji: false, reflowText: false }
  // @types/marked-terminal calls the extension a renderer.
  return markedTerminal(styles) as unknown as MarkedExtension
}

type MarkedPart = Exclude<Inline, string>

function style(name: 'strong' | 'emphasis' | 'deleted' | 'code'): (text: string) => string {
  return text => markedOff({ style: name, of: [] }, text)
}

function markedOff(part: MarkedPart, text: string): string {
  return `${OPEN}${JSON.stringify(part)}${OPENED}${text}${CLOSE}`
}

/** A text with marks as the tree that they make. */
function nested(text: string): Inline[] {
  const root: Inline[] = []
  const open: Inline[][] = [root]
  let from = 0
  const add = (piece: Inline) => void open.at(-1)?.push(piece)
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (index > from) add(text.slice(from, index))
    from = index + mark.length
    if (mark === CLOSE) open.pop()
    else {
      const part = JSON.parse(mark.slice(1, -1)) as MarkedPart
      add(part)
      // The label of a footnote is its own: what is printed between its marks is only there to be joined with.
      open.push('of' in part ? part.of : [])
    }
  }
  if (from < text.length) add(text.slice(from))
  return root
}

/** What marked-terminal 7.3 gets wrong (its issues 304 and 371, and the pinned tests), laid over it. */
function overrides(): MarkedExtension {
  return {
    renderer: {
      text(token) {
        if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens)
        return token.type === 'escape' ? withoutControls(token.text) : decodeEntities(token.text)
      },
      codespan: ({ text }) => style('code')(withoutControls(text).replace(/\s+/g, ' ')),
      br: () => HARD_BREAK,
      html: ({ text }) => htmlText(text).replaceAll('\n', HARD_BREAK),
      // The description alone, without its markup (CommonMark §6.4).
      image: ({ text, tokens }) => decodeEntities(tokens ? plain(tokens) : text),
      // The list puts the box of a task before its item.
      checkbox: () => '',
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens)
        if (href.startsWith(TERM_LINK)) return markedOff({ term: href.slice(TERM_LINK.length), of: [] }, text)
        return markedOff({ link: decodeEntities(href), of: [] }, text)
      },
    },
    extensions: [
      {
        name: 'footnoteReference',
        renderer: token => {
          const { id, label } = token as unknown as FootnoteReferenceToken
          const shown = withoutControls(label)
          return markedOff({ footnote: id, label: shown }, `[${shown}]`)
        },
      },
    ],
  }
}

/** The words of inline tokens without looks. */
function plain(tokens: Token[]): string {
  return tokens
    .map(token => ('tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? String(token.text) : ''))
    .join('')
}

/** A line end in the source is a space, but nothing beside Chinese (CSS Text 4, segment break transformation). */
function joinSoftBreaks(text: string): string {
  if (!text.includes('\n')) return text
  const parts: string[] = []
  let before = ''
  for (const line of text.split('\n')) {
    const bare = line.replace(MARKS, '')
    const after = firstOf(bare.trimStart())
    if (parts.length > 0 && before !== '' && after !== '' && before !== HARD_BREAK && !needless(before, after)) parts.push(' ')
    parts.push(line.replace(/^[ \t]+|[ \t]+$/g, ''))
    before = lastOf(bare.replace(/[ \t]+$/, '')) || before
  }
  return parts.join('')
}

/** Marks that are as wide as a 漢字 in Chinese, and narrow in Latin text. */
const EITHER = /[…—“”‘’]/

function needless(before: string, after: string): boolean {
  const [left, right] = [WIDE.test(before), WIDE.test(after)]
  if (WIDE_PUNCTUATION.test(before) || WIDE_PUNCTUATION.test(after)) return true
  return (left && (right || EITHER.test(after))) || (right && EITHER.test(before))
}

function firstOf(text: string): string {
  const [first = ''] = text
  return first
}

/** The last character, whole where it takes two code units. */
function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ''
}
