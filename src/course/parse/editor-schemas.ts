import { z } from 'zod'
import { bankSchema, courseSchema, frontMatterSchema, glossarySchema } from './schema.ts'

/**
 * JSON Schemas (draft-7) of the files of a course, by name: with them an editor that knows yaml-language-server completes fields and
 * underlines slips. They are made of the very schemas that a course is read by.
 */
export function editorSchemas(): Record<string, object> {
  const files = { course: courseSchema, lesson: frontMatterSchema, questions: bankSchema, glossary: glossarySchema }
  return Object.fromEntries(Object.entries(files).map(([name, schema]) => [name, editorSchema(schema)]))
}

function editorSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // What JSON Schema cannot say is left to `check`.
    unrepresentable: 'any',
    override({ jsonSchema }) {
      // We read every value as text; an editor reads 60 as a number and true as a truth value.
      const free = jsonSchema.enum === undefined && jsonSchema.const === undefined && jsonSchema.pattern === undefined
      if (jsonSchema.type === 'string' && free) Object.assign(jsonSchema, { type: ['string', 'number', 'boolean'] })
      if (sameMembers(jsonSchema.enum, ['true', 'false'])) Object.assign(jsonSchema, { type: 'boolean', enum: [true, false] })
    },
  })
}

function sameMembers(values: unknown[] | undefined, wanted: string[]): boolean {
  return values?.length === wanted.length && wanted.every(value => values.includes(value))
}
