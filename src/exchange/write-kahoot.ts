import type { LossCode } from '../errors/export-loss.ts'
import type { Question } from '../questions/question.ts'
import type { Loss, Written } from './loss.ts'
import type { Table } from './write-table.ts'

/** Kahoot's own limits, as its spreadsheet states them in its headings. */
const LONGEST_QUESTION = 120
const LONGEST_ANSWER = 75
const MOST_ANSWERS = 4
const SECONDS = '30'

const HEADINGS = [
  'Question - max 120 characters',
  ...[1, 2, 3, 4].map(number => `Answer ${number} - max 75 characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
]

/**
 * A bank as the spreadsheet that Kahoot reads: choices and statements that fit. What does not fit stays out and is named; reasons have no
 * place there.
 */
export function writeKahoot(questions: readonly Question[], words: { true: string; false: string }): Written<Table> {
  const losses: Loss[] = []
  const rows = questions.flatMap(question => {
    const answers = answersOf(question, words)
    const unfit = answers ? unfitness(question, answers) : 'type-left-out'
    losses.push({ id: question.id, code: unfit ?? 'reasons-left-out' })
    if (!answers || unfit) return []
    const keys = answers.flatMap(({ correct }, at) => (correct ? [at + 1] : [])).join(',')
    const texts = [0, 1, 2, 3].map(at => answers[at]?.text ?? '')
    return [[question.stem, ...texts, SECONDS, keys]]
  })
  return { content: { headings: HEADINGS, rows }, losses }
}

function answersOf(question: Question, words: { true: string; false: string }): { text: string; correct: boolean }[] | null {
  if (question.type === 'single' || question.type === 'multiple') return question.options
  if (question.type !== 'boolean') return null
  return [
    { text: words.true, correct: question.answer },
    { text: words.false, correct: !question.answer },
  ]
}

function unfitness({ stem }: Question, answers: readonly { text: string }[]): LossCode | null {
  if (answers.length > MOST_ANSWERS) return 'options-more'
  return stem.length > LONGEST_QUESTION || answers.some(({ text }) => text.length > LONGEST_ANSWER) ? 'text-long' : null
}
