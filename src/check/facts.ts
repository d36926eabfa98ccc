import { COURSE_FILE } from '../course/parse/parse-course.ts'
import { eachQuestion, questionsOf, wholeCourse } from './rule.ts'

const MOST_FACTS = 1000

/** Where a course declares its facts, every question says which of them it asks. */
export const factGiven = eachQuestion({ id: 'Q26', level: 'error' }, ({ question, file, locate }, report, { settings }) => {
  if (settings.check.facts && question.facts.length === 0) report(file, 'fact-missing', locate(['facts']), {})
})

/** Every fact named by a section or a question is one the course declares. */
export const factKnown = wholeCourse({ id: 'Q02', level: 'error' }, (course, report) => {
  const known = new Set(expand(course.settings.check.facts?.known ?? []))
  if (known.size === 0) return
  for (const { lesson, lessonFile } of course.chapters) {
    for (const section of lesson.lesson.sections) {
      for (const [at, fact] of section.facts.entries()) {
        if (!known.has(fact)) report(lessonFile, 'fact-unknown', lesson.locate(['facts', section.id, at]), { fact })
      }
    }
  }
  for (const { question, file, locate } of questionsOf(course)) {
    for (const [at, fact] of question.facts.entries()) {
      if (!known.has(fact)) report(file, 'fact-unknown', locate(['facts', at]), { fact })
    }
  }
})

/** Every fact the course promises is taught in a section or asked by a question. */
export const factCovered = wholeCourse({ id: 'Q24', level: 'error', everyChapter: true }, (course, report) => {
  const found = new Set([
    ...course.chapters.flatMap(({ lesson }) => lesson.lesson.sections.flatMap(section => section.facts)),
    ...questionsOf(course).flatMap(({ question }) => question.facts),
  ])
  for (const [at, range] of course.settings.check.facts?.cover.entries() ?? []) {
    for (const fact of expand([range])) {
      if (!found.has(fact)) report(COURSE_FILE, 'fact-uncovered', course.locate(['check', 'facts', 'cover', at]), { fact })
    }
  }
})

/** A doubtful claim is never asked without its source note; what the course adds is marked. */
export const noteGiven = wholeCourse({ id: 'Q25', level: 'error' }, (course, report) => {
  if (!course.settings.check.facts) return
  const { notes, extension } = course.settings.check.facts
  const added = new Set(expand(extension))
  for (const { question, file, locate } of questionsOf(course)) {
    for (const [at, fact] of question.facts.entries()) {
      const note = notes[fact]
      if (note !== undefined && !question.notes.includes(note))
        report(file, 'note-required', locate(['facts', at]), { fact, note })
      if (added.has(fact) && !question.extension && question.notes.length === 0)
        report(file, 'extension-unmarked', locate(['facts', at]), { fact })
    }
  }
})

/** An opinion is asked as somebody's opinion (rule 6). */
export const opinionMarked = wholeCourse({ id: 'Q28', level: 'warning' }, (course, report) => {
  if (!course.settings.check.facts) return
  const { opinions, opinionWords: words } = course.settings.check.facts
  const opinion = new Set(expand(opinions))
  for (const { question, file, locate } of questionsOf(course)) {
    const fact = question.facts.find(candidate => opinion.has(candidate))
    if (fact !== undefined && !words.some(word => question.stem.includes(word)))
      report(file, 'opinion-unmarked', locate(['stem']), { fact, words })
  }
})

/** `F4-F6` is F4, F5, F6. */
export function expand(codes: readonly string[]): string[] {
  return codes.flatMap(code => {
    const range = /^([A-Za-z]+)(\d+)-[A-Za-z]+(\d+)$/.exec(code)
    if (!range) return [code]
    const [, letters = '', from = '0', to = '0'] = range
    const count = Number(to) - Number(from) + 1
    // A slip of the hand, such as F1-F99999, is a fact nobody knows.
    if (count > MOST_FACTS) return [code]
    return Array.from({ length: Math.max(0, count) }, (_, at) => `${letters}${Number(from) + at}`)
  })
}
