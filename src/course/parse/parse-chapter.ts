import type { Locate, ProblemCollector } from '../../errors/problem-collector.ts'
import type { CourseFiles } from './course-files.ts'
import { type BankSource, parseBank, type References } from './parse-bank.ts'
import { type LessonSource, parseLesson } from './parse-lesson.ts'
import type { CourseSettings } from './schema.ts'
import type { UniqueIds } from './unique-ids.ts'

/** A chapter as its files say it. */
export interface ChapterSource {
  id: string
  lessonFile: string
  bankFile: string
  lesson: LessonSource
  bank: BankSource
}

/** The course that is being read: its files, the ids met so far, and course.yaml with its faults and the places of its values. */
interface CourseBeingRead {
  files: CourseFiles
  ids: UniqueIds
  settings: CourseSettings
  locate: Locate
  faults: ProblemCollector
}

/** Reads the lesson and the bank of a chapter, from 0. Null where one of them cannot be used: the faults say why. */
export function parseChapter(
  index: number,
  entry: CourseSettings['chapters'][number],
  course: CourseBeingRead,
): ChapterSource | null {
  const { files, ids, faults } = course
  const place = (key: 'id' | 'lesson' | 'questions') => course.locate(['chapters', index, key])
  ids.add('chapter', entry.id, faults, place('id'))
  // Digits alone are the number of a chapter.
  if (/^\d+$/.test(entry.id)) faults.add('value-slug', place('id'), { key: 'id', value: entry.id })
  const lessonFaults = files.collectorOf(entry.lesson)
  const bankFaults = files.collectorOf(entry.questions)
  const lessonText = files.readListed(entry.lesson, faults, place('lesson'))
  const bankText = files.readListed(entry.questions, faults, place('questions'))
  const goals = course.settings.objectives.map(({ id }) => id)
  const lesson = lessonText === null ? null : parseLesson(lessonText, goals, lessonFaults)
  if (lesson) addLessonIds(lesson, ids, lessonFaults)
  const bank = bankText === null ? null : parseBank(bankText, lesson && referencesOf(lesson), bankFaults)
  if (bank) {
    for (const [at, { id }] of bank.questions.entries()) ids.add('question', id, bankFaults, bank.locate([at]))
  }
  if (!lesson || !bank) return null
  return { id: entry.id, lessonFile: entry.lesson, bankFile: entry.questions, lesson, bank }
}

function addLessonIds({ lesson, sectionLines, locate }: LessonSource, ids: UniqueIds, faults: ProblemCollector): void {
  for (const [id, line] of sectionLines) ids.add('section', id, faults, { line, column: 1 })
  for (const [at, { id }] of lesson.objectives.entries()) ids.add('objective', id, faults, locate(['objectives', at, 'id']))
}

function referencesOf({ lesson, headingsSound }: LessonSource): References {
  return {
    sections: headingsSound ? lesson.sections.map(section => section.id) : null,
    objectives: lesson.objectives.map(objective => objective.id),
    notes: lesson.footnotes.map(footnote => footnote.id),
  }
}
