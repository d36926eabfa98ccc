import { scopeOf } from '../course/scope.ts'
import { UserError } from '../errors.ts'
import { readJournal } from '../store/journal.ts'
import { learnerPaths } from '../store/paths.ts'
import { standing } from '../study/fold.ts'
import { openAsk } from '../terminal/open-ask.ts'
import { resetView } from '../views/reset.ts'
import type { Context } from '../world.ts'

/**
 * `salescourse reset [chapter]`: begins anew, in a chapter or the whole course, after the typed word or --force. It is an event, so
 * `--undo` takes it back. Throws `not-confirmed` and `nothing-to-undo`.
 */
export async function reset(
  context: Context,
  typed: string | undefined,
  options: { force?: boolean; undo?: boolean },
): Promise<void> {
  const { course, learner, terminal, words, page, say } = context
  if (options.undo) return undoReset(context)
  const { number, chapter } = scopeOf(course.index, typed)
  terminal.print(resetView(course.index, learner.record, number, page()))
  const command = number === null ? 'reset' : `reset ${number}`
  if (!options.force) await confirm(context, command, words.reset.word)
  const sections = chapter?.sections.map(({ id }) => id) ?? []
  const questions = chapter?.questions.map(({ id }) => id) ?? []
  learner.save('reset', { chapter: chapter?.id ?? null, sections, questions })
  await learner.saveScores()
  terminal.print(words.reset.done(say('reset --undo')))
}

async function undoReset({ course, env, learner, terminal, words }: Context): Promise<void> {
  const events = standing(readJournal(learnerPaths(env).journal).entries.map(({ event }) => event))
  const last = events.findLast(event => event.type === 'reset' && event.course === course.index.id)
  if (!last) throw new UserError('nothing-to-undo', {})
  learner.save('undone', { event: last.id })
  await learner.saveScores()
  terminal.print(words.reset.undone)
}

/** Asks for a word to be typed. Throws `not-confirmed` for another, and where nobody can be asked. */
async function confirm({ terminal, words }: Context, command: string, word: string): Promise<void> {
  const typed = terminal.interactive ? await (await openAsk(terminal)).line(words.reset.ask(word)) : ''
  if (typed.normalize('NFKC').trim() !== word) throw new UserError('not-confirmed', { command, word })
}
