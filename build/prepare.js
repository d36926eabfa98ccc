// Runs after `npm ci`: builds the program, so that a fresh clone works at once.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const root = new URL('..', import.meta.url)
if (existsSync(new URL('node_modules/tsdown', root))) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  process.exitCode = status ?? 1
} else {
  console.error(
    'salescourse: the build tools are not installed, so dist/ is left as it is. Run npm ci (with dev dependencies) to build.',
  )
}
