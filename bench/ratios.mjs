// What commands cost, as ratios: whole processes run in turn with a yardstick (A B A B …), the median of the ratios and the half between
// their quarters. Against a bare `node -e 0`; with --large also a course of 1,000 chapters and 100,000 questions against the bundled one
// (the first time it is written and compiled, which takes a minute). Kept in bench/results.json, and compared with what stood there.
// Run `npm run build` first, then `npm run bench`, or `node bench/ratios.mjs [--large] [--pairs 20]`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeLargeCourse } from './large-course.mjs'

const { values } = parseArgs({ options: { large: { type: 'boolean' }, pairs: { type: 'string', default: '21' } } })
const PAIRS = Number(values.pairs)
const RESULTS = fileURLToPath(new URL('results.json', import.meta.url))
const program = fileURLToPath(new URL('../bin/salescourse.cjs', import.meta.url))
const home = join(tmpdir(), 'salescourse-bench')
mkdirSync(home, { recursive: true })
const env = { ...process.env, SALESCOURSE_HOME: home, NO_COLOR: '1', COLUMNS: '80' }
// Tells the peak memory (KiB) when the process ends.
const TELL_PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`

const BARE = ['-e', '0']
const ours = (...args) => [program, ...args]
const START_UP = [['--version'], ['--help'], ['list'], ['read', '3'], ['progress'], [], ['complete', '--', 'read', '3.']].map(
  args => ({
    name: ['salescourse', ...args].join(' '),
    args: ours(...args),
    against: BARE,
  }),
)
const MEMORY = { name: 'peak memory of read 3', args: ours('read', '3'), against: BARE, peak: true }

/** The same of the 500th of 1,000 chapters and of the third of seven. */
function largeRows() {
  const folder = join(home, 'large')
  if (!existsSync(join(folder, 'course.yaml'))) writeLargeCourse(folder)
  const large = ['--course', folder]
  const commands = [
    [
      ['read', '500'],
      ['read', '3'],
    ],
    [
      ['quiz', '500', '--json', '--seed', 'A'],
      ['quiz', '3', '--json', '--seed', 'A'],
    ],
    [['list'], ['list']],
    [['progress'], ['progress']],
    [[], []],
  ]
  return commands.map(([args, bundled]) => ({
    name: `large course: ${args.join(' ') || 'home'} ÷ bundled`,
    args: ours(...args, ...large),
    against: ours(...bundled),
  }))
}

/** Milliseconds of a process from start to end, or its peak memory in MiB. */
function measure(args, peak) {
  const begin = process.hrtime.bigint()
  const node = peak ? ['--import', TELL_PEAK, ...args] : args
  const { status, stderr } = spawnSync(process.execPath, node, { env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return peak ? Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 : Number(process.hrtime.bigint() - begin) / 1e6
}

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.round((sorted.length - 1) * share)]
}

function row({ name, args, against, peak = false }) {
  // Once before: what is made at the first run is there.
  for (const each of [args, against]) measure(each, peak)
  const pairs = Array.from({ length: PAIRS }, () => ({ under: measure(against, peak), over: measure(args, peak) }))
  const ratios = pairs.map(({ over, under }) => over / under)
  return {
    name,
    ratio: quantile(ratios, 0.5),
    from: quantile(ratios, 0.25),
    to: quantile(ratios, 0.75),
    value: quantile(
      pairs.map(({ over }) => over),
      0.5,
    ),
    unit: peak ? 'MiB' : 'ms',
  }
}

const last = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : { rows: [] }
console.log(`Node ${process.version}, ${PAIRS} pairs; median (quarter to quarter)${last.at ? `; before: ${last.at}` : ''}`)
const rows = [...START_UP, MEMORY, ...(values.large ? largeRows() : [])].map(asked => {
  const result = row(asked)
  const before = last.rows.find(({ name }) => name === result.name)
  const spread = `${result.from.toFixed(2)}–${result.to.toFixed(2)}`
  const change = before ? `  before ${before.ratio.toFixed(2)}` : ''
  console.log(
    `${result.name.padEnd(50)} ${result.ratio.toFixed(2)} ×  (${spread})  ${result.value.toFixed(0)} ${result.unit}${change}`,
  )
  return result
})
const kept = last.rows.filter(({ name }) => !rows.some(result => result.name === name))
writeFileSync(
  RESULTS,
  `${JSON.stringify({ at: new Date().toISOString(), node: process.version, rows: [...rows, ...kept] }, null, 2)}\n`,
)
