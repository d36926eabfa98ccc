import { COURSE_FILE } from '../course/parse/parse-course.ts'
import { percentOf, textLength } from './measure.ts'
import { choicesOf, eachChoice, eachQuestion, FILE_START, wholeCourse } from './rule.ts'

/** How a question without a negative asks; 是不是 asks, it does not deny. */
const NEGATIVE_WORD = /(?<!是)不是|不在|不屬於|不属于|何者錯誤|何者错误|除了|\b(?:except|not)\b/i
const MARKED_WORD = /【[^】]*】/g
const MOST_NEGATIVES = 10
const SHORTEST_STEM = 10
const LONGEST_STEM = 60
const LONGEST_SITUATION = 120
const SITUATION_LEVELS: readonly string[] = ['apply', 'analyze', 'evaluate']
const MULTIPLE_MARK = /[（(](?:複選|多選|复选|多选|select all)[^）)]*[）)]$/i

/** A negative in the question itself stands in 【】 (Haladyna, Downing & Rodriguez 2002, rule 17). */
export const negativeMarked = eachChoice({ id: 'Q05', level: 'error' }, ({ question, file, locate }, report) => {
  const word = NEGATIVE_WORD.exec(lastSentence(question.stem).replace(MARKED_WORD, ''))?.[0]
  if (word !== undefined) report(file, 'negative-unmarked', locate(['stem']), { word })
})

/** Few questions of a bank are negative. */
export const negativeShare = wholeCourse({ id: 'Q06', level: 'warning', everyChapter: true }, (course, report) => {
  const choices = choicesOf(course)
  const negative = choices.filter(({ question }) => NEGATIVE_WORD.test(lastSentence(question.stem)))
  const percent = percentOf(negative.length, choices.length)
  if (percent > MOST_NEGATIVES && negative.length > 1)
    report(COURSE_FILE, 'negative-share', FILE_START, { percent, most: MOST_NEGATIVES })
})

/** A stem can be understood with its options covered (rule 15). */
export const stemComplete = eachQuestion({ id: 'Q17', level: 'warning' }, ({ question, file, locate }, report) => {
  const stem = question.stem.replace(MULTIPLE_MARK, '').trim()
  const at = locate(['stem'])
  const length = textLength(stem)
  if (/^(?:下列|以下)(?:敘述|何者|哪一[項個]|哪些)*(?:何者)?(?:正確|錯誤|為真)[？?]?$/.test(stem))
    report(file, 'stem-empty', at, {})
  else if (length < SHORTEST_STEM) report(file, 'stem-short', at, { length, least: SHORTEST_STEM })
  const asks = question.type === 'single' || question.type === 'multiple'
  if (asks && !/[？：?:]$/.test(stem)) report(file, 'stem-ending', at, { endings: ['？', '：'] })
})

/** A multiple choice says that it is one. */
export const multipleSaid = eachChoice({ id: 'Q03', level: 'error' }, ({ question, file, locate }, report) => {
  if (question.type === 'multiple' && !MULTIPLE_MARK.test(question.stem.trim()))
    report(file, 'multiple-unsaid', locate(['stem']), {})
})

/** As little to read as possible (rule 13); a situation may take more. */
export const stemLength = eachQuestion({ id: 'Q18', level: 'warning' }, ({ question, file, locate }, report) => {
  const most = SITUATION_LEVELS.includes(question.bloom) ? LONGEST_SITUATION : LONGEST_STEM
  const length = textLength(question.stem)
  if (length > most) report(file, 'stem-long', locate(['stem']), { length, most })
})

function lastSentence(stem: string): string {
  const sentences = stem.replace(MULTIPLE_MARK, '').match(/[^。！？!?]+[。！？!?]*/g)
  return sentences?.at(-1) ?? stem
}
