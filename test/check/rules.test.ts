import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RULES } from '../../src/check/check-course.ts'
import { FORM } from '../../src/check/form.ts'

const LETTERS = { error: 'E', warning: 'W' }

/** Every rule with the levels of what it reports, and the languages that a part of it is made for: `Q07 W`, `Q34 E zh`. */
function rulesOfTheProgram(): string[] {
  const levels = [...RULES.map(({ id, level }) => [id, level] as const), ...Object.values(FORM)]
  return [...new Set(levels.map(([id]) => id))].sort().map(id => {
    const own = new Set(levels.filter(([other]) => other === id).map(([, level]) => LETTERS[level]))
    const languages = new Set(RULES.filter(rule => rule.id === id).flatMap(rule => rule.languages ?? []))
    return [id, ...[...own].sort(), ...languages].join(' ')
  })
}

it('docs/course-check.md lists every rule with its levels and languages, each once, and no other', () => {
  const page = readFileSync('docs/course-check.md', 'utf8')
  const rows = page.matchAll(/^\| ([A-Z]\d\d) \| ([EW ]+) \|(?: ([a-z]{2}(?: [a-z]{2})*) \|)?/gm)
  const listed = [...rows].map(([, id, level, languages]) => [id, level, languages].filter(Boolean).join(' '))
  expect(listed.sort()).toEqual(rulesOfTheProgram())
})

it('docs/course-check.md has a bad and a good example of every rule from Q35 on, and of no rule that there is not', () => {
  const page = readFileSync('docs/course-check.md', 'utf8')
  const table = /\| rule \| bad \| good \|\n\|---\|---\|---\|\n((?:\|.*\n)+)/.exec(page)?.[1] ?? ''
  const shown = [...table.matchAll(/^\| ([A-Z]\d\d) \| .+ \| .+ \|$/gm)].map(([, id = '']) => id)
  const rules = RULES.map(({ id }) => id)
  expect(rules.filter(id => id >= 'Q35' && !shown.includes(id))).toEqual([])
  expect(shown.filter(id => !rules.includes(id))).toEqual([])
})
