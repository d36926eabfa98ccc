// What Markdown renderers make of the seven lessons at 20, 40, 60 and 80 cells: lines wider than asked, lines that break 避頭尾, 漢字
// that are in the source and not on the page, and emphasis left as `**`. Those not installed are passed over.
// Run `npm run build` first, then `node bench/renderers.mjs`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'

const WIDTHS = [20, 40, 60, 80]
const program = fileURLToPath(new URL('../bin/salescourse.cjs', import.meta.url))
const lessons = fileURLToPath(new URL('../data/zh-Hant/lessons/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'renderers-'))
const file = join(folder, 'lesson.md')

const marked = `import { readFileSync } from 'node:fs'
import { Marked } from '${import.meta.resolve('marked')}'
import { markedTerminal } from '${import.meta.resolve('marked-terminal')}'
const width = Number(process.argv[1])
process.stdout.write(new Marked().use(markedTerminal({ reflowText: true, width })).parse(readFileSync('${file}', 'utf8')))`
const rich = `import sys
from rich.console import Console
from rich.markdown import Markdown
Console(width=int(sys.argv[1])).print(Markdown(open('${file}').read()))`

const renderers = {
  salescourse: () => [process.execPath, [program, 'read', '--file', file]],
  'marked-terminal': width => [process.execPath, ['--input-type=module', '-e', marked, String(width)]],
  rich: width => ['python3', ['-c', rich, String(width)]],
  lowdown: width => ['lowdown', ['-Tterm', `--term-columns=${width}`, `--term-width=${width}`, file]],
  glow: width => ['glow', ['-w', String(width), file]],
}

const sources = readdirSync(lessons).map(name =>
  readFileSync(join(lessons, name), 'utf8')
    .replace(/^---[\s\S]*?\n---\n/, '')
    // Figures and the ids of headings are ours alone.
    .replace(/```figure[\s\S]*?```/g, '')
    .replace(/ \{#[\w-]+\}/g, ''),
)

function render(name, width) {
  const [command, args] = renderers[name](width)
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: String(width), SALESCOURSE_HOME: folder }
  const { status, stdout } = spawnSync(command, args, { env, encoding: 'utf8' })
  return status === 0 ? stdout.replace(/\x1b\[[\d;]*m/g, '') : null
}

function count(text) {
  const counted = new Map()
  for (const [character] of text.matchAll(/\p{sc=Han}/gu)) counted.set(character, (counted.get(character) ?? 0) + 1)
  return counted
}

const inside = line => line.replace(/^[│|] (.*?) *[│|]$/, '$1').trim()
const breaksRule = line => /^[，。、：；？！」』）》〉…％]|[「『（《〈]$/.test(inside(line))

console.log('renderer         lines  too wide  避頭尾  漢字 lost  ** left')
for (const name of Object.keys(renderers)) {
  const sum = { lines: 0, wide: 0, broken: 0, lost: 0, stars: 0 }
  let found = true
  for (const source of sources) {
    writeFileSync(file, source)
    for (const width of WIDTHS) {
      const text = render(name, width)
      if (text === null) found = false
      const lines = (text ?? '').split('\n').filter(line => line.trim() !== '')
      const shown = count(text ?? '')
      sum.lines += lines.length
      sum.wide += lines.filter(line => stringWidth(line) > width).length
      sum.broken += lines.filter(breaksRule).length
      sum.lost += [...count(source)].reduce(
        (lost, [character, times]) => lost + Math.max(0, times - (shown.get(character) ?? 0)),
        0,
      )
      sum.stars += (text ?? '').split('**').length - 1
    }
  }
  const row = [sum.lines, sum.wide, sum.broken, sum.lost, sum.stars].map((value, at) =>
    String(value).padStart([5, 8, 6, 9, 7][at]),
  )
  console.log(found ? `${name.padEnd(15)}  ${row.join('  ')}` : `${name.padEnd(15)}  not installed`)
}
rmSync(folder, { recursive: true })
