import type { AnswerForm } from '../errors/user-error.ts'
import type { TypedWords } from '../locales/typed-words.ts'
import type { Interaction, InteractionOf } from '../questions/interaction.ts'
import { pairOf } from '../questions/matching.ts'
import type { Part } from '../questions/question-base.ts'
import { foldTyped } from '../text/normalize.ts'

/**
 * What was typed as it is compared, so that `１` is `1`. A key that an input method of the language makes into something else is the
 * key that was pressed.
 */
export function plainTyped(typed: string, { keyboard }: TypedWords): string {
  const text = foldTyped(typed)
  const sends = [...keyboard.sends]
  // NFKC turns the free-standing tone marks into a space and a combining one, so what was typed is looked up too.
  const at = Math.max(sends.indexOf(text), sends.indexOf(typed.trim()))
  return [...keyboard.keys][at] ?? text
}

/** 0-based place that `1`, `１`, `a`, `Ａ` or a name of the language (`甲`) stands for, or null. */
export function optionIndex(typed: string, words: TypedWords): number | null {
  const name = plainTyped(typed, words)
  if (/^[1-9]$/.test(name)) return Number(name) - 1
  if (/^[a-i]$/.test(name)) return name.charCodeAt(0) - 'a'.charCodeAt(0)
  const at = words.options.indexOf(name)
  return at < 0 ? null : at
}

/** Whether a word of the language calls a statement true (`o`, 對) or false (`x`, 錯), or null where it does neither. */
export function judgementOf(typed: string, words: TypedWords): boolean | null {
  const word = plainTyped(typed, words)
  if (words.true.includes(word)) return true
  return words.false.includes(word) ? false : null
}

/** An answer without the `?` behind it that marks it as a guess, and whether one stood there, full-width or not. */
export function splitGuess(typed: string): { answer: string; guessed: boolean } {
  const guessed = typed.slice(-1).normalize('NFKC') === '?'
  return { answer: guessed ? typed.slice(0, -1) : typed, guessed }
}

/** Splits a text at each of these characters, full-width or not. The pieces stay as they were typed. */
export function splitAt(typed: string, marks: readonly string[]): string[] {
  const pieces = ['']
  for (const character of typed) {
    if (marks.includes(character.normalize('NFKC'))) pieces.push('')
    else pieces.push(`${pieces.pop()}${character}`)
  }
  return pieces
}

/**
 * Reads an answer written as text, the same in `--answers` and `--plain`: `b` or `2`; `a+c`; `o` or `x`; `3>1>2` for an order; `1c+2a`
 * for pairs; the text of a blank, `|` between two. Null where it does not fit the task.
 */
export function parseTypedAnswer(typed: string, interaction: Interaction, words: TypedWords): string[] | null {
  switch (interaction.kind) {
    case 'choice':
      return readChoice(typed, interaction, words)
    case 'order': {
      const ids = named(parts(typed, ['>', '+'], words), interaction.items, words)
      return ids?.length === interaction.items.length ? ids : null
    }
    case 'match':
      return readPairs(typed, interaction, words)
    case 'text-entry':
      return readTexts(typed, interaction)
  }
}

function readChoice(typed: string, { options, multiple, judging }: InteractionOf<'choice'>, words: TypedWords): string[] | null {
  const judged = judging ? judgementOf(typed, words) : null
  if (judged !== null) return [String(judged)]
  const ids = named(multiple ? parts(typed, ['+'], words) : [typed], options, words)
  return ids && multiple ? idsOf(options).filter(id => ids.includes(id)) : ids
}

function readTexts(typed: string, { blanks }: InteractionOf<'text-entry'>): string[] | null {
  const texts = splitAt(typed, ['|']).map(text => text.trim())
  return texts.length === blanks && texts.some(text => text !== '') ? texts : null
}

function readPairs(typed: string, { premises, responses, reuse }: InteractionOf<'match'>, words: TypedWords): string[] | null {
  const pairs = parts(typed, ['+'], words).map(pair => [...pair.normalize('NFKC').replace(/[-=:]/g, '')])
  if (pairs.some(pair => pair.length !== 2)) return null
  const chosenPremises = named(
    pairs.map(([premise = '']) => premise),
    premises,
    words,
  )
  const chosenResponses = pairs.map(([, response = '']) => responses[optionIndex(response, words) ?? -1]?.id)
  if (!chosenPremises || chosenResponses.includes(undefined)) return null
  if (!reuse && new Set(chosenResponses).size < chosenResponses.length) return null
  return chosenPremises.map((premise, at) => pairOf(premise, chosenResponses[at] ?? ''))
}

function idsOf(parts: readonly Part[]): string[] {
  return parts.map(({ id }) => id)
}

/** The pieces of an answer between these marks, commas and spaces. */
function parts(typed: string, marks: readonly string[], { commas }: TypedWords): string[] {
  return splitAt(typed.normalize('NFKC'), [...marks, ...commas])
    .flatMap(piece => piece.split(/\s+/))
    .filter(part => part !== '')
}

/** The ids that names stand for, each once; null where one stands for none, or none is named. */
function named(names: readonly string[], among: readonly Part[], words: TypedWords): string[] | null {
  const found = names.map(name => among[optionIndex(name, words) ?? -1]?.id)
  const whole = found.length > 0 && !found.includes(undefined) && new Set(found).size === found.length
  return whole ? found.filter(id => id !== undefined) : null
}

/** How an answer to an interaction is written; the sentences stand in locales/. */
export function typedAnswerForm(interaction: Interaction): AnswerForm {
  switch (interaction.kind) {
    case 'choice':
      return {
        kind: interaction.judging ? 'judge' : interaction.multiple ? 'tick' : 'choice',
        count: interaction.options.length,
        others: 0,
      }
    case 'order':
      return { kind: 'order', count: interaction.items.length, others: 0 }
    case 'match':
      return { kind: 'match', count: interaction.premises.length, others: interaction.responses.length }
    case 'text-entry':
      return { kind: 'text-entry', count: interaction.blanks, others: 0 }
  }
}
