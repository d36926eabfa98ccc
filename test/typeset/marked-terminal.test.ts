import { spawnSync } from 'node:child_process'
import { Marked, type MarkedExtension } from 'marked'
import { markedTerminal } from 'marked-terminal'
import { describe, expect, it } from 'vitest'
import { ANSI } from '../../src/text/ansi.ts'
import { displayWidth } from '../../src/text/width.ts'
import { layout } from '../../src/typeset/layout.ts'
import { content, plainPage } from '../support/sample-page.ts'

const WIDTH = 20
// What we do instead stands beside each fault: the day a pin fails, marked-terminal has mended it and ours may go.
const raw = new Marked().use(markedTerminal({ reflowText: true, width: WIDTH }) as unknown as MarkedExtension)
const theirs = (markdown: string) => raw.parse(markdown) as string
const ours = (markdown: string) => layout(content(markdown), plainPage(WIDTH)).join('\n')
const widest = (text: string) => Math.max(...text.split('\n').map(displayWidth))

describe('faults of marked-terminal 7.3, and what is shown instead', () => {
  it('leaves markup in lists as it is written', () => {
    expect(theirs('- **粗** 字')).toContain('**粗**')
    expect(ours('- **粗** 字')).toBe('- 粗 字')
  })

  it('counts characters where it wraps, not cells', () => {
    const text = '大客戶銷售的第一步，是找對人，力氣用在對的目標上。'
    expect(widest(theirs(text))).toBeGreaterThan(WIDTH)
    expect(widest(ours(text))).toBeLessThanOrEqual(WIDTH)
  })

  it('makes a table as wide as its cells', () => {
    const table = '| 甲 | 乙 |\n|---|---|\n| 很長很長很長很長很長 | 乙 |'
    expect(widest(theirs(table).replace(ANSI, ''))).toBeGreaterThan(WIDTH)
    expect(widest(ours(table))).toBeLessThanOrEqual(WIDTH)
  })

  it('colours a table under NO_COLOR', () => {
    const table = '| 甲 |\n|---|\n| 乙 |'
    const script = `import { Marked } from 'marked'
import { markedTerminal } from 'marked-terminal'
console.log(new Marked().use(markedTerminal()).parse(${JSON.stringify(table)}))`
    // Its colours are settled when it is loaded.
    const env = { PATH: process.env.PATH, TERM: 'xterm', NO_COLOR: '1' }
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' })
    expect(stdout).toContain('\x1b[')
    expect(ours(table)).not.toContain('\x1b[')
  })

  it('turns a word between colons into a picture', () => {
    expect(theirs('比例 :heart: 是')).not.toContain(':heart:')
    expect(ours('比例 :heart: 是')).toContain(':heart:')
  })
})
