// How long a command takes beside a bare `node -e 0`: whole processes, run in turn (A B A B …), the median of the ratios.
// Run `npm run build` first, then `npm run bench`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROUNDS = 41
const program = fileURLToPath(new URL('../bin/salescourse.cjs', import.meta.url))
const env = { ...process.env, SALESCOURSE_HOME: mkdtempSync(join(tmpdir(), 'salescourse-bench-')), NO_COLOR: '1' }
const commands = [[], ['--version'], ['--help'], ['list'], ['read', '3'], ['progress']]

function time(args) {
  const begin = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - begin) / 1e6
}

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

process.stdout.write(`Node ${process.version}, ${ROUNDS} rounds\n`)
for (const args of commands) {
  time([program, ...args])
  const pairs = Array.from({ length: ROUNDS }, () => ({ bare: time(['-e', '0']), ours: time([program, ...args]) }))
  const ratio = median(pairs.map(({ bare, ours }) => ours / bare))
  const [bare, ours] = [median(pairs.map(pair => pair.bare)), median(pairs.map(pair => pair.ours))]
  const name = `salescourse ${args.join(' ')}`
  process.stdout.write(
    `${name.padEnd(22)} ${ratio.toFixed(2)} × bare Node   (${ours.toFixed(0)} ms, bare ${bare.toFixed(0)} ms)\n`,
  )
}
