import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { RULES } from '../../src/check/check-course.ts'
import { FORM } from '../../src/check/form.ts'

const LETTERS = { error: 'E', warning: 'W' }

/** Every rule with the levels of what it reports, as the page shows them: `Q07 W`. */
function rulesOfTheProgram(): string[] {
  const levels = [...RULES.map(({ id, level }) => [id, level] as const), ...Object.values(FORM)]
  return [...new Set(levels.map(([id]) => id))].sort().map(id => {
    const own = new Set(levels.filter(([other]) => other === id).map(([, level]) => LETTERS[level]))
    return `${id} ${[...own].sort().join(' ')}`
  })
}

it('docs/course-check.md lists every rule with its levels, each once, and no other', () => {
  const page = readFileSync('docs/course-check.md', 'utf8')
  const listed = [...page.matchAll(/^\| ([A-Z]\d\d) \| ([EW ]+) \|/gm)].map(([, id, level]) => `${id} ${level}`)
  expect(listed.sort()).toEqual(rulesOfTheProgram())
})
