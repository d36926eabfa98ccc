import type { CourseSource } from '../course/parse/parse-course.ts'
import { COURSE_FILE } from '../course/parse/parse-course.ts'
import type { ChoiceQuestion } from '../questions/choice.ts'
import { hanRuns, percentOf, reasonsOf, textLength } from './measure.ts'
import { CHINESE, choicesOf, eachChoice, eachQuestion, FILE_START, type PlacedQuestion, wholeCourse } from './rule.ts'

/** Shares say nothing about a handful of questions. */
const FEWEST_SINGLES = 20
/** In percent of the single choices. */
const MOST_EXTREME_KEYS = 30
/** A chapter of fewer single choices has one or two longest keys by chance; of more, this many in percent are too many. */
const FEWEST_IN_CHAPTER = 8
const MOST_EXTREME_IN_CHAPTER = 50
/** In percent of the single choices with four options. */
const FAIR_SHARE = 25
const SHARE_TOLERANCE = 6
const LONGEST_RUN = 3
const OPTION_LETTER = /[選选][項项]\s*[A-EＡ-Ｅa-e甲乙丙丁1-9]|\b[Oo]ption\s+[A-E]\b/
const ABSOLUTE_WORD = /一定|必定|[絕绝][對对]|永[遠远]|所有|全部|[從从]不|完全|\b(?:always|never|all|only)\b/i
/** In points between the percentages of keys and of distractors. */
const MOST_ABSOLUTE_GAP = 15
/** In 漢字. */
const ECHO_LENGTH = 3

/** Over the bank the key is not the longest or shortest option more often than chance would make it. */
export const longestKey = wholeCourse({ id: 'Q08', level: 'error', everyChapter: true }, (course, report) => {
  const singles = singlesOf(course)
  if (singles.length < FEWEST_SINGLES) return
  for (const extreme of ['longest', 'shortest'] as const) {
    const percent = percentOf(singles.filter(({ question }) => keyIsExtreme(question, extreme)).length, singles.length)
    if (percent > MOST_EXTREME_KEYS) report(COURSE_FILE, 'longest-key', FILE_START, { percent, most: MOST_EXTREME_KEYS, extreme })
  }
})

/** The same in each chapter, in wider bounds: a practice is of one chapter. */
export const longestKeyInChapter = wholeCourse({ id: 'Q08', level: 'error' }, (course, report) => {
  for (const { id, bank, bankFile } of course.chapters) {
    const singles = bank.questions.flatMap(question => (question.type === 'single' ? [question] : []))
    if (singles.length < FEWEST_IN_CHAPTER) continue
    for (const extreme of ['longest', 'shortest'] as const) {
      const percent = percentOf(singles.filter(question => keyIsExtreme(question, extreme)).length, singles.length)
      const data = { chapter: id, percent, most: MOST_EXTREME_IN_CHAPTER, extreme }
      if (percent > MOST_EXTREME_IN_CHAPTER) report(bankFile, 'longest-key-chapter', FILE_START, data)
    }
  }
})

/** Whether the key of a single choice is longer, or shorter, than every other option. */
export function keyIsExtreme({ options }: ChoiceQuestion, extreme: 'longest' | 'shortest'): boolean {
  const sign = extreme === 'longest' ? 1 : -1
  const key = options.findIndex(option => option.correct)
  if (key < 0) return false
  const lengths = options.map(option => textLength(option.text) * sign)
  return lengths.every((length, at) => at === key || length < (lengths[key] ?? 0))
}

/** Keys are spread over the places as stored (rule 20): a printed sheet keeps them there. */
export const keyPosition = wholeCourse({ id: 'Q09', level: 'error', everyChapter: true }, (course, report) => {
  const places = singlesOf(course)
    .filter(({ question }) => question.options.length === 4)
    .map(({ question }) => question.options.findIndex(option => option.correct))
  if (places.length < FEWEST_SINGLES) return
  for (let place = 0; place < 4; place += 1) {
    const percent = percentOf(places.filter(other => other === place).length, places.length)
    if (Math.abs(percent - FAIR_SHARE) <= SHARE_TOLERANCE) continue
    const range = { least: FAIR_SHARE - SHARE_TOLERANCE, most: FAIR_SHARE + SHARE_TOLERANCE }
    report(COURSE_FILE, 'key-position', FILE_START, { place: place + 1, percent, ...range })
  }
})

