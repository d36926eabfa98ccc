import { questionsOf, wholeCourse } from './rule.ts'

/** An idea is asked twice or more: alone it is a slip of the hand, or a variant that is still to be written. */
export const ideaShared = wholeCourse({ id: 'Q35', level: 'warning', everyChapter: true }, (course, report) => {
  const questions = questionsOf(course)
  for (const { question, file, locate } of questions) {
    const { id, idea } = question
    if (idea === undefined) continue
    const others = questions.some(({ question: other }) => other.id !== id && (other.idea ?? other.id) === idea)
    if (!others) report(file, 'idea-alone', locate(['idea']), { idea })
  }
})
