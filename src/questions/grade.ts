import type { Blank, Question } from './question.ts'

/** What stands between the ids of a left and its right in the answer to a matching question. */
const PAIR = ':'

/**
 * The right answer to a question, in the form every answer has: ids of options; `true` or `false`; ids of items in order; `left:right`
 * for every pair; the text of every blank.
 */
export function keyOf(question: Question): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.filter(option => option.correct).map(option => option.id)
    case 'boolean':
      return [String(question.answer)]
    case 'ordering':
      return question.items.map(item => item.id)
    case 'matching':
      return question.lefts.map(left => pairOf(left.id, left.match))
    case 'cloze':
      return question.blanks.map(blank => blank.accept[0] ?? '')
  }
}

/** A pair of a matching question as an answer has it. */
export function pairOf(left: string, right: string): string {
  return left + PAIR + right
}

/** The right that an answer pairs with a left, or null. */
export function partnerOf(left: string, picked: readonly string[]): string | null {
  return picked.find(pair => pair.startsWith(left + PAIR))?.slice(left.length + 1) ?? null
}

/**
 * Marks an answer: 0 to 1. A multiple choice scores max(0, right ticks ÷ keys − wrong ticks ÷ distractors), so that a blank and
 * ticking everything both earn 0; an ordering its right neighbours ÷ (items − 1), a matching its right pairs ÷ lefts, a cloze its
 * right blanks ÷ blanks. With `strict` only what is fully right counts. An id the question does not have counts as wrong.
 */
export function grade(question: Question, picked: readonly string[], strict = false): number {
  const score = partialScore(question, picked)
  return strict && score < 1 ? 0 : score
}

function partialScore(question: Question, picked: readonly string[]): number {
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
    case 'ordering':
      return right === key.length && picked.length === key.length ? rightNeighbours(key, picked) / (key.length - 1) : 0
    case 'matching':
      return question.lefts.filter(({ id, match }) => partnerOf(id, picked) === match).length / key.length
    case 'cloze':
      return question.blanks.filter((blank, at) => fills(blank, picked[at] ?? '')).length / key.length
  }
}

/** How many items of an order stand right before the one that follows them in the key. */
export function rightNeighbours(key: readonly string[], picked: readonly string[]): number {
  return key.slice(1).filter((id, at) => picked.indexOf(id) === picked.indexOf(key[at] ?? '') + 1).length
}

/** Whether a text fills a blank: full width, upper case and spaces make no difference (NFKC, UAX #15). */
export function fills({ accept }: Blank, text: string): boolean {
  const plain = plainText(text)
  return plain !== '' && accept.some(answer => plainText(answer) === plain)
}

/** What a likely slip confuses, or null where the text is none that the author foresaw. */
export function slipOf({ near }: Blank, text: string): string | null {
  return near.find(slip => plainText(slip.text) === plainText(text))?.why ?? null
}

function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '')
}

/** What answering at random earns on average, 0 to 1: the honest zero of a score. Nobody guesses a blank. */
export function chanceScore(question: Question): number {
  switch (question.type) {
    case 'single':
      return 1 / question.options.length
    case 'boolean':
      return 1 / 2
    case 'multiple': {
      const ids = question.options.map(option => option.id)
      const tickings = Array.from({ length: 2 ** ids.length - 1 }, (_, bits) => ids.filter((_, at) => ((bits + 1) >> at) & 1))
      return tickings.reduce((sum, ticked) => sum + grade(question, ticked), 0) / tickings.length
    }
    case 'ordering':
      return 1 / question.items.length
    case 'matching':
      return 1 / question.rights.length
    case 'cloze':
      return 0
  }
}
