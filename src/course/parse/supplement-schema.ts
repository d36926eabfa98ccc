import { z } from 'zod'
import { slug, text } from '../../questions/schema-parts.ts'

/*
 * The front matter of the files beside the lessons. Every value arrives as text (failsafe YAML).
 */

const amount = text
  .refine(typed => /^\d+(?:\.\d+)?$/.test(typed), { params: { least: 0, most: 1_000_000_000 } })
  .transform(Number)
const percent = text
  .refine(typed => Number(typed) >= 0 && Number(typed) <= 100, { params: { least: 0, most: 100 } })
  .transform(Number)

export const worksheetSchema = z.strictObject({
  title: text,
  summary: text,
  section: slug.optional(),
  calculator: z
    .strictObject({
      unit: text,
      factors: z.array(z.strictObject({ id: slug, name: text, unit: text, example: amount })).min(2),
      margin: z.strictObject({ name: text, example: percent }),
      plans: z.array(z.strictObject({ name: text, factor: slug, example: amount, cost: amount })).min(1),
    })
    .optional(),
})

export const guideSchema = z.strictObject({ title: text, summary: text })
