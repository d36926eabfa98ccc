import { z } from 'zod'
import { QUESTION_TYPES } from '../../questions/question.ts'
import { BLOOM_LEVELS, DIFFICULTIES } from '../../questions/question-base.ts'
import { questionSchema } from '../../questions/question-schema.ts'
import { flag, slug, text } from '../../questions/schema-parts.ts'

/*
 * The shapes an author writes. Every value arrives as text (failsafe YAML), so flags and numbers are turned here. What needs more
 * than one value or file to judge (references, number of keys) stands with the reader of that file.
 */

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
