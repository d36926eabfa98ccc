// Holds what is packed: only what runs and what people read, within a budget, and in the form that npm and Node expect (publint).
import { spawnSync } from 'node:child_process'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const MOST_BYTES = 1_000_000
const PACKED = [
  /^(?:package\.json|LICENSE|README\.md|CHANGELOG\.md)$/,
  /^bin\/[\w-]+\.cjs$/,
  /^data\//,
  /^docs\/[\w-]+\.md$/,
  /^dist\/[\w.-]+\.cjs$/,
  /^dist\/course\/.+\.json$/,
  /^dist\/man\/.+\.1$/,
]
// Made at build time for one version of V8, and what writes the man page.
const LEFT_OUT = /^dist\/(?:code-cache\.bin|man-pages\.cjs)$/
const NEEDED = [
  'bin/salescourse.cjs',
  'bin/code-cache.cjs',
  'dist/main.cjs',
  'dist/course/zh-Hant/index.json',
  'data/zh-Hant/course.yaml',
]

// Without scripts: what is packed is what was built last.
const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
const [{ size, files, entryCount }] = JSON.parse(stdout)
const paths = files.map(({ path }) => path)
const { messages } = await publint({ level: 'suggestion', pack: false })
const faults = [
  ...paths.filter(path => LEFT_OUT.test(path) || !PACKED.some(pattern => pattern.test(path))).map(path => `${path} is packed`),
  ...NEEDED.filter(path => !paths.includes(path)).map(path => `${path} is not packed`),
  ...(size > MOST_BYTES ? [`${size} bytes are more than ${MOST_BYTES}`] : []),
  ...messages.map(message => formatMessage(message, {}) ?? message.code),
]
for (const fault of faults) console.error(`package: ${fault}`)
console.log(`package: ${size} bytes, ${entryCount} files`)
process.exitCode = faults.length === 0 ? 0 : 1
