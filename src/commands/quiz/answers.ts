import { parseTypedAnswer, typedAnswerForm } from '../../answering/typed-answer.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Interaction } from '../../questions/interaction.ts'
import { readTextFile } from '../../store/read-text-file.ts'

/** An answer with whether it was marked as a guess (`?` behind it); null for a question left blank. */
export type TypedAnswer = { picked: string[]; guessed: boolean } | null

/**
 * Reads `--answers`: one answer a question in the form of `readAnswer`, set apart by commas; `-` leaves a question blank. `@FILE`
 * (or `@-` for standard input) holds one answer a line instead, for texts with commas. Throws `answers-count`, `bad-answer`,
 * `file-unreadable` and `file-encoding` before anything is saved.
 */
export function parseAnswers(typed: string, interactions: readonly Interaction[]): TypedAnswer[] {
  const answers = typed.startsWith('@') ? linesOf(typed.slice(1)) : typed.split(/[,，、]/)
  if (answers.length !== interactions.length)
    throw new UserError('answers-count', { given: answers.length, wanted: interactions.length })
  return interactions.map((interaction, at) => parseAnswer(answers[at]?.trim() ?? '', interaction, at + 1))
}

function parseAnswer(answer: string, interaction: Interaction, position: number): TypedAnswer {
  if (/^[-－]$/.test(answer)) return null
  const picked = parseTypedAnswer(answer.replace(/[?？]$/, ''), interaction)
  if (picked === null) throw new UserError('bad-answer', { position, answer, form: typedAnswerForm(interaction) })
  return { picked, guessed: /[?？]$/.test(answer) }
}

function linesOf(file: string): string[] {
  return readTextFile(file)
    .replace(/\n$/, '')
    .split('\n')
    .map(line => (line.trim() === '' ? '-' : line))
}
