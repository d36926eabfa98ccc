import fs, { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { writeScores } from '../../src/store/snapshot.ts'
import { freshHome } from '../support/screen.ts'

const EMPTY = { totals: { tests: 0, passed: 0, best: null }, tests: [], snapshot: null }

/** Puts a text in the place of a file that was just made, before anything else reads it. */
function replaceWhenMade(file: string, replacement: (made: string) => string): void {
  const { openSync } = fs
  let replaced = false
  vi.spyOn(fs, 'openSync').mockImplementation((...opened) => {
    if (opened[0] === file && existsSync(file) && !replaced) {
      replaced = true
      writeFileSync(file, replacement(readFileSync(file, 'utf8')))
    }
    return openSync(...opened)
  })
  syncBuiltinESMExports()
}

afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

it('scores that came out short on a full disk are no scores', async () => {
  const file = join(freshHome(), 'scores.json')
  replaceWhenMade(file, made => made.slice(0, 20))
  await expect(writeScores(file, EMPTY)).rejects.toThrow('ENOSPC')
  expect(existsSync(file)).toBe(false)
})

it('scores that another program wrote at the same moment are left as they are', async () => {
  const file = join(freshHome(), 'scores.json')
  const other = '{"of": "another program"}'
  replaceWhenMade(file, () => other)
  await writeScores(file, EMPTY)
  expect(readFileSync(file, 'utf8')).toBe(other)
})
