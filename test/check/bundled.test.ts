import { expect, it } from 'vitest'
import { checkCourse } from '../../src/check/check-course.ts'
import { expand } from '../../src/check/facts.ts'
import { questionsOf } from '../../src/check/rule.ts'
import { courseFileReader } from '../../src/course/parse/course-folder.ts'
import { parseCourse } from '../../src/course/parse/parse-course.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { fillsBlank } from '../../src/questions/cloze.ts'
import { QUESTION_TYPES } from '../../src/questions/question.ts'
import { told } from '../support/checked.ts'

const parsed = parseCourse(courseFileReader('data/zh-Hant'))
const { source } = parsed
if (!source) throw new Error(told(parsed.problems).join('\n'))
const course = source
const sections = course.chapters.flatMap(({ lesson }, at) =>
  lesson.lesson.sections.map((section, place) => ({ ...section, number: `${at + 1}.${place + 1}` })),
)

it('the bundled course has no error', () => {
  const errors = checkCourse(parsed).filter(({ level }) => level === 'error')
  expect(told(errors)).toEqual([])
})

it('every fact of the source handout is taught in a section', () => {
  const missing = expand(course.settings.check.facts?.cover ?? []).filter(
    fact => !sections.some(({ facts }) => facts.includes(fact)),
  )
  expect(missing).toEqual([])
})

it('the bank holds every type of question, and at least 110 questions', () => {
  const questions = questionsOf(course).map(({ question }) => question)
  expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(QUESTION_TYPES))
  expect(questions.length).toBeGreaterThanOrEqual(110)
})

it('the original test is two questions', () => {
  expect(questionsOf(course).filter(({ question }) => question.original)).toHaveLength(2)
})

it('what the program shows as the form of an answer is the answer to no blank', () => {
  const shown = [1, 2].flatMap(blanks => zhHant.question.forms['text-entry'](blanks, 0).split(/[^\p{L}\p{N}]+/u))
  const given = questionsOf(course).flatMap(({ question }) => {
    if (question.type !== 'cloze') return []
    return question.blanks.some(blank => shown.some(text => fillsBlank(blank, text))) ? [question.id] : []
  })
  expect(given).toEqual([])
})

it('has four worksheets, and a guide to the whole and to every chapter', () => {
  const { worksheets, guide } = course.supplements
  expect(worksheets.map(({ id }) => id)).toEqual(['deal-check', 'promises', 'plans', 'customer-stages'])
  expect([guide.course !== null, Object.keys(guide.chapters)]).toEqual([true, course.chapters.map(({ id }) => id)])
})
