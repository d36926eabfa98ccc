import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readJournal, readRecords } from '../../src/store/journal.ts'
import { blanks } from '../support/paper.ts'
import { LAST_LINES, readingCourse } from '../support/reading-course.ts'
import { printedJson, run } from '../support/run.ts'
import { runs } from '../support/runs.ts'
import { freshHome, KEYS, start } from '../support/screen.ts'
import { PROGRAM, programEnvironment } from '../support/spawn-program.ts'

const ROUNDS = runs(8)
const VERDICT = /✓ 答對了|✗ 答錯了|~ 部分得分/g

/** A number from 0 up to a most, the same in every run of the tests. */
let dice = 20261123
function chance(most: number): number {
  dice = (dice * 1103515245 + 12345) % 2 ** 31
  return dice % most
}

const answersIn = (journal: string) =>
  readJournal(journal).entries.flatMap(({ event }) => (event.type === 'answered' ? [event.id] : []))
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

it('kill -9 at any moment of a practice loses no answer whose verdict was shown, doubles none and leaves nothing unreadable', async () => {
  const home = freshHome()
  const journal = join(home, 'journal.ndjson')
  let shown = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = answersIn(journal).length
    const screen = start(['quiz', String(1 + chance(7)), '--type', ['single', 'boolean'][chance(2)] ?? 'single', '--all'], home)
    const end = pause(150 + chance(700))
    let over = false
    void end.then(() => {
      over = true
    })
    // Keys as fast as a learner never is, so that the end falls anywhere between a key and its verdict.
    while (!over) {
      screen.press(`1${KEYS.enter}`)
      await pause(5 + chance(30))
    }
    screen.kill('SIGKILL')
    await screen.exited
    const verdicts = (screen.text().match(VERDICT) ?? []).length
    const after = answersIn(journal)
    shown += verdicts
    expect(after.length - before).toBeGreaterThanOrEqual(verdicts)
    expect(new Set(after).size).toBe(after.length)
    expect(readJournal(journal).damaged).toEqual([])
  }
  expect(shown).toBeGreaterThan(0)
  const { code, error } = await run(['progress', '--json'], { home })
  expect([code, error]).toEqual([0, ''])
})

it('kill -9 at any moment of reading loses no mark of a section whose end was shown', async () => {
  const course = readingCourse()
  let shown = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const home = freshHome()
    const screen = start(['read', ['1', '1.2', '1.3'][chance(3)] ?? '1'], home, {
      rows: 12 + chance(30),
      env: { SALESCOURSE_COURSE: course },
    })
    const end = pause(150 + chance(500))
    let over = false
    void end.then(() => {
      over = true
    })
    while (!over) {
      screen.press([KEYS.space, KEYS.space, 'b', 'n'][chance(4)] ?? KEYS.space)
      await pause(5 + chance(15))
    }
    screen.kill('SIGKILL')
    await screen.exited
    const { entries, damaged } = readJournal(join(home, 'journal.ndjson'))
    const marked = entries.flatMap(({ event }) => (event.type === 'read' ? [event.data.section] : []))
    const seen = [...LAST_LINES].filter(([, line]) => screen.text().includes(line)).map(([section]) => section)
    shown += seen.length
    expect(marked).toEqual(expect.arrayContaining(seen))
    expect([new Set(marked).size, damaged]).toEqual([marked.length, []])
  }
  expect(shown).toBeGreaterThan(0)
})

/** The numbers of the questions that show an answer and have something else below them. An answer sent in twice is saved once. */
function answeredAndLeft(text: string): Set<string> {
  const [, ...parts] = text.split(/第 (\d+) 題，共/)
  const numbers = parts.filter((_, at) => at % 2 === 0)
  return new Set(numbers.filter((_, at) => parts[at * 2 + 1]?.includes('你的答案：') && at < numbers.length - 1))
}

