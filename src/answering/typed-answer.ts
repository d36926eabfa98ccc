import type { Interaction, InteractionOf } from '../questions/interaction.ts'
import { pairOf } from '../questions/matching.ts'
import type { Part } from '../questions/question-base.ts'
import { foldTyped } from '../text/normalize.ts'

/** How an answer to a kind of question is written; the sentences stand in locales/. */
export type TypedAnswerForm = { kind: Interaction['kind'] | 'tick' | 'judge'; count: number; others: number }

const TRUE_WORDS = ['o', '○', '〇', '對', '对', 'ㄟ']
const FALSE_WORDS = ['x', '×', '✕', '錯', '错', 'ㄌ']
/** 甲乙丙… and what the keys 1–9 and a–i send while a Bopomofo input method is left on (the standard layout, 大千). */
const STEMS = '甲乙丙丁戊己庚辛壬'
const BOPOMOFO_DIGITS = ['ㄅ', 'ㄉ', 'ˇ', 'ˋ', 'ㄓ', 'ˊ', '˙', 'ㄚ', 'ㄞ']
const BOPOMOFO_LETTERS = ['ㄇ', 'ㄖ', 'ㄏ', 'ㄎ', 'ㄍ', 'ㄑ', 'ㄕ', 'ㄘ', 'ㄛ']

/** 0-based place that `1`, `１`, `a`, `Ａ`, `甲` or the same key under a Bopomofo input method names, or null. */
export function optionIndex(typed: string): number | null {
  const text = foldTyped(typed)
  if (/^[1-9]$/.test(text)) return Number(text) - 1
  if (/^[a-i]$/.test(text)) return text.charCodeAt(0) - 'a'.charCodeAt(0)
  for (const list of [[...STEMS], BOPOMOFO_DIGITS, BOPOMOFO_LETTERS]) {
    // NFKC turns the free-standing tone marks into a space and a combining one, so what was typed is looked up too.
    const at = Math.max(list.indexOf(text), list.indexOf(typed.trim()))
    if (at >= 0) return at
  }
  return null
}

/** What `o`, `x`, 對, 錯, ○ and × say, or null. */
export function judgementOf(typed: string): boolean | null {
  const text = foldTyped(typed)
  if (TRUE_WORDS.includes(text)) return true
  return FALSE_WORDS.includes(text) ? false : null
}

/**
 * Reads an answer written as text, the same in `--answers` and `--plain`: `b` or `2`; `a+c`; `o` or `x`; `3>1>2` for an order; `1c+2a`
 * for pairs; the text of a blank, `|` between two. Null where it does not fit the task.
 */
export function parseTypedAnswer(typed: string, interaction: Interaction): string[] | null {
  switch (interaction.kind) {
    case 'choice': {
      const judged = interaction.judging ? judgementOf(typed) : null
      if (judged !== null) return [String(judged)]
      const names = interaction.multiple ? parts(typed, /[+,，、\s]+/) : [typed]
      const ids = named(names, interaction.options)
      return ids && (interaction.multiple ? idsOf(interaction.options).filter(id => ids.includes(id)) : ids)
    }
    case 'order': {
      const ids = named(parts(typed, /[>+,，、\s]+/), interaction.items)
      return ids?.length === interaction.items.length ? ids : null
    }
    case 'match':
      return readPairs(typed, interaction)
    case 'text-entry': {
      const texts = typed.split(/[|｜]/).map(text => text.trim())
      return texts.length === interaction.blanks && texts.some(text => text !== '') ? texts : null
    }
  }
}

function readPairs(typed: string, { premises, responses, reuse }: InteractionOf<'match'>): string[] | null {
  const pairs = parts(typed, /[+,，、\s]+/).map(pair => [...pair.normalize('NFKC').replace(/[-=:]/g, '')])
  if (pairs.some(pair => pair.length !== 2)) return null
  const chosenPremises = named(
    pairs.map(([premise = '']) => premise),
    premises,
  )
  const chosenResponses = pairs.map(([, response = '']) => responses[optionIndex(response) ?? -1]?.id)
  if (!chosenPremises || chosenResponses.includes(undefined)) return null
  if (!reuse && new Set(chosenResponses).size < chosenResponses.length) return null
  return chosenPremises.map((premise, at) => pairOf(premise, chosenResponses[at] ?? ''))
}

function idsOf(parts: readonly Part[]): string[] {
  return parts.map(({ id }) => id)
}

function parts(typed: string, between: RegExp): string[] {
  return typed
    .normalize('NFKC')
    .split(between)
    .filter(part => part !== '')
}

/** The ids that names stand for, each once; null where one stands for none, or none is named. */
function named(names: readonly string[], among: readonly Part[]): string[] | null {
  const found = names.map(name => among[optionIndex(name) ?? -1]?.id)
  const whole = found.length > 0 && !found.includes(undefined) && new Set(found).size === found.length
  return whole ? found.filter(id => id !== undefined) : null
}

/** What may be written for a task. */
export function typedAnswerForm(interaction: Interaction): TypedAnswerForm {
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
