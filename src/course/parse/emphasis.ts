import { Tokenizer, type Tokens } from 'marked'

/** Letters and marks of Chinese, Japanese and Korean, full-width forms and curly quotes among them. */
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Hangul}\u3000-\u303f\uff00-\uffef]/u
const MARK = /[\p{P}\p{S}]/u
/** A letter as long as any mark it stands for. */
const LETTER = '一'
const STARS = /\*+/g
/** Characters that one emphasis may span: each is looked for no further, so that the time grows with the text alone. */
const LONGEST = 1000
/** Paragraphs whose letters are kept: one holds others, as links and emphasis in it. */
const MOST_KEPT = 16

/** What marked hands a reader of emphasis, and what it gets. */
interface EmphasisReader {
  lexer: { inlineTokens(text: string): Tokens.Generic[] }
}

/**
 * Emphasis beside Chinese. By CommonMark's flanking rule (§6.2) `了解**「預算」**很重要` is not bold, because Chinese has no spaces
 * between a word and a bracket. Here a mark beside stars counts as a letter where the other side is Chinese, as the proposal of
 * https://github.com/tats-u/markdown-cjk-friendly has it. Everything else is left to marked.
 */
export function emphasisBesideChinese(
  this: EmphasisReader,
  source: string,
  masked: string,
  before = '',
): Tokens.Em | Tokens.Strong | undefined {
  const stars = source.startsWith('*')
  if (!stars && !source.startsWith('_')) return undefined
  const at = masked.length - source.length
  // marked looks back from the run of stars to what stands before it, which may have begun earlier.
  const from = Math.max(0, at - LONGEST)
  const window = (stars ? withLetters(masked) : masked).slice(from, at + LONGEST)
  const here = source.slice(0, LONGEST)
  // The inner text is read once, as it is written: marked would read the lettered one.
  const reader = Object.assign(Object.create(this), { lexer: { inlineTokens: () => [] } })
  const found = Tokenizer.prototype.emStrong.call(reader, stars ? lettered(here, before) : here, window, before)
  if (!found) return undefined
  const size = found.type === 'strong' ? 2 : 1
  const raw = source.slice(0, found.raw.length)
  const text = raw.slice(size, -size)
  return { ...found, raw, text, tokens: this.lexer.inlineTokens(text) }
}

/** A text that begins with stars, with a letter for the mark behind them where Chinese stands on its other side, or on theirs. */
function lettered(text: string, before: string): string {
  const stars = /^\*+/.exec(text)?.[0] ?? ''
  const right = firstOf(text.slice(stars.length, stars.length + 2))
  if (right === '' || right === '*' || !MARK.test(right)) return text
  const end = stars.length + right.length
  const further = /^\*+(.{1,2})/su.exec(text.slice(end))?.[1] ?? ''
  if (!CJK.test(before) && !CJK.test(firstOf(further))) return text
  return stars + LETTER.repeat(right.length) + text.slice(end)
}

/** The letters of the paragraphs that are being read. marked asks for each again at every star in it. */
const kept = new Map<string, string>()

/** The text with a letter for each mark that stands between stars and Chinese on their other side; as long as it was. */
function withLetters(text: string): string {
  const letters = kept.get(text) ?? writeLetters(text)
  kept.delete(text)
  kept.set(text, letters)
  if (kept.size > MOST_KEPT) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest)
  return letters
}

function writeLetters(text: string): string {
  let lettered = ''
  let done = 0
  const put = (at: number, mark: string) => {
    // Two runs of stars may ask for the mark between them.
    if (at < done) return
    lettered += text.slice(done, at) + LETTER.repeat(mark.length)
    done = at + mark.length
  }
  for (const { 0: stars, index } of text.matchAll(STARS)) {
    const left = index === 0 ? '' : lastOf(text.slice(Math.max(0, index - 2), index))
    const right = firstOf(text.slice(index + stars.length, index + stars.length + 2))
    if (CJK.test(right) && MARK.test(left) && index > 0) put(index - left.length, left)
    if (CJK.test(left) && MARK.test(right) && right !== '*') put(index + stars.length, right)
  }
  return lettered + text.slice(done)
}

function firstOf(text: string): string {
  return [...text][0] ?? ''
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? ''
}
