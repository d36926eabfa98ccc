import type { AskedQuestion } from './question.ts'

/** The ids of the right picks of a question. */
export function keyOf(question: AskedQuestion): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.filter(option => option.correct).map(option => option.id)
    case 'boolean':
      return [String(question.answer)]
  }
}

/**
 * Marks the picked ids: 0 to 1. A multiple choice scores max(0, right ticks ÷ keys − wrong ticks ÷ distractors), so that a blank
 * and ticking everything both earn 0. An id the question does not have counts as wrong.
 */
export function grade(question: AskedQuestion, picked: readonly string[]): number {
  const key = keyOf(question)
  const picks = new Set(picked)
  const right = key.filter(id => picks.has(id)).length
  const wrong = picks.size - right
  switch (question.type) {
    case 'single':
    case 'boolean':
      return right === 1 && wrong === 0 ? 1 : 0
    case 'multiple':
      return Math.max(0, right / key.length - wrong / (question.options.length - key.length))
  }
}
