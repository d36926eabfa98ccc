import { COURSE_FILE } from '../course/parse/parse-course.ts'
import { wholeCourse } from './rule.ts'

/** Where a chapter has a trainer's guide, that answers every box of its lesson that asks to think. */
export const guideAnswers = wholeCourse({ id: 'C03', level: 'warning' }, (course, report) => {
  for (const { id: chapter, lesson } of course.chapters) {
    const part = course.supplements.guide.chapters[chapter]
    if (!part) continue
    const at = course.settings.chapters.findIndex(({ id }) => id === chapter)
    for (const { id: section, content } of lesson.lesson.sections) {
      const asks = content.some(block => block.type === 'callout' && block.kind === 'note')
      if (asks && !part.sections.includes(section))
        report(COURSE_FILE, 'guide-answer-missing', course.locate(['chapters', at, 'guide']), { section, chapter })
    }
  }
})
