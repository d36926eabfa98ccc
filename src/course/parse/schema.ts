import { z } from 'zod'
import { QUESTION_TYPES } from '../../questions/question.ts'
import { BLOOM_LEVELS, DIFFICULTIES } from '../../questions/question-base.ts'
import { questionSchema } from '../../questions/question-schema.ts'
import { flag, slug, text } from '../../questions/schema-parts.ts'

/*
 * The shapes an author writes. Every value arrives as text (failsafe YAML), so flags and numbers are turned here. What needs more
 * than one value or file to judge (references, number of keys) stands with the reader of that file.
 */

/** A number between two others, both included; with `whole` no fraction. What was typed is kept for the sentence about it. */
const numberIn = (least: number, most: number, whole = false) =>
  text
    .refine(typed => Number(typed) >= least && Number(typed) <= most && (!whole || Number.isInteger(Number(typed))), {
      params: { least, most },
    })
    .transform(Number)

const points = numberIn(0, 100)
const objective = z.strictObject({ id: slug, text })

/** `F4` or `F4-F80`. */
const codes = z.array(z.string().regex(/^[A-Za-z]+\d+(?:-[A-Za-z]+\d+)?$/)).default([])
const share = points
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
    .optional(),
  words: z
    .array(
      z.strictObject({
        word: text,
        use: text.optional(),
        allow: z.array(text).default([]),
        beside: z.array(text).default([]),
      }),
    )
    .default([]),
  // Of the story: a key point has none of them.
  names: z.array(text).default([]),
  blueprint: z
    .strictObject({
      difficulty: shares(DIFFICULTIES),
      chapters: z.array(z.strictObject({ id: slug, types: shares(QUESTION_TYPES), bloom: shares(BLOOM_LEVELS) })).default([]),
    })
    .optional(),
})

const MOST_QUESTIONS = 500
const MOST_MINUTES = 600
const MOST_ATTEMPTS = 100

/** How the course's test is taken and marked. The learner's own settings move practice only. */
const testSchema = z.strictObject({
  count: numberIn(1, MOST_QUESTIONS, true).default(10),
  minutes: numberIn(1, MOST_MINUTES, true).optional(),
  credit: z.enum(['partial', 'strict']).default('partial'),
  attempts: numberIn(1, MOST_ATTEMPTS, true).optional(),
  passMark: points.optional(),
})

export const courseSchema = z.strictObject({
  id: slug,
  title: text,
  language: slug,
  // The author's own name for this version; what a paper is drawn by is a hash.
  version: text.optional(),
  passMark: points.default(60),
  test: testSchema.prefault({}),
  glossary: text.optional(),
  objectives: z.array(objective).min(1),
  chapters: z.array(z.strictObject({ id: slug, lesson: text, questions: text, guide: text.optional() })).min(1),
  worksheets: z.array(z.strictObject({ id: slug, file: text })).default([]),
  guide: text.optional(),
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
    // The one in the course's own language must be there: the reader of the file knows which.
    'zh-Hant': text.optional(),
    'zh-Hans': text.optional(),
    en: text.optional(),
    aliases: z.array(text).default([]),
    text,
    section: slug,
  }),
)

export const bankSchema = z.array(questionSchema)
