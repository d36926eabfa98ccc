import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { readRawJournal } from '../support/raw-journal.ts'
import { readingCourse } from '../support/reading-course.ts'
import { printedJson } from '../support/run.ts'
import { runs } from '../support/runs.ts'
import { freshHome } from '../support/screen.ts'
import { TypedSession } from '../support/typed-session.ts'

const SALESCOURSE_COURSE = readingCourse()
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** What a learner may run, of which the same papers come again and again. `FILE` is a backup. */
const COMMANDS = [
  'quiz',
  'quiz --seed 7F3K',
  'quiz --seed 7F3K --show-all',
  'quiz --seed 7F3K -n 2',
  'quiz -n 1',
  'quiz 1',
  'quiz 1.2',
  'quiz 1 --seed 7F3K',
  'quiz --mistakes',
  'quiz --exam --seed 7F3K',
  'quiz 1 --exam',
  'quiz --exam --minutes 2',
  'quiz --resume',
  'quiz --seed 7F3K --print --with-key',
  'quiz --seed 7F3K --answers -,-,-,-',
  'reset --force',
  'reset 1 --force',
  'reset --undo',
  'backup FILE',
  'restore FILE --force',
  'progress',
].map(line => line.split(' '))

/** What may be typed into it: answers, commands, Enter, and null for Ctrl-C. */
const LINES = [
  '1',
  '2',
  '1',
  '2',
  '1+2',
  'o',
  'x',
  '1+3',
  '1?',
  '',
  '',
  '',
  'u',
  'u',
  's',
  'r',
  'r',
  'q',
  'n',
  'p',
  'l',
  'h',
  'y',
  null,
]

/** A session that hands a whole test in, so that there is one however few are tried. */
const AT_LEAST = [{ terminal: 0, command: 'quiz --seed 7F3K --answers -,-,-,-'.split(' '), line: '', pause: 1000 }]

const steps = fc.array(
  fc.record({
    terminal: fc.nat(1),
    command: fc.constantFrom(...COMMANDS),
    line: fc.constantFrom(...LINES),
    /** Time that passes before it. */
    pause: fc.constantFrom(1000, 1000, 1000, MINUTE, DAY),
  }),
  { minLength: 30, maxLength: 80 },
)

/** Of a test as it is exported: `whole` says that it counts for the whole course. */
interface Exported {
  paper: string
  score: number
  questions: number
  whole: boolean
}

/** An answer as it is exported. */
interface Answer {
  paper: string
  score: number
  retry: boolean
}

/** The points that a screen shows of tests and exams. */
const pointsOn = (text: string) => [...text.matchAll(/(?:測驗|模擬考)[^\n]*　(\d+\.\d) 分/g)].map(([, points]) => Number(points))

afterEach(() => {
  vi.useRealTimers()
})

it('no sequence of keys raises a mark that was seen, and every figure is that of who reads the journal himself', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  let [handedIn, counting, tried] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(steps, async session => {
      const home = freshHome()
      const env = { SALESCOURSE_HOME: home, SALESCOURSE_COURSE }
      const file = join(home, 'journal.ndjson')
      const journal = () => (existsSync(file) ? readFileSync(file, 'utf8') : '')
      const terminals = [new TypedSession(env), new TypedSession(env)]
      let now = Date.parse('2026-11-23T09:00:00+08:00')
      let backups = 0
      const shown = new Map<string, number>()
      for (const { terminal, command, line, pause } of session) {
        now += pause
        vi.setSystemTime(now)
        const before = readRawJournal(journal()).papers
        const one = terminals[terminal]
        if (!one) continue
        if (command[0] === 'backup' && !one.running) backups += 1
        const args = command.map(word => (word === 'FILE' ? join(home, `backup-${backups}`) : word))
        const points = pointsOn(one.running ? await one.type(line) : await one.start(args))
        const { papers } = readRawJournal(journal())
        const fresh = [...papers].filter(([paper, { mode }]) => mode !== 'practice' && !before.has(paper) && !shown.has(paper))
        if (command[0] !== 'restore' && command[0] !== 'reset') {
          expect(points.length).toBeGreaterThanOrEqual(fresh.length)
          for (const [at, [paper]] of fresh.entries()) shown.set(paper, points.at(at - fresh.length) ?? Number.NaN)
        }
        for (const [paper, { score }] of papers) if (shown.has(paper)) expect(score).toBe(shown.get(paper))
      }
      for (const one of terminals) while (one.running) await one.type(null)
      const told = readRawJournal(journal())
      const at = { home, env: { SALESCOURSE_COURSE } }
      const { tests, answers } = await printedJson(['export', '--json'], at)
      const figures = Object.fromEntries([...told.papers].map(([paper, { score, counts }]) => [paper, [score, counts]]))
      expect(Object.fromEntries(tests.map((test: Exported) => [test.paper, [test.score, test.whole]]))).toEqual(figures)
      if (!journal().includes('"type":"reset"')) {
        const credit = (paper: string) =>
          answers.reduce((sum: number, of: Answer) => sum + (of.paper === paper && !of.retry ? of.score : 0), 0)
        const sizes = new Map(tests.map((test: Exported) => [test.paper, test.questions]))
        for (const [paper, { score }] of told.papers)
          expect(credit(paper)).toBeCloseTo((score / 100) * Number(sizes.get(paper)), 2)
      }
      const progress = await printedJson(['progress', '--json'], at)
      const right = [...told.first.values()].filter(({ credit }) => credit === 1).length
      const sum = (field: string) =>
        progress.chapters.reduce((all: number, chapter: Record<string, number>) => all + (chapter[field] ?? 0), 0)
      expect([sum('questionsSeen'), sum('rightAtFirst')]).toEqual([told.first.size, right])
      const whole = [...told.papers.values()].filter(({ counts }) => counts).map(({ score }) => score)
      expect(progress.bestTest).toBe(whole.length === 0 ? null : Math.max(...whole))
      handedIn += shown.size
      counting += whole.length
      tried += told.first.size
    }),
    { numRuns: runs(10), examples: [[AT_LEAST]] },
  )
  expect(Math.min(handedIn, counting, tried)).toBeGreaterThan(0)
})