it('kill -9 at any moment of an exam loses no answer behind which the next question was shown', async () => {
  let shown = 0
  for (let round = 0; round < Math.ceil(ROUNDS / 4); round += 1) {
    const home = freshHome()
    const screen = start(['quiz', '--exam', '--count', '30', '--seed', `exam${round}`], home)
    const end = pause(250 + chance(700))
    let over = false
    void end.then(() => {
      over = true
    })
    // A matching wants more than one key: → leaves it blank.
    while (!over) {
      screen.press(`1${KEYS.enter}`)
      await pause(5 + chance(30))
      if (chance(3) === 0) screen.press(KEYS.right)
    }
    screen.kill('SIGKILL')
    await screen.exited
    const journal = join(home, 'journal.ndjson')
    const after = answersIn(journal)
    const answered = new Set(
      readJournal(journal).entries.flatMap(({ event }) => (event.type === 'answered' ? [event.data.question] : [])),
    )
    const left = answeredAndLeft(screen.text())
    shown += left.size
    expect(answered.size).toBeGreaterThanOrEqual(left.size)
    expect(new Set(after).size).toBe(after.length)
    expect(readJournal(journal).damaged).toEqual([])
    expect((await run(['progress', '--json'], { home })).code).toBe(0)
  }
  expect(shown).toBeGreaterThan(0)
})

/** A short test of questions that 1 and Enter answer: of many seeds one draws it. */
async function testOfChoices(): Promise<string[]> {
  for (let seed = 1; seed <= 200; seed += 1) {
    const paper = ['quiz', '--seed', String(seed), '--count', '3']
    const { questions } = await printedJson([...paper, '--json'])
    if (questions.every(({ type }: { type: string }) => /^(single|boolean)$/.test(type))) return paper
  }
  throw new Error('no seed draws three questions to choose one option of')
}

it('kill -9 at any moment of a test and of its result loses no score that was shown, doubles none and changes none', async () => {
  const test = await testOfChoices()
  const home = freshHome()
  const journal = join(home, 'journal.ndjson')
  let shown = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const screen = start(test, home, { rows: 50 })
    const end = pause(300 + chance(900))
    let over = false
    void end.then(() => {
      over = true
    })
    while (!over) {
      screen.press([`1${KEYS.enter}`, `1${KEYS.enter}`, KEYS.enter, 'r'][chance(4)] ?? KEYS.enter)
      await pause(5 + chance(30))
    }
    screen.kill('SIGKILL')
    await screen.exited
    const [, points] = /測驗[^\n]*　(\d+\.\d) 分/.exec(screen.text()) ?? []
    const { tests } = await printedJson(['export', '--json'], { home })
    const finished = readJournal(journal).entries.flatMap(({ event }) =>
      event.type === 'paper-finished' ? [event.data.paper] : [],
    )
    expect([new Set(finished).size, tests.length]).toEqual([finished.length, finished.length])
    expect(readJournal(journal).damaged).toEqual([])
    if (points === undefined) continue
    shown += 1
    expect(tests.at(-1).score.toFixed(1)).toBe(points)
    expect(tests.length).toBeGreaterThanOrEqual(shown)
  }
  expect(shown).toBeGreaterThan(0)
})

it('kill -9 in the middle of a restore leaves whole records, and doing it again brings the rest', async () => {
  const source = freshHome()
  const bank = ['quiz', '--seed', 'big', '--all']
  const { questions } = await printedJson([...bank, '--json'])
  for (let times = 0; times < 4; times += 1) await run([...bank, '--answers', blanks(questions.length)], { home: source })
  const file = join(freshHome(), 'backup.ndjson')
  await run(['backup', file], { home: source })
  const wanted = readRecords(join(source, 'journal.ndjson')).records.map(({ id }) => id)
  for (let round = 0; round < Math.ceil(ROUNDS / 4); round += 1) {
    const home = freshHome()
    const env = programEnvironment(home)
    const child = spawn(process.execPath, [PROGRAM, 'restore', file], { env, stdio: 'ignore' })
    const ended = new Promise(resolve => child.once('exit', resolve))
    await pause(60 + chance(200))
    child.kill('SIGKILL')
    await ended
    const journal = join(home, 'journal.ndjson')
    expect(readRecords(journal).damaged).toEqual([])
    await run(['restore', file], { home })
    expect(
      readRecords(journal)
        .records.map(({ id }) => id)
        .sort(),
    ).toEqual(wanted.toSorted())
  }
})
