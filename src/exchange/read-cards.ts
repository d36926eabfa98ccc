import { Refused } from '../errors/import-problem.ts'
import { BLANK } from '../questions/cloze.ts'
import { TODO } from '../questions/todo.ts'
import { type ReadBank, readEach } from './draft.ts'
import { baseOf, cleaned } from './fields.ts'

/** Whether a text is a set of cards as Quizlet gives it out: on every line a term, a tab and what it means. */
export function looksLikeCards(text: string): boolean {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.length > 0 && lines.every(line => line.split('\t').length === 2)
}

/** Reads cards: what a term means becomes the stem of a blank, the term what fills it. */
export function readCards(text: string): ReadBank {
  const lines = text.split('\n').map((line, at) => ({ line, number: at + 1 }))
  const cards = lines.filter(({ line }) => line.trim() !== '')
  const bank = readEach(
    cards,
    ({ number }) => ({ unit: 'line', number }),
    ({ line }, remarks) => {
      const [term = '', meaning = ''] = line.split('\t').map(cleaned)
      if (meaning === '') throw new Refused({ code: 'stem-missing', data: {} })
      if (term === '') throw new Refused({ code: 'key-missing', data: {} })
      const base = baseOf({ stem: `${meaning} ${BLANK}` }, remarks)
      return { draft: { ...base, type: 'cloze', blanks: [{ accept: [term], why: TODO, near: [] }] }, named: false, title: term }
    },
  )
  return { ...bank, remarks: [{ code: 'card-pair', data: {} }] }
}
