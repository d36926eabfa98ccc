import type { Punctuation } from '../../locales/punctuation.ts'
import type { Interaction } from '../../questions/interaction.ts'
import { partnerOf } from '../../questions/matching.ts'
import type { Part } from '../../questions/question-base.ts'

/** The words of a part, or its id where the question does not have it. */
export function textOf(parts: readonly Part[], id: string): string {
  return parts.find(part => part.id === id)?.text ?? id
}

/** An answer in one line. */
export function pickedText(interaction: Interaction, picked: readonly string[], punctuation: Punctuation): string {
  switch (interaction.kind) {
    case 'choice':
      return punctuation.together(interaction.options.flatMap(({ id, text }) => (picked.includes(id) ? [text] : [])))
    case 'order':
      return picked.map(id => textOf(interaction.items, id)).join(' → ')
    case 'match':
      return punctuation.pairs(
        interaction.premises.flatMap(({ id, text }) => {
          const partner = partnerOf(id, picked)
          return partner === null ? [] : [`${text} → ${textOf(interaction.responses, partner)}`]
        }),
      )
    case 'text-entry':
      return punctuation.together(picked)
  }
}
