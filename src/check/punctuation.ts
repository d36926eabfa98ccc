import { Marked, type Tokens } from 'marked'
import { walkTokens } from '../course/parse/parse-markdown.ts'
import { CALLOUT_KINDS } from '../text/tokens.ts'
import { displayWidth } from '../text/width.ts'
import { textsOf } from './measure.ts'
import { eachQuestion, type Rule } from './rule.ts'

/** Half-width marks beside a 漢字, with the full-width ones that belong there. */
const HALF_WIDTH = /(?<=\p{Script=Han})[,:;?!()]|[,:;?!()](?=\p{Script=Han})/u
const HALF_WIDTHS = new RegExp(HALF_WIDTH, 'gu')
const FULL_WIDTH: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' }
/** Cells of a line of 80 with its margin: what is longer without a place to break is torn. */
const LINE = 76

/** Chinese takes full-width punctuation (教育部《重訂標點符號手冊》). */
export const halfWidthInQuestions: Rule = eachQuestion(({ question, file, locate }, report) => {
  for (const { path, text } of textsOf(question)) {
    const character = HALF_WIDTH.exec(text)?.[0]
    if (character !== undefined) report(file, 'half-width', locate(path), { character, use: FULL_WIDTH[character] ?? '' })
  }
})

/** A word or address without any place to break is no wider than a line. */
export const unbreakable: Rule = eachQuestion(({ question, file, locate }, report) => {
  for (const { path, text } of textsOf(question)) {
    for (const run of text.split(/[\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/u)) {
      const width = displayWidth(run)
      if (width > LINE) report(file, 'unbreakable', locate(path), { text: run, width, most: LINE })
    }
  }
})

/** The same for lessons, and what Markdown takes otherwise than it was meant. */
export const lessonText: Rule = (course, report) => {
  for (const { lesson, lessonFile } of course.chapters) {
    for (const { token, line } of lesson.blocks) {
      const at = { line, column: 1 }
      walkTokens([token], inner => {
        if (inner.type === 'blockquote') {
          const kind = /^\[!([^\]]+)\]/.exec((inner as Tokens.Blockquote).text)?.[1]
          if (kind === undefined) return
          if (CALLOUT_KINDS.some(known => known === kind.toLowerCase())) report(lessonFile, 'callout-crowded', at, { kind })
          else report(lessonFile, 'callout-unknown', at, { kind, known: [...CALLOUT_KINDS] })
        }
        if (inner.type !== 'text' || ('tokens' in inner && inner.tokens)) return
        for (const { 0: character, index } of (inner as Tokens.Text).text.matchAll(HALF_WIDTHS)) {
          const around = (inner as Tokens.Text).text.slice(Math.max(0, index - 1), index + 2)
          const at = lineOf(around, token.raw, line, index === 0 ? 0 : 1)
          report(lessonFile, 'half-width', at, { character, use: FULL_WIDTH[character] ?? '' })
        }
      })
      for (const text of openStars(token.raw)) report(lessonFile, 'emphasis-open', lineOf(text, token.raw, line), { text })
    }
  }
}

const commonMark = new Marked()

/** Stars that other Markdown programs leave in the text: CommonMark opens no emphasis between a 漢字 and a mark such as 「. */
function openStars(source: string): string[] {
  const found: string[] = []
  commonMark.walkTokens(commonMark.lexer(source), token => {
    if (token.type !== 'text' || ('tokens' in token && token.tokens)) return
    const open = /.{0,8}\*\*.{0,8}/u.exec((token as Tokens.Text).text)?.[0]
    if (open !== undefined) found.push(open)
  })
  return found
}

/** Where in a piece of a block something stands, `inside` characters from its start; the block's first line where it is not found as written. */
function lineOf(piece: string, block: string, first: number, inside = 0) {
  const at = block.indexOf(piece)
  const before = at < 0 ? '' : block.slice(0, at + inside)
  const lines = before.split('\n')
  return { line: first + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }
}