/** In a chapter the key does not keep its place for long. */
export const keyRun = wholeCourse({ id: 'Q09', level: 'error' }, (course, report) => {
  let run = 0
  let last: { chapter: string; place: number } | null = null
  for (const { question, chapter, file, locate } of singlesOf(course)) {
    const place = question.options.findIndex(option => option.correct) + 1
    run = last?.chapter === chapter.id && last.place === place ? run + 1 : 1
    last = { chapter: chapter.id, place }
    if (run === LONGEST_RUN + 1) report(file, 'key-run', locate(['options']), { place, run, most: LONGEST_RUN })
  }
})

/** Options are shuffled, so a reason cannot name one by its letter. */
export const letterInReason = eachQuestion({ id: 'Q09', level: 'error' }, ({ question, file, locate }, report) => {
  for (const { path, text } of reasonsOf(question)) {
    const words = OPTION_LETTER.exec(text)?.[0]
    if (words !== undefined) report(file, 'letter-in-reason', locate(path), { words })
  }
})

/** Absolute words give distractors away. */
export const absoluteDistractor = eachChoice({ id: 'Q10', level: 'warning' }, ({ question, file, locate }, report) => {
  if (question.options.some(option => option.correct && ABSOLUTE_WORD.test(option.text))) return
  for (const [at, { text }] of question.options.entries()) {
    const word = ABSOLUTE_WORD.exec(text)?.[0]
    if (word !== undefined) report(file, 'absolute-distractor', locate(['options', at, 'text']), { word })
  }
})

/** Over the bank absolute words are about as frequent in keys as in distractors. */
export const absoluteShare = wholeCourse({ id: 'Q10', level: 'warning', everyChapter: true }, (course, report) => {
  const options = choicesOf(course).flatMap(({ question }) => question.options)
  const share = (correct: boolean) => {
    const some = options.filter(option => option.correct === correct)
    return percentOf(some.filter(option => ABSOLUTE_WORD.test(option.text)).length, some.length)
  }
  const [keys, distractors] = [share(true), share(false)]
  if (Math.abs(keys - distractors) > MOST_ABSOLUTE_GAP) report(COURSE_FILE, 'absolute-share', FILE_START, { keys, distractors })
})

/** The key does not echo the stem alone (rule 28, clang associations). */
export const clang = eachChoice({ id: 'Q12', level: 'warning', languages: CHINESE }, ({ question, file, locate }, report) => {
  const stem = hanRuns(question.stem, ECHO_LENGTH)
  const echoes = question.options.map(({ text }) => [...hanRuns(text, ECHO_LENGTH)].find(run => stem.has(run)))
  const hits = question.options.filter((_, at) => echoes[at] !== undefined)
  if (hits.length === 0 || !hits.every(option => option.correct)) return
  // With several keys an echo in one of them gives little away.
  if (hits.length < question.options.filter(option => option.correct).length) return
  const words = echoes.find(echo => echo !== undefined) ?? ''
  report(file, 'clang', locate(['stem']), { words })
})

/** Where options combine parts, counting the parts does not find the key (rule 28, convergence). */
export const convergence = eachChoice({ id: 'Q13', level: 'warning' }, ({ question, file, locate }, report) => {
  if (question.type !== 'single') return
  const parts = question.options.map(({ text }) => text.split(/[、＋+]/).map(part => part.trim()))
  if (!parts.every(list => list.length > 1)) return
  const counts = new Map<string, number>()
  for (const part of parts.flat()) counts.set(part, (counts.get(part) ?? 0) + 1)
  const sums = parts.map(list => list.reduce((sum, part) => sum + (counts.get(part) ?? 0), 0))
  const key = question.options.findIndex(option => option.correct)
  if (new Set(sums).size > 1 && sums[key] === Math.max(...sums))
    report(file, 'convergence', locate(['options']), { key: question.options[key]?.text ?? '' })
})

function singlesOf(course: CourseSource): PlacedQuestion<ChoiceQuestion>[] {
  return choicesOf(course).filter(({ question }) => question.type === 'single')
}
