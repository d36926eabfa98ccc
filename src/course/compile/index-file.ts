import { QUESTION_TYPES } from '../../questions/question.ts'
import { DIFFICULTIES } from '../../questions/question-base.ts'
import type { ChapterEntry, CourseIndex, QuestionEntry, SectionEntry } from '../course.ts'

/**
 * The index as it is kept: what it knows of a chapter's questions is a few short texts, since a course may have a hundred thousand of them
 * and most commands ask for those of one chapter.
 */
export interface PackedIndex extends Omit<CourseIndex, 'chapters'> {
  chapters: (Omit<ChapterEntry, 'questions'> & { questions: string[] })[]
}

/** The index in the form in which it is kept. */
export function packIndex({ chapters, ...index }: CourseIndex): PackedIndex {
  return {
    ...index,
    chapters: chapters.map(chapter => ({ ...chapter, questions: packQuestions(chapter.questions, chapter.sections) })),
  }
}

/** The index of a course from what is kept. The questions of a chapter are unpacked when they are first asked for. */
export function unpackIndex({ chapters, ...index }: PackedIndex): CourseIndex {
  return {
    ...index,
    chapters: chapters.map(({ questions: packed, ...chapter }) => {
      let entries: QuestionEntry[] | null = null
      return {
        ...chapter,
        get questions() {
          entries ??= unpackQuestions(packed, chapter.sections)
          return entries
        },
      }
    }),
  }
}

/** Digits of a question in the column of flags: its type, its difficulty, and whether it is an original one. */
const FLAGS = 3

/** Column by column, since each is split as fast as it can be. Ids are slugs: no space stands in one. */
function packQuestions(questions: readonly QuestionEntry[], sections: readonly SectionEntry[]): string[] {
  const flags = questions.map(
    ({ type, difficulty, original }) => `${QUESTION_TYPES.indexOf(type)}${DIFFICULTIES.indexOf(difficulty)}${original ? 1 : 0}`,
  )
  const places = questions.map(({ section }) => sections.findIndex(({ id }) => id === section))
  const ideas = questions.map(({ idea }) => idea ?? '')
  const columns = [questions.map(({ id }) => id).join(' '), flags.join(''), places.join(' ')]
  return ideas.some(idea => idea !== '') ? [...columns, ideas.join(' ')] : columns
}

function unpackQuestions([ids = '', flags = '', places = '', ideas]: readonly string[], sections: readonly SectionEntry[]) {
  if (ids === '') return []
  const place = places.split(' ')
  const idea = ideas?.split(' ') ?? []
  return ids.split(' ').map(
    (id, at): QuestionEntry => ({
      id,
      type: QUESTION_TYPES[Number(flags[FLAGS * at])] ?? 'single',
      difficulty: DIFFICULTIES[Number(flags[FLAGS * at + 1])] ?? 'easy',
      section: sections[Number(place[at])]?.id ?? '',
      original: flags[FLAGS * at + 2] === '1',
      idea: idea[at] || undefined,
    }),
  )
}
