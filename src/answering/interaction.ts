import type { Question } from '../questions/question.ts'
import type { Interaction } from './interaction-state.ts'

/** What a question asks its learner to do. `order` is that of `optionOrder`. */
export function interactionOf(question: Question, order: readonly string[]): Interaction {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'boolean':
      return { kind: 'choice', options: order, multiple: question.type === 'multiple', judging: question.type === 'boolean' }
    case 'ordering':
      return { kind: 'order', items: order }
    case 'matching': {
      const used = question.lefts.map(left => left.match)
      // Its stem says whether a right may be used twice (a rule of `check`).
      const reuse = new Set(used).size < used.length || question.stem.includes('可重複')
      return { kind: 'match', lefts: question.lefts.map(left => left.id), rights: order, reuse }
    }
    case 'cloze':
      return { kind: 'text-entry', blanks: question.blanks.length }
  }
}
