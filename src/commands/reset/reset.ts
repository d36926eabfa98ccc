import type { CourseContext } from '../../context/context.ts'
import { chapterScopeOf } from '../../course/query/scope.ts'
import { UserError } from '../../errors/user-error.ts'
import { lastReset } from '../../study/last-reset.ts'
import { confirmWord } from '../../terminal/confirm-word.ts'
import { resetView } from '../../views/reset.ts'
import { saidView } from '../../views/said.ts'

/**
 * `salescourse reset [chapter]`: begins anew, in a chapter or the whole course, after the typed word or --force. It is an event, so
 * `--undo` takes it back. Throws `not-confirmed` and `nothing-to-undo`.
 */
export async function run(
  context: CourseContext,
  typed: { chapter: string | undefined },
  options: { force?: boolean; undo?: boolean },
): Promise<void> {
  const { course, learner, terminal, words, page, commandLine } = context
  const { number, chapter } = chapterScopeOf(course.index, typed.chapter, words.typed.place, 'reset')
  if (options.undo) return undoReset(context, chapter?.id ?? null)
  terminal.print(resetView(course.index, learner.record, number, page()))
  const command = number === null ? 'reset' : `reset ${number}`
  const { word } = words.reset
  if (!options.force) await confirmWord(terminal, words.typed, { message: words.reset.ask(word), word, command })
  const sections = chapter?.sections.map(({ id }) => id) ?? []
  const questions = chapter?.questions.map(({ id }) => id) ?? []
  const terms = course.index.terms.flatMap(({ id, section }) => (sections.includes(section) ? [id] : []))
  learner.save('reset', { chapter: chapter?.id ?? null, sections, questions, terms })
  if (learner.writeError) throw learner.writeError
  await learner.saveScores()
  terminal.print(saidView(words.reset.done(commandLine('reset --undo')), page()))
}

/** Takes back the last reset that stands; with a chapter the last one of it. */
async function undoReset({ learner, terminal, words, page }: CourseContext, chapter: string | null): Promise<void> {
  const last = lastReset(learner.events(), chapter)
  if (!last) throw new UserError('nothing-to-undo', {})
  learner.save('undone', { event: last.id })
  if (learner.writeError) throw learner.writeError
  await learner.saveScores()
  terminal.print(saidView(words.reset.undone, page()))
}
