import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => ({ name, text: readFileSync(join('src', name), 'utf8') }))

it('the program never ends its process: only bin sets the exit code', () => {
  expect(sources.filter(({ text }) => /process\.exit\b/.test(text)).map(({ name }) => name)).toEqual([])
})

it('words and marks of a language are written in locales/ alone', () => {
  // What else knows Chinese is about how a course is written in it: rules of item writing, line breaking, slips of authors, and what
  // trainers call the columns and keys of a spreadsheet.
  const rules = /^(?:locales|check|exchange)\/|^text\/breaks\.ts|^course\/parse\/(?:emphasis|parse-bank|value-slip|yaml-\w+)\.ts/
  const written = /[\p{sc=Han}\p{sc=Bopomofo}\u3000-\u303f\uff00-\uffef]/u
  const lines = sources.flatMap(({ name, text }) => {
    const path = name.replaceAll('\\', '/')
    const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').split('\n')
    return rules.test(path) ? [] : code.filter(line => written.test(line)).map(line => `${path}: ${line.trim()}`)
  })
  expect(lines).toEqual([])
})
