import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { TINY } from '../support/tiny-course.ts'

it('says that there are fewer questions than asked for only where a number was asked for', async () => {
  const course = freshHome()
  for (const [file, text] of Object.entries(TINY)) {
    mkdirSync(dirname(join(course, file)), { recursive: true })
    writeFileSync(join(course, file), text)
  }
  const drawn = async (...options: string[]) => {
    const { out, error } = await run(['quiz', '--course', course, '--seed', 'x', '--json', ...options])
    return [JSON.parse(out).questions.length, error]
  }
  expect(await drawn('--count', '4')).toEqual([3, '只有 3 題符合，就出這 3 題。\n'])
  expect(await drawn('--count', '3')).toEqual([3, ''])
  expect(await drawn('--all')).toEqual([3, ''])
  // Ten are the custom, and nobody asked for them.
  expect(await drawn()).toEqual([3, ''])
})
