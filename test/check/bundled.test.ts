import { expect, it } from 'vitest'
import { checkCourse } from '../../src/check/check-course.ts'
import { expand } from '../../src/check/facts.ts'
import { questionsOf } from '../../src/check/rule.ts'
import { courseFileReader } from '../../src/course/parse/course-folder.ts'
import { parseCourse } from '../../src/course/parse/parse-course.ts'
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
