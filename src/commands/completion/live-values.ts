import type { Context, CourseContext } from '../../context/context.ts'
import { WRITINGS } from '../../course/language.ts'
import { allSections, locationNumber } from '../../course/query/location.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Locale } from '../../locales/locale.ts'
import { QUESTION_TYPES } from '../../questions/question.ts'
import { SETTING_NAMES, settingRule } from '../../settings.ts'
import { encodePaper } from '../../study/paper-code.ts'
import { SHELLS } from './shell-script.ts'

/** What stands in a usage for a value. */
export type ValueKind = keyof Locale['help']['names']

/** A value that can be typed, and what it is. */
export interface LiveValue {
  value: string
  about: string
}

/** The newest papers only: an older code is still typed by hand. */
const MOST_CODES = 20

/**
 * The values that can stand for something, of this course and this learner; \`before\` is what was typed before it. None where it is
 * anything, or where the course cannot be opened.
 */
export async function liveValues(kind: ValueKind, before: readonly string[], context: Context): Promise<LiveValue[]> {
  const withoutCourse = fixedValues(kind, before, context.words)
  if (withoutCourse) return withoutCourse
  const values = OF_COURSE[kind]
  if (!values) return []
  try {
    return values(await context.openCourse(), before)
  } catch (error) {
    // A press of Tab is no place for what keeps a course closed: the command itself says it.
    if (error instanceof UserError) return []
    throw error
  }
}

function fixedValues(kind: ValueKind, before: readonly string[], { settings, kinds }: Locale): LiveValue[] | null {
  switch (kind) {
    case 'action':
      return [{ value: 'use', about: '' }]
    case 'language':
      return WRITINGS.filter(tag => tag !== 'zh-Hans').map(value => ({ value, about: '' }))
    case 'setting':
      return SETTING_NAMES.map(value => ({ value, about: settings.meaning[value] }))
    case 'shell':
      return SHELLS.map(value => ({ value, about: '' }))
    case 'type':
      return QUESTION_TYPES.map(value => ({ value, about: kinds.types[value] }))
    case 'value':
      return valuesOfSetting(before)
    default:
      return null
  }
}

function valuesOfSetting(before: readonly string[]): LiveValue[] {
  const name = SETTING_NAMES.find(candidate => before.includes(candidate))
  const rule = name ? settingRule(name) : []
  return 'most' in rule ? [] : rule.map(value => ({ value, about: '' }))
}

const OF_COURSE: Partial<Record<ValueKind, (context: CourseContext, before: readonly string[]) => LiveValue[]>> = {
  chapter: chapters,
  where: context => [...chapters(context), ...sections(context)],
  question: questions,
  term: terms,
  words: terms,
  code: paperCodes,
  sheet: ({ course }) => course.supplements().worksheets.map(({ title }, at) => ({ value: String(at + 1), about: title })),
}

function chapters({ course }: CourseContext): LiveValue[] {
  return course.index.chapters.map(({ title }, at) => ({ value: String(at + 1), about: title }))
}

function sections({ course }: CourseContext): LiveValue[] {
  return allSections(course.index).map(place => ({ value: locationNumber(place), about: place.section.title }))
}

/** Ids with the section they ask about: a stem would spoil the test. */
function questions({ course, learner }: CourseContext, before: readonly string[]): LiveValue[] {
  const { stars } = learner.record
  const titles = new Map(allSections(course.index).map(({ section }) => [section.id, section.title]))
  return course.index.chapters
    .flatMap(chapter => chapter.questions)
    .filter(({ id }) => (before.includes('unstar') ? stars.includes(id) : true))
    .map(({ id, section }) => ({ value: id, about: titles.get(section) ?? '' }))
}

function terms({ course }: CourseContext): LiveValue[] {
  return course.glossary().flatMap(({ names, text }) => names.map(value => ({ value, about: text })))
}

/** The codes of the learner's tests and exams, newest first, with the date and the score. */
function paperCodes({ course: { index }, learner, words }: CourseContext): LiveValue[] {
  const all = index.chapters.reduce((sum, { questions }) => sum + questions.length, 0)
  const drawn = learner.record.tests.filter(
    ({ mode, whole, chapter, version }) =>
      (mode === 'test' || (mode === 'exam' && whole)) && chapter === null && version === index.version,
  )
  return drawn
    .toReversed()
    .flatMap(({ seed, questions, finishedAt, score }) => {
      const code = encodePaper({ seed, count: questions === all ? null : questions, chapter: null }, index.version)
      const about = words.punctuation.clauses([finishedAt.slice(0, 10), words.points(score)])
      return code === null ? [] : [{ value: code, about }]
    })
    .slice(0, MOST_CODES)
}
