import { COURSE_FILE } from '../course/parse/parse-course.ts'
import { BLANK } from '../questions/cloze.ts'
import { conventionsOf } from './conventions.ts'
import { mean, percentOf, textLength } from './measure.ts'
import { CHINESE, eachQuestion, FILE_START, questionsOf, wholeCourse } from './rule.ts'

const JOINING_WORD = /並且|并且|而且|，且|，同時也|，同时也/
const FEWEST_STATEMENTS = 10
const LEAST_TRUE = 45
const MOST_TRUE = 55
const MOST_LENGTH_GAP = 20
const LEAST_PARTS = 3
const MOST_PARTS = 6

/** A statement to judge makes one claim. */
export const twoClaims = eachQuestion({ id: 'Q19', level: 'error', languages: CHINESE }, ({ question, file, locate }, report) => {
  const word = question.type === 'boolean' ? JOINING_WORD.exec(question.stem)?.[0] : undefined
  if (word !== undefined) report(file, 'two-claims', locate(['stem']), { word })
})

/** About half of the statements are true, and true ones are as long as false ones. */
export const trueShare = wholeCourse({ id: 'Q19', level: 'error', everyChapter: true }, (course, report) => {
  const statements = questionsOf(course).flatMap(({ question }) => (question.type === 'boolean' ? [question] : []))
  if (statements.length < FEWEST_STATEMENTS) return
  const lengths = (answer: boolean) => statements.filter(item => item.answer === answer).map(item => textLength(item.stem))
  const percent = percentOf(lengths(true).length, statements.length)
  if (percent < LEAST_TRUE || percent > MOST_TRUE)
    report(COURSE_FILE, 'true-share', FILE_START, { percent, least: LEAST_TRUE, most: MOST_TRUE })
  const [trueLength, falseLength] = [mean(lengths(true)), mean(lengths(false))]
  const longer = trueLength > falseLength ? 'true' : 'false'
  const gap = percentOf(Math.abs(trueLength - falseLength), Math.min(trueLength, falseLength))
  if (gap > MOST_LENGTH_GAP) report(COURSE_FILE, 'true-length', FILE_START, { longer, percent: gap })
})

/** Three to six things can be held in mind and put in order. */
export const orderingItems = eachQuestion({ id: 'Q20', level: 'error' }, ({ question, file, locate }, report) => {
  if (question.type !== 'ordering') return
  const items = question.items.length
  if (items < LEAST_PARTS || items > MOST_PARTS) report(file, 'ordering-items', locate(['items']), { items })
})

/** A matching has three to six lefts, and a right too many: else the last pair answers itself. */
export const matchingParts = eachQuestion({ id: 'Q21', level: 'warning' }, ({ question, file, locate }, report) => {
  if (question.type !== 'matching') return
  const { lefts, rights } = question
  if (lefts.length < LEAST_PARTS || lefts.length > MOST_PARTS)
    report(file, 'matching-lefts', locate(['lefts']), { lefts: lefts.length })
  const used = new Set(lefts.map(left => left.match))
  if (rights.length <= used.size) report(file, 'matching-extra', locate(['rights']), {})
})

/** A matching says whether rights come twice. */
export const matchingReuse = eachQuestion(
  { id: 'Q21', level: 'warning', languages: ['zh', 'en'] },
  ({ question, file, locate }, report, { settings }) => {
    if (question.type !== 'matching') return
    const { again, once, againExample, onceExample } = conventionsOf(settings.language)
    const { lefts, stem } = question
    const reused = new Set(lefts.map(left => left.match)).size < lefts.length
    if (again.test(stem) || (!reused && once.test(stem))) return
    report(file, 'matching-reuse', locate(['stem']), { once: reused ? null : onceExample, again: againExample })
  },
)

/** A right that no left matches says why, as a wrong option does. */
export const matchingReasons = eachQuestion({ id: 'Q23', level: 'error' }, ({ question, file, locate }, report) => {
  if (question.type !== 'matching') return
  const used = new Set(question.lefts.map(left => left.match))
  for (const [at, right] of question.rights.entries()) {
    if (!used.has(right.id) && right.why === undefined)
      report(file, 'matching-reason', locate(['rights', at]), { right: right.text })
  }
})

/** A blank does not open the sentence, and the sentence does not give the answer. */
export const clozeBlanks = eachQuestion({ id: 'Q22', level: 'error' }, ({ question, file, locate }, report) => {
  if (question.type !== 'cloze') return
  const stem = question.stem.trim()
  if (stem.startsWith(BLANK)) report(file, 'cloze-first', locate(['stem']), {})
  for (const [at, { accept }] of question.blanks.entries()) {
    for (const [place, answer] of accept.entries()) {
      if (answer.length > 1 && stem.includes(answer))
        report(file, 'cloze-leak', locate(['blanks', at, 'accept', place]), { answer })
    }
  }
})
