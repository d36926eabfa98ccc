import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openCompiled } from '../../src/course/compile/open-course.ts'
import { recount } from '../support/recount.ts'
import { printed, printedJson } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

const NOW = Date.parse('2026-11-24T03:00:00.000Z')
const DAY = 86_400_000
const { index } = openCompiled('dist/course/zh-Hant')

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

/** Sixty days of practice and tests by a learner in UTC, drawn from a seed. */
function madeJournal(seed: number): string {
  let state = seed
  const chance = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const lines: string[] = []
  let time = 0
  const push = (later: number, type: string, data: object) => {
    time += later
    const id = `e${String(lines.length).padStart(6, '0')}`
    const at = new Date(time).toISOString().replace('Z', '+00:00')
    lines.push(JSON.stringify({ v: 1, id, at, course: index.id, version: index.version, type, data }))
  }
  const ids = index.chapters.flatMap(({ questions }) => questions.map(({ id }) => id))
  const sections = index.chapters.flatMap(chapter => chapter.sections.map(({ id }) => id))
  let met = 0
  for (let ago = 60; ago >= 0; ago--) {
    if (chance() < 0.35) continue
    time = NOW - ago * DAY - 2 * 3_600_000
    const mode = ago % 9 === 4 ? 'exam' : 'practice'
    const section = sections[60 - ago]
    if (section) push(60_000, 'read', { section })
    met = Math.min(met + 3, Math.floor(ids.length * 0.7))
    const questions = [
      ...new Set(Array.from({ length: 10 }, (_, at) => ids[at < 3 ? met - 1 - at : Math.floor(chance() * met)] ?? '')),
    ]
    const paper = `paper-${ago}`
    const chapter = mode === 'exam' ? null : 'any'
    push(1000, 'paper-started', { paper, seed: paper, mode, chapter, questions, limit: null, whole: ago % 2 === 0 })
    for (const question of questions) {
      if (chance() < 0.08) continue
      const score = chance() < 0.75 ? 1 : 0
      push(20_000, 'answered', {
        paper,
        question,
        revision: 'r',
        picked: ['x'],
        score,
        guessed: chance() < 0.15,
        ms: 20_000,
      })
    }
    push(1000, 'paper-finished', { paper, passMark: 60 })
  }
  return lines.map(line => `\n${line}\n`).join('')
}

it.each([1, 2, 3])('every number of progress is what a second count of the raw journal gives, learner %i', async seed => {
  const home = freshHome()
  writeFileSync(join(home, 'journal.ndjson'), madeJournal(seed))
  const offset = -new Date(NOW).getTimezoneOffset() / 60
  const told = await printedJson(['progress', '--json'], { home })
  const own = recount(readFileSync(join(home, 'journal.ndjson'), 'utf8'), index, NOW, offset)
  const { met, questions, holding, sectionsRead, load, boxes, week } = told
  expect({ met, questions, holding, sectionsRead, load, boxes, week }).toEqual({
    met: own.met,
    questions: own.questions,
    holding: own.holding,
    sectionsRead: own.sectionsRead,
    load: own.load,
    boxes: own.boxes,
    week: own.week,
  })
  expect(rounded(told.recall)).toEqual(rounded(own.recall))
  expect(told.tests.map(({ score }: { score: number }) => score)).toEqual(own.scores)
  for (const [at, chapter] of own.chapters.entries()) expect(rounded(told.chapters[at])).toMatchObject(rounded(chapter))
  expect(told.days).toBe(own.studied.length)
  for (const { day, answered, studied } of told.calendar) {
    const number = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)
    expect([answered, studied]).toEqual([own.answeredOn(number), own.studied.includes(number)])
  }
})

it('the screen shows those numbers', async () => {
  const home = freshHome()
  writeFileSync(join(home, 'journal.ndjson'), madeJournal(1))
  const own = recount(readFileSync(join(home, 'journal.ndjson'), 'utf8'), index, NOW, -new Date(NOW).getTimezoneOffset() / 60)
  const text = await printed(['progress'], { home })
  const percent = (share: number | null) => `${Math.round((share ?? 0) * 100)}%`
  const { now, cards, reviews, ahead } = own.recall
  expect(text).toContain(`讀過 ${own.sectionsRead}/37 節，做過 ${own.met}/${own.questions} 題，記牢 ${own.holding} 題`)
  expect(text).toContain(`今天約 ${percent(now)}（${cards} 題平均），一週後 ${percent(ahead[0]?.recall ?? null)}`)
  expect(text).toContain(
    `最近 ${reviews.count} 次複習對 ${reviews.right} 次（${percent(reviews.right / reviews.count)}），預估 ${percent(reviews.expected)}`,
  )
  expect(text).toContain(`今天 ${own.load[0]} 題，14 天共 ${own.load.reduce((a, b) => a + b)} 題`)
  expect(text).toContain(
    `${own.boxes.mastered} 題會了（掌握），${own.boxes.lucky} 題猜對（僥倖），${own.boxes.misled} 題以為會（迷思），${own.boxes.unknown} 題不會`,
  )
  expect(text).toContain(`答了 ${own.week.answered} 題，${own.week.stronger} 題比上週記得更牢`)
  expect(text.split('\n').length).toBeLessThanOrEqual(24)
})

/** The same to six decimals. */
function rounded<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'number' ? Math.round(part * 1e6) / 1e6 : part)))
}
