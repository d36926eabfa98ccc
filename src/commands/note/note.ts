import type { CourseContext } from '../../context/context.ts'
import { originOf, questionFinder, questionOf } from '../../course/query/find-question.ts'
import { UserError } from '../../errors/user-error.ts'
import { cleanNote, NOTE_LENGTH, noteLength } from '../../study/note.ts'
import { notesView, noteView } from '../../views/note.ts'
import { saidView } from '../../views/said.ts'

/**
 * `salescourse note [ID] [text]`: the learner's own line on a question, written, shown or taken away; without an ID all of them. Throws
 * `unknown-question`, `note-too-long`, `note-empty`, `options-clash`, `missing-argument` and `journal-unwritable`.
 */
export function run(
  context: CourseContext,
  typed: { question: string | undefined; text: readonly string[] },
  options: { clear?: boolean },
): void {
  const { terminal, words, page } = context
  if (typed.question === undefined) {
    if (options.clear) throw new UserError('note-clear-what', {})
    return terminal.print(listOf(context))
  }
  const { course, learner } = context
  const question = questionOf(course.index, typed.question, questionFinder(course))
  const text = options.clear ? '' : wanted(typed.text)
  const known = learner.record.notes[question.id]?.text ?? null
  if (options.clear && typed.text.length > 0)
    throw new UserError('options-clash', { one: '--clear', other: typed.text.join(' ') })
  if (text === null || (text === '' && known === null)) {
    const { place } = originOf(course, question)
    return terminal.print(noteView({ question, place, text: known }, page()))
  }
  learner.save('noted', { question: question.id, text })
  if (learner.writeError) throw learner.writeError
  terminal.print(saidView(text === '' ? words.note.cleared(question.stem) : words.note.saved(text), page()))
}

/** The line that was typed, or null where none was. */
function wanted(typed: readonly string[]): string | null {
  if (typed.length === 0) return null
  const text = cleanNote(typed.join(' '))
  const length = noteLength(text)
  if (length > NOTE_LENGTH) throw new UserError('note-too-long', { length, most: NOTE_LENGTH })
  if (text === '') throw new UserError('note-empty', {})
  return text
}

/** All notes, in the order of the course. */
function listOf({ course, learner, page }: CourseContext): string {
  const find = questionFinder(course)
  const ids = course.index.chapters.flatMap(({ questions }) => questions.map(({ id }) => id))
  const rows = ids.flatMap(id => {
    const note = learner.record.notes[id]
    const question = note && find(id)
    return question ? [{ question, place: originOf(course, question).place, text: note.text }] : []
  })
  return notesView(rows, page())
}
