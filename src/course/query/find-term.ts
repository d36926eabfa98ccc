import { foldCase, foldTyped } from '../../text/normalize.ts'
import type { Term } from '../course.ts'

/**
 * The terms a learner may mean: those of that very name in any of their languages, else those with a name of which it is a part. NFKC
 * and case-blind.
 */
export function findTerms(terms: readonly Term[], typed: string): Term[] {
  const wanted = foldTyped(typed)
  if (wanted === '') return []
  const exact = terms.filter(term => namesOf(term).includes(wanted))
  return exact.length > 0 ? exact : terms.filter(term => namesOf(term).some(name => name.includes(wanted)))
}

/** First names that share two characters in a row with what was typed, at most five: for a slip of the hand. */
export function similarTerms(terms: readonly Term[], typed: string): string[] {
  const characters = [...foldCase(typed)]
  const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  const near = terms.filter(term => namesOf(term).some(name => pairs.some(pair => name.includes(pair))))
  return near.slice(0, 5).map(term => term.names[0] ?? term.id)
}

function namesOf({ names, aliases }: Term): string[] {
  return [...names, ...aliases].map(foldCase)
}
