import type { Draft } from './draft.ts'

/** A value of a YAML file. */
export type FormValue = string | boolean | FormValue[] | { [key: string]: FormValue }
/** A question as it stands in a bank's file, what is the default left out. */
export type Form = { [key: string]: FormValue }

/** A draft as its author would write it. */
export function authoredForm(draft: Draft): Form {
  const { id, type, section, objective, bloom, difficulty, facts, notes, idea, original, extension, stem } = draft
  return {
    id,
    type,
    section,
    objective,
    bloom,
    difficulty,
    ...(facts.length > 0 ? { facts } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(idea === undefined ? {} : { idea }),
    ...(original ? { original } : {}),
    ...(extension ? { extension } : {}),
    stem,
    ...partsOf(draft),
  }
}

function partsOf(draft: Draft): Form {
  switch (draft.type) {
    case 'single':
    case 'multiple':
      return { ...(draft.shuffle ? {} : { shuffle: false }), options: draft.options.map(optionForm) }
    case 'boolean':
      return { answer: draft.answer, why: { ...draft.why } }
    case 'ordering':
      return { items: draft.items.map(({ id, text, why }) => ({ id, text, why })) }
    case 'matching':
      return {
        ...(draft.reuse === undefined ? {} : { reuse: draft.reuse }),
        lefts: draft.lefts.map(({ id, text, match, why }) => ({ id, text, match, why })),
        rights: draft.rights.map(({ id, text, why }) => ({ id, text, ...(why === undefined ? {} : { why }) })),
      }
    case 'cloze':
      return { blanks: draft.blanks.map(({ accept, why, near }) => ({ accept, why, ...(near.length > 0 ? { near } : {}) })) }
  }
}

function optionForm({ id, text, correct, why, pinned, category }: Extract<Draft, { options: unknown }>['options'][number]): Form {
  return {
    id,
    text,
    ...(correct ? { correct } : {}),
    why,
    ...(pinned ? { pin: 'last' } : {}),
    ...(category === undefined ? {} : { category }),
  }
}
