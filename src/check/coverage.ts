import { wholeCourse } from './rule.ts'

/** Every section and every objective has a question. */
export const everythingTested = wholeCourse({ id: 'C01', level: 'warning' }, (course, report) => {
  for (const { lesson, lessonFile, bank } of course.chapters) {
    for (const { id } of lesson.lesson.sections) {
      if (bank.questions.some(question => question.section === id)) continue
      report(lessonFile, 'section-untested', { line: lesson.sectionLines.get(id) ?? 1, column: 1 }, { section: id })
    }
    for (const [at, { id }] of lesson.lesson.objectives.entries()) {
      if (bank.questions.some(question => question.objective === id)) continue
      report(lessonFile, 'objective-untested', lesson.locate(['objectives', at]), { objective: id })
    }
  }
})
