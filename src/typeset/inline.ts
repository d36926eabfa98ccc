import { Marked, type MarkedExtension, type MarkedOptions, Parser, type Token } from 'marked'
import { markedTerminal } from 'marked-terminal'
import { ANSI } from '../text/ansi.ts'
import { withoutControls } from '../text/controls.ts'
import { decodeEntities, htmlText } from '../text/html.ts'
import { type FootnoteReferenceToken, TERM_LINK } from '../text/tokens.ts'
import type { Theme } from './theme.ts'

/** Stands for a hard break until the soft ones are joined; no text contains it, since controls are dropped. */
const HARD_BREAK = '\r'
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\u3000-\u303f\uff00-\uffef]/u
const WIDE_PUNCTUATION = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]/u

/** Only such an address means the same outside its document. */
const ABSOLUTE = /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/i

const rendering = new WeakMap<Theme, MarkedOptions>()

/**
 * Inline Markdown tokens as one styled text, not wrapped; `\n` only at hard breaks. Links are their text and their address once,
 * pictures their alternative text, HTML tags nothing.
 */
export function renderInline(tokens: Token[], theme: Theme): string {
  let options = rendering.get(theme)
  if (!options) {
    options = rendererOptions(theme)
    rendering.set(theme, options)
  }
  return joinSoftBreaks(Parser.parseInline<string, string>(tokens, options)).replaceAll(HARD_BREAK, '\n')
}

function rendererOptions(theme: Theme): MarkedOptions {
  const looks = { strong: theme.strong, em: theme.emphasis, del: theme.deleted, emoji: false, reflowText: false }
  // @types/marked-terminal calls the extension a renderer.
  const terminal = markedTerminal(looks) as unknown as MarkedExtension
  return new Marked().use(terminal).use(overrides(theme)).defaults
}

/** What marked-terminal 7.3 gets wrong (its issues 304 and 371, and the pinned tests), laid over it. */
function overrides(theme: Theme): MarkedExtension {
  return {
    renderer: {
      text(token) {
        if ('tokens' in token && token.tokens) return this.parser.parseInline(token.tokens)
        return token.type === 'escape' ? withoutControls(token.text) : decodeEntities(token.text)
      },
      codespan: ({ text }) => theme.code(withoutControls(text).replace(/\s+/g, ' ')),
      br: () => HARD_BREAK,
      html: ({ text }) => htmlText(text).replaceAll('\n', HARD_BREAK),
      // The description alone, without its markup (CommonMark §6.4).
      image: ({ text, tokens }) => decodeEntities(tokens ? plain(tokens) : text),
      // The list puts the box of a task before its item.
      checkbox: () => '',
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens)
        // A term of the glossary is looked up by its name.
        if (href.startsWith(TERM_LINK)) return theme.strong(text)
        const address = decodeEntities(href)
        const words = text.replace(ANSI, '')
        if (words === '') return theme.link(address)
        if (theme.hyperlink && ABSOLUTE.test(address)) return theme.hyperlink(theme.link(text), address)
        if ([words, `mailto:${words}`, `http://${words}`].includes(address)) return theme.link(text)
        return `${text} (${theme.link(address)})`
      },
    },
    extensions: [
      {
        name: 'footnoteReference',
        renderer: token => `[${withoutControls((token as unknown as FootnoteReferenceToken).label)}]`,
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
    const bare = line.includes('\x1b') ? line.replace(ANSI, '') : line
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
