import { readFileSync } from 'node:fs'
import { parseTypedAnswer, typedAnswerForm } from '../../answering/typed-answer.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Interaction } from '../../questions/interaction.ts'

/** Standard input has this number on every system. */
const STDIN = 0

/** An answer with whether it was marked as a guess (`?` behind it); null for a question left blank. */
export type TypedAnswer = { picked: string[]; guessed: boolean } | null

/**
 * Reads `--answers`: one answer a question in the form of `readAnswer`, set apart by commas; `-` leaves a question blank. `@FILE`
 * (or `@-` for standard input) holds one answer a line instead, for texts with commas. Throws `answers-count`, `bad-answer` and
 * `file-unreadable` before anything is saved.
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
  try {
    return readFileSync(file === '-' ? STDIN : file, 'utf8')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map(line => (line.trim() === '' ? '-' : line))
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new UserError('file-unreadable', { file, reason }, { cause: error })
  }
}
