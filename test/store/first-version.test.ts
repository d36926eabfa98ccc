import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadRecord } from '../../src/store/load-record.ts'
import { readSetting } from '../../src/store/settings.ts'
import { scoreList } from '../../src/study/score-list.ts'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

const LEFT = fileURLToPath(new URL('../fixtures/first-version', import.meta.url))
const COURSE = join(LEFT, 'course')

/** What each command printed, by the name of the file that keeps it. */
const OUTPUTS: Record<string, string[]> = {
  'progress.json': ['progress', '--json'],
  'export.json': ['export', '--json'],
  'export.csv': ['export'],
  'tests.csv': ['export', '--tests'],
  'mistakes.txt': ['mistakes'],
  'list.txt': ['list'],
}

const before = (name: string) => readFileSync(join(LEFT, 'outputs', name), 'utf8')

/** A home as the first version left it. */
function oldHome(): string {
  const home = freshHome()
  cpSync(join(LEFT, 'home'), home, { recursive: true })
  return home
}

describe('a home of the first version', () => {
  const home = oldHome()
  it.each(Object.entries(OUTPUTS))('still gives the same %s', async (name, args) => {
    expect(await run([...args, '--course', COURSE], { home })).toEqual({ out: before(name), error: '', code: 0 })
  })

  it('gives the same progress and scores where only its journal is left', async () => {
    const home = oldHome()
    const scores = join(home, 'scores.json')
    const { tests, totals } = JSON.parse(readFileSync(scores, 'utf8'))
    rmSync(scores)
    expect((await run(['progress', '--json', '--course', COURSE], { home })).out).toBe(before('progress.json'))
    expect(scoreList(loadRecord({ journal: join(home, 'journal.ndjson'), scores }).record)).toEqual({ tests, totals })
  })

  it('has its settings', () => {
    const file = join(oldHome(), 'settings.json')
    const read = (['ambiguous', 'borders', 'credit', 'plain'] as const).map(name => readSetting(name, file, {}))
    expect(read.map(({ value, source }) => `${value} (${source})`)).toEqual([
      'narrow (default)',
      'ascii (file)',
      'strict (file)',
      'off (default)',
    ])
  })
})

it('a backup of the first version restores to the same progress in an empty home', async () => {
  const home = freshHome()
  expect(await run(['restore', join(LEFT, 'backup.ndjson')], { home })).toMatchObject({ error: '', code: 0 })
  expect((await run(['progress', '--json', '--course', COURSE], { home })).out).toBe(before('progress.json'))
})

it('a course that the first version compiled into the cache reads as one compiled now', async () => {
  const home = oldHome()
  const shown = async () => {
    const screens = []
    for (const args of [['list'], ['read', '2'], ['mistakes']]) screens.push(await run([...args, '--course', COURSE], { home }))
    return screens
  }
  const now = await shown()
  expect(now[0]?.out).toBe(before('list.txt'))
  const courses = join(home, 'cache', 'courses')
  const [folder = ''] = readdirSync(courses)
  rmSync(join(courses, folder), { recursive: true })
  mkdirSync(join(courses, folder))
  cpSync(join(LEFT, 'cache'), join(courses, folder), { recursive: true })
  expect(await shown()).toEqual(now)
})
