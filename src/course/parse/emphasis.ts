import { Tokenizer, type Tokens } from 'marked'

/** Letters and marks of Chinese, Japanese and Korean, full-width forms and curly quotes among them. */
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Hangul}\u3000-\u303f\uff00-\uffef]/u
const MARK = /[\p{P}\p{S}]/u
/** A letter as long as any mark it stands for. */
const LETTER = '一'
const STARS = /\*+/g

/**
 * Emphasis beside Chinese. By CommonMark's flanking rule (§6.2) `了解**「預算」**很重要` is not bold, because Chinese has no spaces
 * between a word and a bracket. Here a mark beside stars counts as a letter where the other side is Chinese, as the proposal of
 * https://github.com/tats-u/markdown-cjk-friendly has it. Everything else is left to marked.
 */
export function emphasisBesideChinese(
  this: { lexer: { inlineTokens(text: string): Tokens.Generic[] } },
  source: string,
  masked: string,
  before: string | undefined,
): Tokens.Em | Tokens.Strong | false {
  if (!source.startsWith('*')) return false
  const lettered = withLetters(source, before)
  if (lettered === source && withLetters(masked) === masked) return false
  // The inner text is read once, as it is written: marked would read the lettered one.
  const reader = Object.assign(Object.create(this), { lexer: { inlineTokens: () => [] } })
  const found = Tokenizer.prototype.emStrong.call(reader, lettered, withLetters(masked), before)
  if (!found) return false
  const stars = found.type === 'strong' ? 2 : 1
  const raw = source.slice(0, found.raw.length)
  const text = raw.slice(stars, -stars)
  return { ...found, raw, text, tokens: this.lexer.inlineTokens(text) }
}

/** The text last lettered. A paragraph is asked for again and again, each time from a later star on. */
let last = { text: '', lettered: '' }

/** The text with a letter for each mark that stands between stars and Chinese on their other side; as long as it was. */
function withLetters(text: string, before = ''): string {
  if (last.text.length > text.length && last.text.endsWith(text)) return last.lettered.slice(-text.length)
  let lettered = ''
  let done = 0
  const put = (at: number, mark: string) => {
    // Two runs of stars may ask for the mark between them.
    if (at < done) return
    lettered += text.slice(done, at) + LETTER.repeat(mark.length)
    done = at + mark.length
  }
  for (const { 0: stars, index } of text.matchAll(STARS)) {
    const left = index === 0 ? before : lastOf(text.slice(Math.max(0, index - 2), index))
    const right = firstOf(text.slice(index + stars.length, index + stars.length + 2))
    if (CJK.test(right) && MARK.test(left) && index > 0) put(index - left.length, left)
    if (CJK.test(left) && MARK.test(right) && right !== '*') put(index + stars.length, right)
  }
  last = { text, lettered: lettered + text.slice(done) }
  return last.lettered
}

function firstOf(text: string): string {
  return [...text][0] ?? ''
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? ''
}
