import { leafTexts } from '../course/parse/parse-markdown.ts'
import { displayWidth } from '../text/width.ts'
import { textsOf } from './measure.ts'
import { CHINESE, eachBlock, eachQuestion } from './rule.ts'

/** Half-width marks beside a 漢字, with the full-width ones that belong there. */
const HALF_WIDTH = /(?<=\p{Script=Han})[,:;?!()]|[,:;?!()](?=\p{Script=Han})/u
const HALF_WIDTHS = new RegExp(HALF_WIDTH, 'gu')
const FULL_WIDTH: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' }
/** Cells of a line of 80 with its margin: what is longer without a place to break is torn. */
const LINE_WIDTH = 76

/** Chinese takes full-width punctuation (教育部《重訂標點符號手冊》). */
export const halfWidthInQuestions = eachQuestion(
  { id: 'Q34', level: 'error', languages: CHINESE },
  ({ question, file, locate }, report) => {
    for (const { path, text } of textsOf(question)) {
      const character = HALF_WIDTH.exec(text)?.[0]
      if (character !== undefined) report(file, 'half-width', locate(path), { character, use: FULL_WIDTH[character] ?? '' })
    }
  },
)

/** The same in lessons. */
export const halfWidthInLessons = eachBlock(
  { id: 'Q34', level: 'error', languages: CHINESE },
  ({ token, file, locate }, report) => {
    for (const text of leafTexts([token])) {
      for (const { 0: character, index } of text.matchAll(HALF_WIDTHS)) {
        const at = locate(text.slice(Math.max(0, index - 1), index + 2), index === 0 ? 0 : 1)
        report(file, 'half-width', at, { character, use: FULL_WIDTH[character] ?? '' })
      }
    }
  },
)

/** A word or address without any place to break is no wider than a line. */
export const unbreakable = eachQuestion({ id: 'Q32', level: 'warning' }, ({ question, file, locate }, report) => {
  for (const { path, text } of textsOf(question)) {
    for (const run of text.split(/[\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/u)) {
      const width = displayWidth(run)
      if (width > LINE_WIDTH) report(file, 'unbreakable', locate(path), { text: run, width, most: LINE_WIDTH })
    }
  }
})
