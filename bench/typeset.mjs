// Sets a megabyte of Chinese Markdown beside marked-terminal on the same text, in turns: ratios of time and of peak memory, and how
// both grow when the text doubles. A ratio below 1 is faster, or smaller, than marked-terminal.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROUNDS = Number(process.argv[2] ?? 7)
const MEGABYTE = 1024 * 1024
const program = fileURLToPath(new URL('../bin/salescourse.cjs', import.meta.url))
const lessons = fileURLToPath(new URL('../data/zh-Hant/lessons/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'typeset-'))

const source = readdirSync(lessons)
  .map(name => readFileSync(join(lessons, name), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
  // Figures and footnotes are ours alone.
  .map(text => text.replace(/```figure[\s\S]*?```/g, '').replace(/\[\^\w+\](?::.*)?/g, ''))
  .join('\n\n')

function textOf(bytes) {
  const file = join(folder, `${bytes}.md`)
  writeFileSync(file, `${source}\n\n`.repeat(Math.ceil(bytes / Buffer.byteLength(source))))
  return file
}

// Tells the peak memory (KiB) on file descriptor 2 when the process ends.
const preload = join(folder, 'peak.mjs')
writeFileSync(preload, "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))\n")
const yardstick = join(folder, 'marked-terminal.mjs')
writeFileSync(
  yardstick,
  `import { readFileSync } from 'node:fs'
import { Marked } from '${import.meta.resolve('marked')}'
import { markedTerminal } from '${import.meta.resolve('marked-terminal')}'
const marked = new Marked().use(markedTerminal({ reflowText: true, width: 80 }))
process.stdout.write(marked.parse(readFileSync(process.argv[2], 'utf8')))
`,
)

function measure(args) {
  const started = process.hrtime.bigint()
  const { stderr, status } = spawnSync(process.execPath, ['--import', preload, ...args], {
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80', SALESCOURSE_HOME: folder },
    maxBuffer: 64 * MEGABYTE,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return { time: Number(process.hrtime.bigint() - started) / 1e6, memory: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 }
}

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const one = textOf(MEGABYTE)
const two = textOf(2 * MEGABYTE)
const runs = { ours: [], twice: [], theirs: [] }
for (let round = 0; round < ROUNDS; round += 1) {
  runs.ours.push(measure([program, 'read', '--file', one]))
  runs.theirs.push(measure([yardstick, one]))
  runs.twice.push(measure([program, 'read', '--file', two]))
}
const ratio = (over, under, what) => median(runs[over].map((run, at) => run[what] / runs[under][at][what])).toFixed(2)
for (const what of ['time', 'memory']) {
  const unit = what === 'time' ? 'ms' : 'MiB'
  const seen = Object.entries(runs).map(([name, list]) => `${name} ${median(list.map(run => run[what])).toFixed(0)} ${unit}`)
  console.log(
    `${what}: ours ÷ marked-terminal ${ratio('ours', 'theirs', what)}, 2 MB ÷ 1 MB ${ratio('twice', 'ours', what)}  (${seen.join(', ')})`,
  )
}
rmSync(folder, { recursive: true })
