import type { Question } from '../course/question.ts'
import type { Task } from './answer-state.ts'

/** What a question asks its learner to do. `order` is that of `optionOrder`. */
export function taskOf(question: Question, order: readonly string[]): Task {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'boolean':
      return { kind: 'choose', options: order, multiple: question.type === 'multiple', judging: question.type === 'boolean' }
    case 'ordering':
      return { kind: 'arrange', items: order }
    case 'matching': {
      const used = question.lefts.map(left => left.match)
      // Its stem says whether a right may be used twice (a rule of `check`).
      const reuse = new Set(used).size < used.length || question.stem.includes('可重複')
      return { kind: 'pair', lefts: question.lefts.map(left => left.id), rights: order, reuse }
    }
    case 'cloze':
      return { kind: 'fill', blanks: question.blanks.length }
  }
}
