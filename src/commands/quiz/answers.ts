import { UserError } from '../../errors.ts'
import { optionIndex } from '../../terminal/keys.ts'

/** A question as an answer names it: its options in the order shown. */
export interface Answerable {
  type: 'single' | 'multiple' | 'boolean'
  order: readonly string[]
}

/**
 * Reads `--answers`: one answer a question, set apart by commas; digits or letters name the options as the paper shows them, `+`
 * joins ticks, `o` and `x` judge a statement, `-` leaves a question blank (null). Full-width characters mean the same.
 * Throws `answers-count` and `bad-answer` before anything is saved.
 */
export function parseAnswers(list: string, questions: readonly Answerable[]): (string[] | null)[] {
  const answers = list.normalize('NFKC').toLowerCase().replaceAll('、', ',').split(',')
  if (answers.length !== questions.length)
    throw new UserError('answers-count', { given: answers.length, wanted: questions.length })
  return questions.map((question, at) => parseAnswer(answers[at]?.trim() ?? '', question, at + 1))
}

function parseAnswer(answer: string, { type, order }: Answerable, position: number): string[] | null {
  if (answer === '-') return null
  if (type === 'boolean' && (answer === 'o' || answer === 'x')) return [answer === 'o' ? 'true' : 'false']
  const picked = answer.split('+').map(name => order[optionIndex(name.trim()) ?? -1])
  const unique = [...new Set(picked)]
  if (unique.includes(undefined) || unique.length !== picked.length || (type !== 'multiple' && picked.length > 1)) {
    throw new UserError('bad-answer', { position, answer, allowed: allowedAnswers(type, order.length) })
  }
  return unique.filter(id => id !== undefined)
}

function allowedAnswers(type: Answerable['type'], options: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + options - 1)
  if (type === 'boolean') return 'o, x, -'
  return type === 'multiple' ? `1–${options}, a–${letter}, a+c, -` : `1–${options}, a–${letter}, -`
}
