// What a long history costs: `progress` with a fresh snapshot and with none, and saving one answer, beside the same with no history.
// Run `npm run build` first, then `node bench/store.mjs [events]`.
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const EVENTS = Number(process.argv[2] ?? 200_000)
const ROUNDS = 15
const program = fileURLToPath(new URL('../bin/salescourse.cjs', import.meta.url))
const index = JSON.parse(readFileSync(new URL('../dist/course/zh-Hant/index.json', import.meta.url), 'utf8'))
const questions = index.chapters.flatMap(chapter => chapter.questions[0].split(' '))
const empty = mkdtempSync(join(tmpdir(), 'store-'))
const long = mkdtempSync(join(tmpdir(), 'store-'))

/** Practices of ten answers, one after the other, an answer a minute, from years ago until yesterday. */
function history() {
  const lines = []
  const { id: course, version } = index
  const start = Date.now() - (EVENTS + 1) * 60_000
  const add = (type, data) => {
    const at = `${new Date(start + lines.length * 60_000).toISOString().slice(0, -1)}+00:00`
    lines.push(`\n${JSON.stringify({ v: 1, id: randomUUID(), at, course, version, type, data })}\n`)
  }
  while (lines.length < EVENTS) {
    const paper = randomUUID()
    const drawn = Array.from({ length: 10 }, (_, at) => questions[(lines.length + at * 7) % questions.length])
    add('paper-started', { paper, seed: 's', mode: 'practice', chapter: null, questions: drawn, limit: null })
    for (const question of drawn) {
      const score = (lines.length * 7) % 3 === 0 ? 0 : 1
      add('answered', { paper, question, revision: 'r', picked: ['x'], score, guessed: false, ms: 1000 })
    }
    add('paper-finished', { paper, passMark: 60 })
  }
  return lines.join('')
}

function run(home, ...args) {
  const begin = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: { ...process.env, SALESCOURSE_HOME: home, NO_COLOR: '1' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return Number(process.hrtime.bigint() - begin) / 1e6
}

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const inTurns = (...args) => {
  const times = { empty: [], long: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    times.empty.push(run(empty, ...args))
    times.long.push(run(long, ...args))
  }
  const ratio = median(times.long.map((time, at) => time / times.empty[at]))
  return `${ratio.toFixed(2)}  (${median(times.long).toFixed(0)} ms, empty ${median(times.empty).toFixed(0)} ms)`
}

writeFileSync(join(long, 'journal.ndjson'), history())
const rebuild = run(long, 'progress')
const answer = ['quiz', '--seed', 'bench', '--count', '1', '--answers', '-']
for (const home of [empty, long]) run(home, ...answer)
console.log(`${EVENTS} events, no snapshot: progress ${rebuild.toFixed(0)} ms`)
const alone = Array.from({ length: ROUNDS }, () => {
  const begin = process.hrtime.bigint()
  spawnSync(process.execPath, ['-e', '0'])
  const bare = Number(process.hrtime.bigint() - begin) / 1e6
  return run(long) / bare
})
console.log(`salescourse alone, with a snapshot: ${median(alone).toFixed(2)} × bare Node`)
console.log(`progress, long ÷ empty, with a snapshot: ${inTurns('progress')}`)
console.log(`a star set and saved, long ÷ empty: ${inTurns('star', questions[0])}`)
rmSync(empty, { recursive: true })
rmSync(long, { recursive: true })
