import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { breakStrengths } from '../../src/text/breaks.ts'

/** LineBreakTest.txt of Unicode 13, as it ships with a package: a case a line, `÷` where a line may break and `×` where not. */
const FILE = createRequire(import.meta.url).resolve('@foliojs-fork/linebreak/test/LineBreakTest.txt')
const cases = readFileSync(FILE, 'utf8')
  .split('\n')
  .flatMap(line => (line === '' || line.startsWith('#') ? [] : [(line.split('#')[0] ?? '').trim().split(/\s+/)]))

interface Deviation {
  wanted: boolean
  before: string
  after: string
}

/** Where we differ from one case. */
function deviations(parts: string[]): Deviation[] {
  let text = ''
  const wanted: [at: number, breaks: boolean][] = []
  for (const part of parts) {
    if (part === '÷' || part === '×') wanted.push([text.length, part === '÷'])
    else text += String.fromCodePoint(Number.parseInt(part, 16))
  }
  const strengths = breakStrengths(text)
  return wanted.flatMap(([at, breaks]) => {
    if (at === 0 || at === text.length || (strengths[at] !== 0) === breaks) return []
    return [{ wanted: breaks, before: text.slice(0, at), after: String.fromCodePoint(text.codePointAt(at) ?? 0) }]
  })
}

const found = cases.map(deviations)

it('breaks as UAX #14 does in more than 99 of 100 cases of its test', () => {
  const passed = found.filter(list => list.length === 0).length
  expect(cases.length).toBeGreaterThan(7000)
  expect(passed / cases.length).toBeGreaterThan(0.99)
})

it('never breaks where UAX #14 forbids it', () => {
  expect(found.flat().filter(({ wanted }) => !wanted)).toEqual([])
})

it('breaks less than UAX #14 only where numbers hold together, after a backslash, and before 〈 of an old block', () => {
  // LB25 in its regular-expression form keeps `.5`, `/2`, `%(` and the like whole; U+2329 is read as a bracket of formulas.
  const known = ({ before, after }: Deviation) =>
    /[\d%$]/.test(after) || after === '\u2329' || (/[\\%$]\u0308?$/.test(before) && /[({]/.test(after))
  expect(found.flat().filter(deviation => !known(deviation))).toEqual([])
})
