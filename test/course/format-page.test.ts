import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { courseSchema, figureSchema, frontMatterSchema, glossarySchema } from '../../src/course/parse/schema.ts'
import { guideSchema, worksheetSchema } from '../../src/course/parse/supplement-schema.ts'
import { QUESTION_TYPES, TYPES } from '../../src/questions/question.ts'
import { schemaParts } from '../../src/questions/schema-parts.ts'

interface Shape {
  type?: string
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  oneOf?: Shape[]
  const?: string
}

/** The fields of a shape, a list with `[]` behind it, and those inside it: `objectives[] required`, `objectives[].id required`. */
function fieldsOf({ properties = {}, required = [], items }: Shape, path = ''): string[] {
  if (items) return fieldsOf(items, path)
  return Object.entries(properties).flatMap(([name, inner]) => {
    const own = `${path === '' ? '' : `${path}.`}${name}${inner.items ? '[]' : ''}`
    return [`${own} ${required.includes(name) ? 'required' : 'optional'}`, ...fieldsOf(inner, own)]
  })
}

const shapeOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as Shape
const figures = shapeOf(figureSchema).oneOf ?? []
const questions = new Map(QUESTION_TYPES.map(type => [type, fieldsOf(shapeOf(TYPES[type].schema(schemaParts)))]))
const [first = [], ...others] = questions.values()
const common = first.filter(field => others.every(fields => fields.includes(field)))

/** The fields of every kind of file, by the name that its table has. */
const FIELDS: Record<string, string[]> = {
  'course.yaml': fieldsOf(shapeOf(courseSchema)),
  'front matter': fieldsOf(shapeOf(frontMatterSchema)),
  ...Object.fromEntries(figures.map(shape => [`figure: ${shape.properties?.kind?.const}`, fieldsOf(shape)])),
  'every question': common,
  ...Object.fromEntries([...questions].map(([type, fields]) => [type, fields.filter(field => !common.includes(field))])),
  'glossary.yaml': fieldsOf(shapeOf(glossarySchema), '[]'),
  worksheet: fieldsOf(shapeOf(worksheetSchema)),
  guide: fieldsOf(shapeOf(guideSchema)),
}

/** The tables of the page, by their first heading; one for several kinds counts for each. */
function tablesOfThePage(): Record<string, string[]> {
  const page = readFileSync('docs/course-format.md', 'utf8')
  const tables = [...page.matchAll(/^\| ([^|`]+) \| \| \|\n\|---\|---\|---\|\n((?:\|.*\n)+)/gm)]
  return Object.fromEntries(
    tables.flatMap(([, names = '', rows = '']) => {
      const fields = [...rows.matchAll(/^\| `([^`]+)` \| (required|optional) \| .*\|$/gm)].map(
        ([, field, need]) => `${field} ${need}`,
      )
      return names.split(', ').map(name => [name, fields])
    }),
  )
}

it.each(Object.entries(FIELDS))('docs/course-format.md lists every field of %s, and whether it is required', (name, fields) => {
  expect(tablesOfThePage()[name]?.toSorted()).toEqual(fields.toSorted())
})

it('docs/course-format.md lists no other kind of file', () => {
  expect(Object.keys(tablesOfThePage()).toSorted()).toEqual(Object.keys(FIELDS).toSorted())
})
