import { parseTypedAnswer, splitAt, splitGuess, typedAnswerForm } from '../../answering/typed-answer.ts'
import { UserError } from '../../errors/user-error.ts'
import type { TypedWords } from '../../locales/typed-words.ts'
import type { Interaction } from '../../questions/interaction.ts'
import { readTextFile } from '../../store/read-text-file.ts'

/** An answer with whether it was marked as a guess (`?` behind it); null for a question left blank. */
export type TypedAnswer = { picked: string[]; guessed: boolean } | null

/**
 * Reads `--answers`: one answer a question in the form of `readAnswer`, set apart by commas; `-` leaves a question blank. `@FILE`
 * (or `@-` for standard input) holds one answer a line instead, for texts with commas. Throws `answers-count`, `bad-answer`,
 * `file-unreadable` and `file-encoding` before anything is saved.
 */
export function parseAnswers(typed: string, interactions: readonly Interaction[], words: TypedWords): TypedAnswer[] {
  const answers = typed.startsWith('@') ? linesOf(typed.slice(1)) : splitAt(typed, words.commas)
  if (answers.length !== interactions.length)
    throw new UserError('answers-count', { given: answers.length, wanted: interactions.length })
  return interactions.map((interaction, at) => parseAnswer(answers[at]?.trim() ?? '', interaction, at + 1, words))
}

function parseAnswer(typed: string, interaction: Interaction, position: number, words: TypedWords): TypedAnswer {
  if (typed.normalize('NFKC') === '-') return null
  const { answer, guessed } = splitGuess(typed)
  const picked = parseTypedAnswer(answer, interaction, words)
  if (picked === null) throw new UserError('bad-answer', { position, answer: typed, form: typedAnswerForm(interaction) })
  return { picked, guessed }
}

function linesOf(file: string): string[] {
  return readTextFile(file)
    .replace(/\n$/, '')
    .split('\n')
    .map(line => (line.trim() === '' ? '-' : line))
}
