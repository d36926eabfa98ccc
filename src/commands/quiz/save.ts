import type { CourseContext } from '../../context/context.ts'
import { type AnsweredQuestion, lastAnswer } from '../../study/attempt.ts'
import { cleanNote, NOTE_LENGTH, noteLength } from '../../study/note.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { saidView } from '../../views/said.ts'

/**
 * Saves an answer: on the disk before this returns, and so before its verdict is shown. `ms` is the time it took, `retry` says that its
 * verdict had been seen. Gives the event's id.
 */
export function saveAnswer(
  { learner }: CourseContext,
  paper: string,
  answered: AnsweredQuestion,
  { ms, retry }: { ms: number; retry?: true },
): string {
  const { question, picked, credit: score, guessed } = answered
  if (picked === null) return learner.save('skipped', { paper, question: question.id })
  const { id, revision } = question
  const given = { paper, question: id, revision, picked, score, guessed, ms: Math.round(ms) }
  return learner.save('answered', retry ? { ...given, retry } : given)
}

/** Saves that a question was starred, or is no longer. */
export function saveStar({ learner }: CourseContext, question: string, on: boolean): void {
  learner.save(on ? 'starred' : 'unstarred', { question })
}

/** Asks for the learner's own line on a question and saves it; an empty one changes nothing, and one that is too long is asked for anew. */
export async function askNote(
  { learner, terminal, words, page }: CourseContext,
  question: string,
  prompter: Prompter,
): Promise<void> {
  terminal.print('')
  for (let message = words.note.ask(NOTE_LENGTH); ; ) {
    const text = cleanNote(await prompter.line(message))
    const length = noteLength(text)
    if (length > NOTE_LENGTH) {
      message = words.note.tooLong(length, NOTE_LENGTH)
      continue
    }
    if (text === '') return
    learner.save('noted', { question, text })
    return terminal.print(saidView(words.note.saved(text), page()))
  }
}

/** Takes the last answer of a paper back; false when there is none. */
export function undoLast({ learner }: CourseContext, paper: OpenPaper): boolean {
  const event = lastAnswer(paper)
  if (event !== null) learner.save('undone', { event })
  return event !== null
}
