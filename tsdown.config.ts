import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsdown'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const standIn = (name: string) => fileURLToPath(new URL(`build/stand-ins/${name}.ts`, import.meta.url))
const switchedOff = standIn('switched-off')

export default defineConfig({
  // CommonJS starts faster. One chunk a command through the lazy imports of the specs; the course compiler is an entry of its own for the build.
  entry: { main: 'src/main.ts', compile: 'src/course/compile/compile-course.ts', cache: 'src/course/compile/course-cache.ts' },
  format: 'cjs',
  shims: true,
  platform: 'node',
  target: 'node20',
  dts: false,
  clean: true,
  minify: true,
  define: { VERSION: JSON.stringify(version) },
  // A few files of our own are read faster than hundreds of node_modules. typeset/width.ts requires string-width itself, when needed.
  deps: { alwaysBundle: [/.*/] },
  alias: {
    'string-width': standIn('string-width'),
    'cli-highlight': switchedOff,
    'node-emoji': switchedOff,
    'cli-table3': switchedOff,
    'supports-hyperlinks': switchedOff,
    'ansi-escapes': switchedOff,
  },
})
