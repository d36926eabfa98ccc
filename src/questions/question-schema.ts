import { z } from 'zod'
import { type AuthoredQuestion, QUESTION_TYPES, TYPES } from './question.ts'
import { schemaParts } from './schema-parts.ts'

type QuestionSchema = z.ZodObject & z.ZodType<AuthoredQuestion>
const schemas = QUESTION_TYPES.map((type): QuestionSchema => TYPES[type].schema(schemaParts))

/** A question as an author writes it, of any type. */
export const questionSchema = z.discriminatedUnion('type', schemas as [QuestionSchema, ...QuestionSchema[]])
