import type { Course } from '../course/compile/open-course.ts'
import type { ChapterEntry } from '../course/course.ts'
import type { Question } from '../questions/question.ts'
import type { FrozenPaper } from './frozen-paper.ts'

/**
 * A course as a paper that was kept in a file knows it: its questions are those of the paper, whatever has become of them since, and its pass
 * mark and release are those of that day. Everything else is the course of today.
 */
export function courseOfPaper(course: Course, paper: FrozenPaper): Course {
  const { index } = course
  const own = new Set(paper.questions.map(({ id }) => id))
  const homes = new Map(paper.questions.map(question => [question, homeOf(index.chapters, question, paper)]))
  const questionsOf = (chapter: string) => paper.questions.filter(question => homes.get(question) === chapter)
  const { release } = paper.course
  return {
    ...course,
    index: {
      ...index,
      ...(release === undefined ? {} : { release }),
      test: { ...index.test, passMark: paper.passMark },
      chapters: index.chapters.map(entry => ({
        ...entry,
        questions: [...entry.questions.filter(({ id }) => !own.has(id)), ...questionsOf(entry.id)],
      })),
    },
    chapter(id) {
      const chapter = course.chapter(id)
      return { ...chapter, questions: [...chapter.questions.filter(question => !own.has(question.id)), ...questionsOf(id)] }
    },
  }
}

/** The chapter that teaches a question, or that the paper is of; the first where the course has neither any more. */
function homeOf(chapters: readonly ChapterEntry[], { section }: Question, { chapter }: FrozenPaper): string | undefined {
  const teaching = chapters.find(({ sections }) => sections.some(({ id }) => id === section))
  return (teaching ?? chapters.find(({ id }) => id === chapter) ?? chapters[0])?.id
}
