import { COURSE_FILE } from '../course/parse/parse-course.ts'
import { conventionsOf } from './conventions.ts'
import { percentOf, textLength } from './measure.ts'
import { CHINESE, choicesOf, eachChoice, eachQuestion, FILE_START, wholeCourse } from './rule.ts'

/** How a question without a negative asks; 是不是 asks, it does not deny. */
const NEGATIVE_WORD = /(?<!是)不是|不在|不屬於|不属于|何者錯誤|何者错误|除了|\b(?:except|not)\b/i
const MOST_NEGATIVES = 10
const SHORTEST_STEM = 10
const LONGEST_STEM = 60
const LONGEST_SITUATION = 120
const SITUATION_LEVELS: readonly string[] = ['apply', 'analyze', 'evaluate']
/** The languages whose negatives and marks are known. */
const MARKED_LANGUAGES = ['zh', 'en']
/** A stem that leaves the question to its options. */
const EMPTY_STEM =
  /^(?:(?:下列|以下)(?:[敘叙]述|何者|哪一[項项個个]|哪些)*(?:何者)?(?:正[確确]|[錯错][誤误]|[為为]真)|which (?:(?:one )?of the following )?(?:statements? )?(?:is|are) (?:true|false|correct|incorrect))[？?]?$/i

/** A negative in the question itself stands out (Haladyna, Downing & Rodriguez 2002, rule 17). */
export const negativeMarked = eachChoice(
  { id: 'Q05', level: 'error', languages: MARKED_LANGUAGES },
  ({ question, file, locate }, report, { settings }) => {
    const { marked, mark } = conventionsOf(settings.language)
    const word = NEGATIVE_WORD.exec(lastSentence(question.stem, settings.language).replace(marked, ''))?.[0]
    if (word !== undefined) report(file, 'negative-unmarked', locate(['stem']), { word, marked: mark(word) })
  },
)

/** Few questions of a bank are negative. */
export const negativeShare = wholeCourse(
  { id: 'Q06', level: 'warning', everyChapter: true, languages: MARKED_LANGUAGES },
  (course, report) => {
    const choices = choicesOf(course)
    const negative = choices.filter(({ question }) => {
      return NEGATIVE_WORD.test(lastSentence(question.stem, course.settings.language))
    })
    const percent = percentOf(negative.length, choices.length)
    if (percent > MOST_NEGATIVES && negative.length > 1)
      report(COURSE_FILE, 'negative-share', FILE_START, { percent, most: MOST_NEGATIVES })
  },
)

/** A stem can be understood with its options covered (rule 15). */
export const stemComplete = eachQuestion({ id: 'Q17', level: 'warning' }, ({ question, file, locate }, report, { settings }) => {
  const { endings } = conventionsOf(settings.language)
  const stem = bareStem(question.stem, settings.language)
  if (EMPTY_STEM.test(stem)) report(file, 'stem-empty', locate(['stem']), {})
  const asks = question.type === 'single' || question.type === 'multiple'
  if (asks && !/[？：?:]$/.test(stem)) report(file, 'stem-ending', locate(['stem']), { endings: [...endings] })
})

/** So much is needed to ask something. */
export const stemShort = eachQuestion(
  { id: 'Q17', level: 'warning', languages: CHINESE },
  ({ question, file, locate }, report, { settings }) => {
    const stem = bareStem(question.stem, settings.language)
    const length = textLength(stem)
    if (length < SHORTEST_STEM && !EMPTY_STEM.test(stem))
      report(file, 'stem-short', locate(['stem']), { length, least: SHORTEST_STEM })
  },
)

/** A multiple choice says that it is one. */
export const multipleSaid = eachChoice(
  { id: 'Q03', level: 'error', languages: MARKED_LANGUAGES },
  ({ question, file, locate }, report, { settings }) => {
    const { multiple, multipleExample } = conventionsOf(settings.language)
    if (question.type === 'multiple' && !multiple.test(question.stem.trim()))
      report(file, 'multiple-unsaid', locate(['stem']), { mark: multipleExample })
  },
)

/** As little to read as possible (rule 13); a situation may take more. */
export const stemLength = eachQuestion(
  { id: 'Q18', level: 'warning', languages: CHINESE },
  ({ question, file, locate }, report) => {
    const most = SITUATION_LEVELS.includes(question.bloom) ? LONGEST_SITUATION : LONGEST_STEM
    const length = textLength(question.stem)
    if (length > most) report(file, 'stem-long', locate(['stem']), { length, most })
  },
)

/** A stem without the mark of a multiple choice. */
function bareStem(stem: string, language: string): string {
  return stem.trim().replace(conventionsOf(language).multiple, '').trim()
}

/** What a stem asks, behind what it tells. A point ends a sentence before a space, so that 3.5 is one number. */
function lastSentence(stem: string, language: string): string {
  const bare = bareStem(stem, language)
  return bare.match(/(?:[^。！？!?.]|\.(?!\s))+(?:[。！？!?]|\.(?=\s|$))*/g)?.at(-1) ?? bare
}
