import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { printedJson, run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { TINY } from '../support/tiny-course.ts'

function tinyCourse(changes: Record<string, string> = {}): string {
  const course = freshHome()
  for (const [file, text] of Object.entries({ ...TINY, ...changes })) {
    mkdirSync(dirname(join(course, file)), { recursive: true })
    writeFileSync(join(course, file), text)
  }
  return course
}

it('practises the questions of one section alone, whatever else is asked for', async () => {
  const course = tinyCourse()
  const drawn = async (...options: string[]) => {
    const { questions } = await printedJson(['quiz', '--course', course, '--seed', 'x', '--json', ...options])
    return questions.map(({ id }: { id: string }) => id).sort()
  }
  expect(await drawn('1.1')).toEqual(['which-three'])
  expect(await drawn('1.2')).toEqual(['both', 'must'])
  expect(await drawn('together', '--count', '2')).toEqual(['both', 'must'])
  expect(await drawn('1.2', '--type', 'boolean')).toEqual(['must'])
})

it('keeps a practice of one section as that, and not as one of the chapter', async () => {
  const [home, course] = [freshHome(), tinyCourse()]
  await run(['quiz', '1.2', '--course', course, '--seed', 'x', '--answers', '-,-'], { home })
  const journal = readFileSync(join(home, 'journal.ndjson'), 'utf8')
  expect(journal).toMatch(/"type":"paper-started".*"chapter":"first","section":"together"/)
  expect(readFileSync(join(home, 'scores.json'), 'utf8')).toMatch(/"chapter": ?"first", ?"section": ?"together"/)
})

it('says of a section without questions that it has none', async () => {
  const silent = TINY['questions/1.yaml']?.replaceAll('section: parts', 'section: together') ?? ''
  const course = tinyCourse({ 'questions/1.yaml': silent })
  const { code, error } = await run(['quiz', '1.1', '--course', course, '--seed', 'x', '--json'])
  expect([code, error]).toEqual([1, `「三個部門」還沒有題目。看看其他章：salescourse list --course ${course}\n`])
})

it('says that there are fewer questions than asked for only where a number was asked for', async () => {
  const course = tinyCourse()
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
