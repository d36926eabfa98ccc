import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => ({ name, text: readFileSync(join('src', name), 'utf8') }))

it('the program never ends its process: only bin sets the exit code', () => {
  expect(sources.filter(({ text }) => /process\.exit\b/.test(text)).map(({ name }) => name)).toEqual([])
})

it('what a learner sees is written in locales/ alone', () => {
  // Chinese in a comment, in a set of keys or in what a rule looks for is not said to anybody.
  const said = sources.filter(
    ({ name }) =>
      !name.startsWith('locales') &&
      !/^(terminal\/keys|answering\/typed-answer|questions\/matching|course\/query\/location|check\/|typeset\/)/.test(
        name.replaceAll('\\', '/'),
      ),
  )
  const strings = said.flatMap(({ name, text }) => {
    const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    return [...code.matchAll(/(['"`])(?:(?!\1).)*\p{Script=Han}{2,}(?:(?!\1).)*\1/gu)].map(match => `${name}: ${match[0]}`)
  })
  expect(strings).toEqual([])
})
