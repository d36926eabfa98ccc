import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { freshHome } from '../support/screen.ts'
import { PROGRAM } from '../support/spawn-program.ts'

const TELL = fileURLToPath(new URL('../support/tell-loaded.cjs', import.meta.url))
const DOCS = readFileSync(new URL('../../docs/start-up.md', import.meta.url), 'utf8')
const ROWS = [...DOCS.matchAll(/^\| `salescourse ?(.*?)` \| (.*?) \|/gm)].map(([, command = '', files = '']) => ({
  command,
  files: files.split(', '),
}))
/** Modules of Node that a bare start does not load, and that take milliseconds. */
const SLOW = ['crypto', 'child_process', 'readline', 'inspector', 'zlib']

function loaded(command: string): { files: string[]; own: string[] } {
  const args = ['--require', TELL, PROGRAM, ...command.split(' ').filter(Boolean)]
  const env = { ...process.env, SALESCOURSE_HOME: freshHome(), COLUMNS: '80', NO_COLOR: '1' }
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  expect(status).toBe(0)
  return JSON.parse(stderr.slice(stderr.lastIndexOf('{"files"')))
}

it.each(ROWS)('salescourse $command loads what docs/start-up.md says, and nothing of node_modules', ({ command, files }) => {
  const { files: paths, own } = loaded(command)
  expect(paths.filter(path => path.includes('node_modules'))).toEqual([])
  const chunks = paths.filter(path => path.includes('/dist/'))
  // The hash of a chunk changes with every line of it.
  expect(chunks.map(path => basename(path, '.cjs').replace(/-[\w-]{8}$/, '')).sort()).toEqual([...files].sort())
  expect(SLOW.filter(name => own.includes(`NativeModule ${name}`))).toEqual([])
})
