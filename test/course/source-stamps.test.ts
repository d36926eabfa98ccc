import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compareSource, sourceStamp } from '../../src/course/compile/source-stamps.ts'
import { realRoot } from '../../src/course/parse/course-folder.ts'
import { freshHome } from '../support/screen.ts'

const HOUR = 3_600_000

function stamped(later: number) {
  const root = realRoot(freshHome())
  const file = join(root, 'a.md')
  writeFileSync(file, 'one')
  const stamp = sourceStamp(root, 'a.md', Date.now() + later)
  if (!stamp) throw new Error('the file is there')
  return { root, file, stamp }
}

it('a file that was compiled long after its last change is known without being read', () => {
  const { root, stamp } = stamped(HOUR)
  expect(compareSource(root, 'a.md', stamp)).toBe('known')
})

it('a file that was compiled right after its change is read, since another change may show the same time', () => {
  const { root, stamp } = stamped(0)
  expect(compareSource(root, 'a.md', stamp)).toBe('same')
})

it('another text of the same length is seen, though the time of its change was set back', () => {
  const { root, file, stamp } = stamped(HOUR)
  utimesSync(file, 1000, 1000)
  writeFileSync(file, 'two')
  utimesSync(file, 1000, 1000)
  expect(compareSource(root, 'a.md', stamp)).toBe('changed')
})

it('a file that is gone has changed', () => {
  const { root, stamp } = stamped(HOUR)
  expect(compareSource(root, 'b.md', stamp)).toBe('changed')
})
