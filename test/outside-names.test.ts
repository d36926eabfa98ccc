import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

/**
 * Maps by name in the rooms that read what others wrote, each with why no name from outside (`constructor`, `__proto__`) finds in it
 * what nobody put there. Whoever adds one makes it with `emptyMap`, or a Map, or says here why it needs neither.
 */
const SAFE: Record<string, string> = {
  'study/record.ts answers: Record': 'made by emptyMap, read back by withoutPrototypes',
  'study/record.ts read: Record': 'made by emptyMap, read back by withoutPrototypes',
  'study/record.ts questions: Record': 'made by emptyMap, read back by withoutPrototypes',
  'study/record.ts open: Record': 'made by emptyMap, read back by withoutPrototypes',
  'study/record.ts notes: Record': 'made by emptyMap, read back by withoutPrototypes',
  'study/schedule.ts Schedule: Record': 'made by emptyMap, read back by withoutPrototypes',
  'study/record.ts courses: Record': 'made by emptyMap, read back by withoutPrototypes',
  'study/record.ts emptyMap: Record': 'is emptyMap',
  'study/shape.ts Fields: Record': 'names of our own',
  'study/shape.ts map: Record': 'only says that a value is a map',
  'study/score-list.ts withoutTests: fromEntries': 'only written',
  'store/settings.ts SavedSettings: Record': 'asked for names of settings alone',
  'store/settings.ts conf: Record': 'asked for names of settings alone',
  'course/supplements.ts chapters: Record': 'by id of a chapter, and an id is no name of Object.prototype (schema-parts)',
  'course/parse/parse-supplements.ts parseSupplements: fromEntries':
    'by id of a chapter, and an id is no name of Object.prototype (schema-parts)',
  'course/parse/editor-schemas.ts editorSchemas: Record': 'names of our own files, only written',
  'course/parse/editor-schemas.ts editorSchemas: fromEntries': 'names of our own files, only written',
  'course/parse/new-course.ts schemas: Record': 'names of our own files, only written',
  'course/parse/schema-issue.ts KINDS: Record': 'asked for kinds of zod alone',
  'course/parse/schema-issue.ts params: Record': 'parameters of our own',
  'course/parse/schema-issue.ts reportRange: Record': 'parameters of our own',
  'course/compile/course-cache.ts files: Record': 'read by Object.entries alone',
  'course/compile/course-cache.ts compiled: fromEntries': 'only written',
  'course/compile/course-cache.ts restamp: fromEntries': 'only written',
  'formats/certificate-svg.ts attributes: Record': 'names of our own, read by Object.entries alone',
  'formats/svg.ts Attributes: Record': 'names of our own, read by Object.entries alone',
  'formats/svg.ts ESCAPES: Record': 'asked for single marks alone',
  'check/blueprint.ts types: Record': 'a map out of zod, asked for our own types alone',
  'check/blueprint.ts bloom: Record': 'a map out of zod, asked for our own levels alone',
  'check/balance.ts count: fromEntries': 'names of our own',
  'check/punctuation.ts FULL_WIDTH: Record': 'asked for single marks alone',
  'formats/json.ts Document: index': 'only written',
  'formats/quiz-json.ts partsOf: Record': 'only written',
}

const ROOMS = ['study', 'store', 'course', 'check', 'formats']

/** Where a file names a map by name: `Record<string, …>`, an index signature, or Object.fromEntries. */
function mapsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node, name: string): void => {
    const inner = nameOf(node) ?? name
    const kind = kindOf(node)
    if (kind) found.push(`${file} ${inner}: ${kind}`)
    ts.forEachChild(node, child => visit(child, inner))
  }
  visit(source, '')
  return found
}

function kindOf(node: ts.Node): string | null {
  if (ts.isIndexSignatureDeclaration(node)) return 'index'
  if (ts.isTypeReferenceNode(node) && node.typeName.getText() === 'Record')
    return node.typeArguments?.[0]?.kind === ts.SyntaxKind.StringKeyword ? 'Record' : null
  return ts.isCallExpression(node) && node.expression.getText() === 'Object.fromEntries' ? 'fromEntries' : null
}

function nameOf(node: ts.Node): string | null {
  const named =
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isParameter(node)
  return named && node.name && ts.isIdentifier(node.name) ? node.name.text : null
}

const maps = ROOMS.flatMap(room =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => mapsIn(`${room}/${name.replaceAll('\\', '/')}`)),
)

it('a map by name has no prototype, or stands in the list with why it needs none', () => {
  expect(maps.filter(map => !(map in SAFE))).toEqual([])
})

it('a map that is no more is no longer listed', () => {
  expect(Object.keys(SAFE).filter(name => !maps.includes(name))).toEqual([])
})
