import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findSetting, openSettings } from '../../src/store/settings.ts'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

const LEFT = fileURLToPath(new URL('../fixtures/first-version', import.meta.url))
const COURSE = join(LEFT, 'course')

const before = (name: string) => readFileSync(join(LEFT, 'outputs', name), 'utf8')

/** The cells of a table without commas in them. */
const cellsOf = (csv: string) =>
  csv
    .split(/\r?\n/)
    .filter(Boolean)
    .map(line => line.split(','))

/** What of `progress --json` no later version may tell otherwise: what was read, the days, and every test as it was marked. */
function progressIn(json: string) {
  const { sections, sectionsRead, days, tests } = JSON.parse(json)
  const marked = (test: Record<string, unknown>) => [test.paper, test.seed, test.mode, test.finishedAt, test.score, test.passed]
  return { sections, sectionsRead, days, tests: tests.map(marked) }
}

async function progressOf(home: string) {
  return progressIn((await run(['progress', '--json', '--course', COURSE], { home })).out)
}

/** A home as the first version left it. */
function oldHome(): string {
  const home = freshHome()
  cpSync(join(LEFT, 'home'), home, { recursive: true })
  return home
}

describe('a home of the first version', () => {
  const home = oldHome()
  it('still exports the same tests, those of a practice no longer as failed', async () => {
    const { out, error, code } = await run(['export', '--tests', '--course', COURSE], { home })
    const [columns = [], ...tests] = cellsOf(before('tests.csv'))
    const [mode, passed] = [columns.indexOf('mode'), columns.indexOf('passed')]
    const told = tests.map(cells => (cells[mode] === 'practice' ? cells.with(passed, '') : cells))
    expect(cellsOf(out).map(cells => cells.slice(0, columns.length))).toEqual([columns, ...told])
    expect([error, code]).toEqual(['', 0])
  })

  it('names every question in the wrong-book that it named, and those left blank or guessed besides', async () => {
    const ids = (text: string) => [...text.matchAll(/　([a-z][a-z-]+)$/gm)].map(([, id]) => id)
    const now = ids((await run(['mistakes', '--course', COURSE], { home })).out)
    expect(now).toEqual(expect.arrayContaining(ids(before('mistakes.txt'))))
  })

  it('gives the same progress, with and without its scores.json', async () => {
    const home = oldHome()
    expect(await progressOf(home)).toEqual(progressIn(before('progress.json')))
    rmSync(join(home, 'scores.json'))
    expect(await progressOf(home)).toEqual(progressIn(before('progress.json')))
  })

  it('gives the same contents, what was right at last besides', async () => {
    const heading = (text: string) => text.slice(0, text.indexOf('下一步')).replaceAll(/ +(?=已讀|未讀)/g, ' ')
    const { out } = await run(['list', '--all', '--course', COURSE], { home })
    expect(out).toMatch(/已讀完，最近答對 3\/3\n/)
    expect(heading(out).replaceAll(/，最近答對 \d\/\d/g, '')).toBe(heading(before('list.txt')))
  })

  it('exports every answer that counted, without what was changed before an exam was handed in, and the blanks besides', async () => {
    const exported = cellsOf(before('export.csv'))
    const [question, paper] = ['question', 'paper'].map(name => exported[0]?.indexOf(name) ?? 0)
    const same = (one: string[], other: string[]) => [question, paper].every(at => one[at ?? 0] === other[at ?? 0])
    const old = exported.filter((row, at) => at === exported.findLastIndex(other => same(row, other)))
    expect(old).toHaveLength(exported.length - 1)
    const { out } = await run(['export', '--course', COURSE], { home })
    expect(cellsOf(out).map(cells => cells.slice(0, old[0]?.length))).toEqual(expect.arrayContaining(old))
    const { tests } = JSON.parse((await run(['export', '--json', '--course', COURSE], { home })).out)
    const told = JSON.parse(before('export.json')).tests
    expect(tests).toMatchObject(
      told.map((test: { mode: string }) => (test.mode === 'practice' ? { ...test, passed: null } : test)),
    )
  })

  it('has its settings', () => {
    const file = join(oldHome(), 'settings.json')
    const read = (['ambiguous', 'borders', 'credit', 'plain'] as const).map(name => findSetting(name, {}, openSettings(file)))
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
  expect(await progressOf(home)).toEqual(progressIn(before('progress.json')))
})

it('a course that the first version compiled into the cache reads as one compiled now', async () => {
  const home = oldHome()
  const shown = async () => {
    const screens = []
    for (const args of [['list'], ['read', '2'], ['mistakes']]) screens.push(await run([...args, '--course', COURSE], { home }))
    return screens
  }
  const now = await shown()
  const courses = join(home, 'cache', 'courses')
  const [folder = ''] = readdirSync(courses)
  rmSync(join(courses, folder), { recursive: true })
  mkdirSync(join(courses, folder))
  cpSync(join(LEFT, 'cache'), join(courses, folder), { recursive: true })
  expect(await shown()).toEqual(now)
})
