import type { ChapterEntry, CourseIndex } from '../../src/course/course.ts'
import { compileTiny } from './tiny-course.ts'

const { course } = compileTiny()
if (!course) throw new Error('the tiny course does not compile')

/** A chapter of one question, and one that asks nothing. */
const second: ChapterEntry = {
  id: 'second',
  title: '第二課',
  summary: '',
  extension: false,
  sections: [{ id: 'ahead', title: '往前', minutes: 1 }],
  questions: [{ id: 'onward', type: 'boolean', difficulty: 'easy', section: 'ahead', original: false }],
}
const third: ChapterEntry = {
  ...second,
  id: 'third',
  title: '尾聲',
  sections: [{ id: 'end', title: '結語', minutes: 1 }],
  questions: [],
}

/** The index of a course whose first chapter is the tiny course's. */
export const THREE_CHAPTERS: CourseIndex = { ...course.index, chapters: [...course.index.chapters, second, third] }

/** The questions of the tiny course. */
export const TINY_QUESTIONS = new Map(
  course.chapters.flatMap(({ questions }) => questions.map(question => [question.id, question])),
)
