import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const MOST_PATHS = 12
const MOST_LINES = 50

/** Functions that may be longer or have more paths, each with its reason. */
const ALLOWED: Record<string, string> = {}

interface Measured {
  name: string
  paths: number
  lines: number
}

const BRANCHES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.CatchClause,
])
const SHORT_CIRCUITS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
])

/** Every function of a file with its paths (McCabe's cyclomatic complexity) and lines; a function inside it counts for itself. */
function measure(file: string): Measured[] {
  const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Measured[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const line = (at: number) => source.getLineAndCharacterOfPosition(at).line
      found.push({
        name: `${file} ${nameOf(node)}`,
        paths: 1 + branches(node),
        lines: line(node.end) - line(node.getStart()) + 1,
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function branches(node: ts.Node): number {
  let count = 0
  ts.forEachChild(node, inner => {
    if (ts.isFunctionLike(inner) && 'body' in inner && inner.body) return
    const shortens = ts.isBinaryExpression(inner) && SHORT_CIRCUITS.has(inner.operatorToken.kind)
    count += (BRANCHES.has(inner.kind) || shortens ? 1 : 0) + branches(inner)
  })
  return count
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText()
  const { parent } = node
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : '(anonymous)'
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
const large = files
  .flatMap(file => measure(file.replaceAll('\\', '/')))
  .filter(({ paths, lines }) => paths > MOST_PATHS || lines > MOST_LINES)

it('a function has at most 12 paths and 50 lines, but those listed with a reason', () => {
  expect(large.filter(({ name }) => !(name in ALLOWED))).toEqual([])
})

it('a function that became small is no longer listed', () => {
  expect(Object.keys(ALLOWED).filter(name => !large.some(other => other.name === name))).toEqual([])
})
