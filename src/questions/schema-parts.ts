import { z } from 'zod'
import { withoutControls } from '../text/controls.ts'
import { BLOOM_LEVELS, DIFFICULTIES } from './question-base.ts'
import { TODO } from './todo.ts'

/*
 * Values that an author writes. Every one arrives as text (failsafe YAML), so flags and numbers are turned here.
 */

/** Hand-written and never reused; no dots, since progress is kept by it. */
export const slug = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/)
  // Records are maps by id: `constructor` is a name that every map has.
  .refine(id => !(id in {}))

/** No control character gets from a course to the terminal, not even as an escape of YAML (`"\\e[2J"`). */
export const text = z.string().transform(withoutControls).pipe(z.string().trim().min(1))

export const flag = z.enum(['true', 'false']).transform(value => value === 'true')

/** The fields of every question. */
const base = {
  id: slug,
  section: slug,
  objective: slug,
  // What is still to be written counts as the middle, so that a draft opens: `check` tells of it.
  bloom: z.enum([...BLOOM_LEVELS, TODO]).transform(level => (level === TODO ? 'understand' : level)),
  difficulty: z.enum([...DIFFICULTIES, TODO]).transform(level => (level === TODO ? 'medium' : level)),
  // Only a course that declares its facts asks for them: `check` does.
  facts: z.array(slug).default([]),
  notes: z.array(slug).default([]),
  idea: slug.optional(),
  original: flag.default(false),
  extension: flag.default(false),
  stem: text,
}

/** What a question type builds its schema from. zod comes in as a value, so that a type can be asked and graded without loading it. */
export const schemaParts = { z, slug, text, flag, base, reasonedPart: z.strictObject({ id: slug, text, why: text }) }
export type SchemaParts = typeof schemaParts
