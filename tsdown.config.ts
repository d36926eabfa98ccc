import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsdown'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const standIn = (name: string) => fileURLToPath(new URL(`build/stand-ins/${name}.ts`, import.meta.url))
const switchedOff = standIn('switched-off')

const CORE =
  /src.(?:cli.(?!complete|man)|context|locales.(?!load-locale|en.|zh-Hant.man)|text|errors|study|store|views.parts|settings|bundled|course.(?:query|language|plain)|course.compile.(?:open|compiled|index)|typeset.(?:wrap|theme|hanging|pag|columns))|node_modules.(?:commander|chalk|get-east)/

export default defineConfig({
  // CommonJS starts faster. One chunk a command through the lazy imports of the specs; the course compiler is an entry of its own for the build.
  entry: {
    main: 'src/main.ts',
    compile: 'src/course/compile/compile-course.ts',
    'score-log': 'src/study/score-log.ts',
    cache: 'src/course/compile/course-cache.ts',
    'man-pages': 'src/cli/man-pages.ts',
  },
  format: 'cjs',
  shims: true,
  platform: 'node',
  target: 'node20',
  dts: false,
  clean: true,
  minify: true,
  // What nearly every command needs is one file: each costs a look-up. None of it may import what takes long to load (yaml, zod, marked,
  // boxen, inquirer, conf), for a group takes what its modules import with it; test/journeys/start-up.test.ts holds that.
  outputOptions: { codeSplitting: { groups: [{ name: 'core', test: CORE }] } },
  define: { VERSION: JSON.stringify(version) },
  // A few files of our own are read faster than hundreds of node_modules. typeset/width.ts requires string-width itself, when needed.
  deps: { alwaysBundle: [/.*/] },
  plugins: [
    {
      name: 'commander without child_process',
      resolveId: (id, importer) =>
        id === 'node:child_process' && importer?.includes('commander') ? standIn('child-process') : null,
    },
  ],
  alias: {
    'string-width': standIn('string-width'),
    '@inquirer/external-editor': standIn('external-editor'),
    'cli-highlight': switchedOff,
    'node-emoji': switchedOff,
    'cli-table3': switchedOff,
    'supports-hyperlinks': switchedOff,
    'ansi-escapes': switchedOff,
  },
})
