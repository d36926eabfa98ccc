import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export default defineConfig(({ mode }) => ({
  define: { VERSION: JSON.stringify(version) },
  test: {
    include: ['test/**/*.test.ts'],
    // All tests share two processes and what those have loaded, which takes half the time: a test puts back what it changes.
    maxWorkers: 2,
    isolate: false,
    globalSetup: 'test/support/temporary-folder.ts',
    // Colour off and a fixed language and zone, whatever the machine has.
    env: { FORCE_COLOR: '0', NO_COLOR: '', LANG: 'C.UTF-8', TZ: 'Asia/Taipei', PROVE: mode === 'prove' ? '1' : '' },
    testTimeout: mode === 'prove' ? 600_000 : 20_000,
  },
}))
