import { partnerOf } from '../../questions/grade.ts'
import type { MatchingQuestion, OrderingQuestion, Question } from '../../questions/question.ts'
import { shownOptions } from './options.ts'
import type { ViewPage } from './page.ts'

/** The words of an item to put in order. */
export function itemText({ items }: OrderingQuestion, id: string): string {
  return items.find(item => item.id === id)?.text ?? id
}

/** The words of a right of a matching. */
export function rightText({ rights }: MatchingQuestion, id: string): string {
  return rights.find(right => right.id === id)?.text ?? id
}

/** An answer in one line. */
export function pickedText(
  { question, order }: { question: Question; order: readonly string[] },
  picked: readonly string[],
  { words }: ViewPage,
): string {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'boolean':
      return shownOptions(question, order, words)
        .flatMap(({ id, text }) => (picked.includes(id) ? [text] : []))
        .join('／')
    case 'ordering':
      return picked.map(id => itemText(question, id)).join(' → ')
    case 'matching':
      return question.lefts
        .flatMap(({ id, text }) => {
          const partner = partnerOf(id, picked)
          return partner === null ? [] : [`${text} → ${rightText(question, partner)}`]
        })
        .join('；')
    case 'cloze':
      return picked.join('／')
  }
}
