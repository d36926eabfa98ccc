// Keeps the compiled code of what nearly every start needs (bin/code-cache.cjs): runs those commands once, their output dropped.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const COMMANDS = [['--help'], ['list'], ['read', '3'], ['progress'], []]

const require = createRequire(import.meta.url)
const { useCodeCache, saveCodeCache } = require('../bin/code-cache.cjs')
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const scripts = useCodeCache(dist)
const { run } = require('../dist/main.cjs')

const home = mkdtempSync(join(tmpdir(), 'salescourse-build-'))
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
const host = { env: { SALESCOURSE_HOME: home }, stdin: process.stdin, stdout: nowhere(), stderr: nowhere() }
for (const command of COMMANDS) {
  if ((await run(command, host)) !== 0) throw new Error(`salescourse ${command.join(' ')} failed`)
}
rmSync(home, { recursive: true })
saveCodeCache(dist, scripts)
