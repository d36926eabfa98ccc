import { z } from 'zod'
import { BLOOM_LEVELS, DIFFICULTIES, QUESTION_TYPES } from '../../questions/question.ts'
import { withoutControls } from '../../text/controls.ts'

/*
 * The shapes an author writes. Every value arrives as text (failsafe YAML), so flags and numbers are turned here. What needs more
 * than one value or file to judge (references, number of keys) stands with the reader of that file.
 */

/** Hand-written and never reused; no dots, since progress is kept by it. */
const slug = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/)
  // Records are maps by id: `constructor` is a name that every map has.
  .refine(id => !(id in {}))
/** No control character gets from a course to the terminal, not even as an escape of YAML (`"\\e[2J"`). */
const text = z.string().transform(withoutControls).pipe(z.string().trim().min(1))
const flag = z.enum(['true', 'false']).transform(value => value === 'true')
const points = text.transform(Number).pipe(z.number().min(0).max(100))
const objective = z.strictObject({ id: slug, text })

/** `F4` or `F4-F80`. */
const codes = z.array(z.string().regex(/^[A-Za-z]+\d+(?:-[A-Za-z]+\d+)?$/)).default([])
const share = text.transform(Number).pipe(z.number().min(0).max(100))
const shares = <K extends string>(names: readonly K[]) => z.partialRecord(z.enum(names), share).default({})

/** What `check` judges of this course alone. Everything may be left out. */
const checkSchema = z.strictObject({
  facts: z
    .strictObject({
      known: codes,
      cover: codes,
      notes: z.record(slug, slug).default({}),
      extension: codes,
      opinions: codes,
      opinionWords: z.array(text).default([]),
    })
    .prefault({}),
  words: z.array(z.strictObject({ word: text, use: text.optional(), allow: z.array(text).default([]) })).default([]),
  blueprint: z
    .strictObject({
      difficulty: shares(DIFFICULTIES),
      chapters: z.array(z.strictObject({ id: slug, types: shares(QUESTION_TYPES), bloom: shares(BLOOM_LEVELS) })).default([]),
    })
    .optional(),
})

export const courseSchema = z.strictObject({
  id: slug,
  title: text,
  language: slug,
  passMark: points.default(60),
  glossary: text.optional(),
  objectives: z.array(objective).min(1),
  chapters: z.array(z.strictObject({ id: slug, lesson: text, questions: text })).min(1),
  check: checkSchema.prefault({}),
})

export type CourseSettings = z.output<typeof courseSchema>

export const frontMatterSchema = z.strictObject({
  title: text,
  summary: text,
  extension: flag.default(false),
  objectives: z.array(objective.extend({ goals: z.array(slug).default([]) })).min(1),
  facts: z.record(slug, z.array(slug)).default({}),
})

const figurePart = z.strictObject({ title: text, text: text.optional() })

export const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chain'), title: text, parts: z.array(figurePart).min(2) }),
  z.strictObject({ kind: z.literal('product'), title: text, parts: z.array(figurePart).min(2), result: figurePart }),
  z.strictObject({
    kind: z.literal('stages'),
    title: text,
    rows: z.array(text).min(1),
    parts: z.array(z.strictObject({ title: text, cells: z.array(text) })).min(2),
  }),
])

const questionBase = {
  id: slug,
  section: slug,
  objective: slug,
  bloom: z.enum(BLOOM_LEVELS),
  difficulty: z.enum(DIFFICULTIES),
  facts: z.array(slug).min(1),
  notes: z.array(slug).default([]),
  original: flag.default(false),
  extension: flag.default(false),
  stem: text,
}

/** One key chooses: 1–9 or a–i. */
const MOST_OPTIONS = 9
const MOST_BLANKS = 2

const option = z.strictObject({ id: slug, text, correct: flag.default(false), why: text, pin: z.literal('last').optional() })
const choice = { ...questionBase, options: z.array(option).min(2).max(MOST_OPTIONS), shuffle: flag.default(true) }

const item = z.strictObject({ id: slug, text, why: text })
const lefts = z
  .array(item.extend({ match: slug }))
  .min(2)
  .max(MOST_OPTIONS)
const rights = z
  .array(z.strictObject({ id: slug, text, why: text.optional() }))
  .min(2)
  .max(MOST_OPTIONS)
const near = z.strictObject({ text, why: text })
const blank = z.strictObject({ accept: z.array(text).min(1), why: text, near: z.array(near).default([]) })

const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('single'), ...choice }),
  z.strictObject({ type: z.literal('multiple'), ...choice }),
  z.strictObject({ type: z.literal('boolean'), ...questionBase, answer: flag, why: z.strictObject({ true: text, false: text }) }),
  z.strictObject({ type: z.literal('ordering'), ...questionBase, items: z.array(item).min(3).max(MOST_OPTIONS) }),
  z.strictObject({ type: z.literal('matching'), ...questionBase, lefts, rights }),
  z.strictObject({ type: z.literal('cloze'), ...questionBase, blanks: z.array(blank).min(1).max(MOST_BLANKS) }),
])

export type QuestionSource = z.output<typeof questionSchema>

export const glossarySchema = z.array(
  z.strictObject({
    id: slug,
    'zh-Hant': text,
    'zh-Hans': text.optional(),
    en: text.optional(),
    aliases: z.array(text).default([]),
    text,
    section: slug,
  }),
)

export const bankSchema = z.array(questionSchema)
