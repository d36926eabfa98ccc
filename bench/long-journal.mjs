// What rebuilding the record of a very long journal costs: seconds and peak memory of `progress` without a snapshot, of a history in
// order, and of one in which papers were put away and two machines were merged; and a backup. Linux only: it reads /usr/bin/time.
// Run `npm run build` first, then `node bench/long-journal.mjs [events]`.
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const EVENTS = Number(process.argv[2] ?? 1_000_000)
const PAPER = 12
const BATCH = 10_000
const program = fileURLToPath(new URL('../bin/salescourse.cjs', import.meta.url))
const index = JSON.parse(readFileSync(new URL('../dist/course/zh-Hant/index.json', import.meta.url), 'utf8'))
const questions = index.chapters.flatMap(chapter => chapter.questions.map(({ id }) => id))
const { id: course, version } = index
const begin = Date.UTC(2000, 0, 1)

/** A practice of ten answers an hour, each of a seed of its own; the lines of the one of that number. Every tenth is put away. */
function practice(number, putsAway) {
  const paper = randomUUID()
  const lines = []
  let first = ''
  const add = (type, data) => {
    const id = randomUUID()
    first ||= id
    const at = `${new Date(begin + (number * PAPER + lines.length) * 60_000).toISOString().slice(0, -1)}+00:00`
    lines.push(`\n${JSON.stringify({ v: 1, id, at, course, version, type, data })}\n`)
  }
  const drawn = Array.from({ length: 10 }, (_, at) => questions[(number + at * 7) % questions.length])
  add('paper-started', { paper, seed: `s${number}`, mode: 'practice', chapter: null, questions: drawn, limit: null })
  for (const [at, question] of drawn.entries()) {
    add('answered', {
      paper,
      question,
      revision: 'r',
      picked: ['x'],
      score: (number + at) % 3 === 0 ? 0 : 1,
      guessed: false,
      ms: 1000,
    })
  }
  if (putsAway && number % 10 === 0) add('undone', { event: first })
  else add('paper-finished', { paper, passMark: 60 })
  return lines.join('')
}

/** A journal with these practices, in that order. */
function journalOf(numbers, putsAway) {
  const home = mkdtempSync(join(tmpdir(), 'long-'))
  const descriptor = openSync(join(home, 'journal.ndjson'), 'w')
  let batch = []
  for (const number of numbers) {
    batch.push(practice(number, putsAway))
    if (batch.length < BATCH) continue
    writeSync(descriptor, batch.join(''))
    batch = []
  }
  writeSync(descriptor, batch.join(''))
  closeSync(descriptor)
  return home
}

function measure(home, name, ...args) {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-v', process.execPath, program, ...args], {
    env: { ...process.env, SALESCOURSE_HOME: home, NO_COLOR: '1' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const [, minutes, seconds] = stderr.match(/Elapsed.*: (\d+):([\d.]+)\n/) ?? []
  const kilobytes = Number(stderr.match(/Maximum resident set size.*: (\d+)/)?.[1])
  const took = Number(minutes) * 60 + Number(seconds)
  // On a busy machine the time of the processor says more.
  const processor = ['User', 'System'].reduce((sum, name) => sum + Number(stderr.match(`${name} time.*: ([\\d.]+)`)?.[1]), 0)
  const size = statSync(join(home, 'journal.ndjson')).size / 1e6
  console.log(
    `${name}, ${size.toFixed(0)} MB: ${took.toFixed(1)} s (${processor.toFixed(1)} s of the processor), peak ${(kilobytes / 1024).toFixed(0)} MB`,
  )
}

const count = Math.floor(EVENTS / PAPER)
const inOrder = Array.from({ length: count }, (_, number) => number)
console.log(`${count * PAPER} events`)
const plain = journalOf(inOrder, false)
measure(plain, 'progress, in order', 'progress')
measure(plain, 'backup', 'backup', join(plain, 'backup.ndjson'))
rmSync(plain, { recursive: true })
const even = inOrder.filter(number => number % 2 === 0)
const merged = journalOf([...even, ...inOrder.filter(number => number % 2 === 1)], true)
measure(merged, 'progress, two machines merged, papers put away', 'progress')
rmSync(merged, { recursive: true })
