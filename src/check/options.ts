import { typeOf } from '../questions/question.ts'
import { foldCase } from '../text/normalize.ts'
import { mean, textLength } from './measure.ts'
import { CHINESE, eachChoice, eachQuestion } from './rule.ts'

const COMBINED_OPTION =
  /以上皆[是非]|以上[都全](?:是|不是|[對对錯错])|皆正[確确]|皆[錯错]|(?:all|none|both|neither) of the above|^(?:both )?[A-E甲乙丙丁](?:[與与和及、]| and )[A-E甲乙丙丁](?:皆|都)?(?![A-Za-z])/i
const LEAST_KEY_RATIO = 0.7
const MOST_KEY_RATIO = 1.3
const MOST_LENGTH_SPREAD = 1.6
const LONGEST_OPTION = 24
const VAGUE_WORD = /有[時时]|通常|可能|往往|大概|\b(?:sometimes|usually|often)\b/i
/** Punctuation and spaces. A point, a hyphen or a percent sign at a number is part of it. */
const PUNCTUATION = /(?<!\d)[.,](?!\d)|-(?!\d)|[^\P{P}.,%-]|\s/gu
const NUMBER = /-?\d[\d,]*(?:\.\d+)?/

/** No 以上皆是 and the like (rules 25 and 26): one sure option gives it away. */
export const combinedOption = eachChoice({ id: 'Q04', level: 'error' }, ({ question, file, locate }, report) => {
  for (const [at, { text }] of question.options.entries()) {
    const words = COMBINED_OPTION.exec(text)?.[0]
    if (words !== undefined) report(file, 'combined-option', locate(['options', at, 'text']), { words })
  }
})

/** The key is as long as the others (rule 24): who knows nothing picks the longest. */
export const keyLength = eachChoice({ id: 'Q07', level: 'warning' }, ({ question, file, locate }, report) => {
  const lengths = question.options.map(option => textLength(option.text))
  const keys = lengths.filter((_, at) => question.options[at]?.correct)
  const distractors = lengths.filter((_, at) => !question.options[at]?.correct)
  // There is a fault of form beside it.
  if (keys.length === 0 || distractors.length === 0) return
  const ratio = rounded(mean(keys) / mean(distractors))
  const spread = rounded(Math.max(...lengths) / Math.min(...lengths))
  const at = locate(['options'])
  if (ratio < LEAST_KEY_RATIO || ratio > MOST_KEY_RATIO) report(file, 'key-length', at, { ratio })
  else if (spread > MOST_LENGTH_SPREAD) report(file, 'option-lengths', at, { ratio: spread })
})

/** Options are short enough to compare. */
export const optionLength = eachChoice(
  { id: 'Q18', level: 'warning', languages: CHINESE },
  ({ question, file, locate }, report) => {
    for (const [at, { text }] of question.options.entries()) {
      const length = textLength(text)
      if (length > LONGEST_OPTION) report(file, 'option-long', locate(['options', at, 'text']), { length, most: LONGEST_OPTION })
    }
  },
)

/** 有時 and 可能 are true of nearly anything. */
export const vagueWord = eachChoice({ id: 'Q11', level: 'warning' }, ({ question, file, locate }, report) => {
  for (const [at, { text }] of question.options.entries()) {
    const word = VAGUE_WORD.exec(text)?.[0]
    if (word !== undefined) report(file, 'vague-word', locate(['options', at, 'text']), { word })
  }
})

/** Options end alike: an odd full stop catches the eye. */
export const optionEndings = eachChoice({ id: 'Q14', level: 'warning' }, ({ question, file, locate }, report) => {
  const endings = question.options.map(({ text }) => /[。．.；;！!？?]$/.exec(text)?.[0] ?? '')
  const common = endings.filter(ending => ending === '').length * 2 >= endings.length ? '' : (endings[0] ?? '')
  for (const [at, ending] of endings.entries()) {
    if (ending !== common && endings.some(other => other !== ending))
      report(file, 'option-endings', locate(['options', at, 'text']), { ending })
  }
})

/** No option says the same as another, or a part of it (rule 22). */
export const optionRepeated = eachQuestion({ id: 'Q15', level: 'error' }, (placed, report) => {
  const { question } = placed
  for (const [name, parts] of Object.entries(typeOf(question).partLists(question))) {
    const texts = parts.map(({ text }) => text)
    const plain = texts.map(text => foldCase(text).replace(PUNCTUATION, ''))
    for (const [at, text] of plain.entries()) {
      const other = plain.findIndex((candidate, place) => place !== at && covers(candidate, text, place < at))
      if (other < 0) continue
      const data = { option: texts[at] ?? '', other: texts[other] ?? '' }
      report(placed.file, 'option-repeated', placed.locate([name, at, 'text']), data)
    }
  }
})

/** Equal texts are told once, at the second; a single character inside another word is no part of it. */
function covers(candidate: string, text: string, before: boolean): boolean {
  if (candidate === text) return before
  if (text.length <= 1) return false
  const at = candidate.indexOf(text)
  // 5% is no part of 15%, nor of -5%.
  return at >= 0 && !(/^[-\d]/.test(text) && /[-\d.]$/.test(candidate.slice(0, at)))
}

/** Numbers stand in rising order and stay there (rule 21). */
export const numberOrder = eachChoice({ id: 'Q16', level: 'warning' }, ({ question, file, locate }, report) => {
  const texts = question.options.map(option => option.text)
  const frames = new Set(texts.map(text => text.replace(NUMBER, '#')))
  if (frames.size > 1 || !texts.every(text => NUMBER.test(text))) return
  const numbers = texts.map(text => Number(NUMBER.exec(text)?.[0].replaceAll(',', '')))
  const rising = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
  if (!rising || question.shuffle) report(file, 'number-order', locate(['options']), {})
})

function rounded(ratio: number): number {
  return Math.round(ratio * 100) / 100
}
