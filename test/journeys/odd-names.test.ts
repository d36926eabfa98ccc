import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

/** A backup in which everything has this name: course, paper, question and section. */
function backupNamed(name: string): string {
  const at = '2026-01-01T00:00:00.00'
  const record = (count: number, type: string, data: object) =>
    JSON.stringify({ v: 1, id: `${name}${count}`, at: `${at}${count}Z`, course: name, version: 'x', type, data })
  const answer = { paper: name, question: name, revision: 'r', picked: [name], score: 0, guessed: false, ms: 1 }
  return [
    record(1, 'read', { section: name }),
    record(2, 'paper-started', { paper: name, seed: 's', mode: 'test', chapter: null, questions: [name], limit: null }),
    record(3, 'answered', answer),
    record(4, 'paper-finished', { paper: name, passMark: 60 }),
    record(5, 'starred', { question: name }),
  ].join('\n')
}

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('a record with %s for a name is as any other', async name => {
  const home = freshHome()
  const file = join(home, 'backup')
  writeFileSync(file, `${backupNamed(name)}\n`)
  const quiz = ['quiz', '--seed', 'd', '--count', '1', '--answers', '-']
  for (const line of [['restore', file], ['list'], ['progress'], ['doctor'], quiz, ['progress'], ['mistakes'], ['export']])
    expect([line, await run(line, { home })]).toEqual([line, expect.objectContaining({ code: 0 })])
})
