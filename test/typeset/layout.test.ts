import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/text/width.ts'
import { layout } from '../../src/typeset/layout.ts'
import { createTheme } from '../../src/typeset/theme.ts'
import { runs } from '../support/runs.ts'
import { content, plainPage } from '../support/sample-page.ts'

const page = (markdown: string, width = 20) => `\n${layout(content(markdown), plainPage(width)).join('\n')}\n`

describe('blocks', () => {
  it('stand one blank line apart, whatever the source has', () => {
    expect(page('# 一\n\n\n二\n三\n***\n四\n\n<!-- 註 -->\n\n')).toBe(`
一

二三

--------------------

四
`)
  })

  it('nothing is laid out as nothing', () => {
    expect(layout(content('<!-- 註 -->\n\n[a]: https://a.co\n'), plainPage(20))).toEqual([])
  })

  it('HTML keeps its words', () => {
    expect(page('<div>甲 &amp; <b>乙</b><br>丙</div>')).toBe('\n甲 & 乙\n丙\n')
  })

  it('code is never re-flowed, only folded with a mark', () => {
    expect(page('```js\nif (a) {\n\tb = "一二三四五六七八九"\n\n}\n```')).toBe(`
  if (a) {
      b = "一二三四\\
  五六七八九"

  }
`)
  })

  it('quotations carry a rail, nested ones two', () => {
    expect(page('> 一二三四五六七八九十\n>\n> > 內')).toBe(`
| 一二三四五六七八九
| 十
|
| | 內
`)
  })
})

describe('lists', () => {
  it('hang their further lines and nest', () => {
    expect(page('- 一二三四五六七八九十\n- **乙**\n  - 丙\n    1. 丁\n- 戊')).toBe(`
- 一二三四五六七八九
  十
- 乙
  - 丙
    1. 丁
- 戊
`)
  })

  it('stand apart when they are loose', () => {
    expect(page('- 甲\n\n  乙\n\n- 丙')).toBe('\n- 甲\n\n  乙\n\n- 丙\n')
  })

  it.each([
    [9, ' 9. 甲\n10. 甲'],
    [99, ' 99. 甲\n100. 甲'],
    [0, '0. 甲\n1. 甲'],
  ])('numbered from %i keep their texts in line', (start, text) => {
    expect(page(`${start}. 甲\n${start + 1}. 甲`)).toBe(`\n${text}\n`)
  })

  it('of tasks show each box once', () => {
    expect(page('- [x] 做完\n- [ ] 還沒有做完的一件事')).toBe(`
- [x] 做完
- [ ] 還沒有做完的一
      件事
`)
    expect(page('- [x] 做完\n\n- [ ] 沒做')).toBe('\n- [x] 做完\n\n- [ ] 沒做\n')
  })

  it('keep the marker of an empty item', () => {
    expect(page('- 甲\n-\n- 乙')).toBe('\n- 甲\n-\n- 乙\n')
  })

  it('give up their indent where there is no room', () => {
    expect(page('- 一二三', 4)).toBe('\n-\n一二\n三\n')
  })
})

describe('callouts', () => {
  const callout = (markdown: string) => ({ type: 'callout' as const, kind: 'important' as const, blocks: content(markdown) })

  it('are boxes with the label of the page', () => {
    expect(layout([callout('- 甲乙丙丁戊己庚辛\n- 乙')], plainPage(20))).toEqual([
      '╭─ 重點提示 ───────╮',
      '│ - 甲乙丙丁戊己庚 │',
      '│   辛             │',
      '│ - 乙             │',
      '╰──────────────────╯',
    ])
  })

  it('colour only the frame', () => {
    const [, line = ''] = layout([callout('甲')], { ...plainPage(20), theme: createTheme(1) })
    expect(line).toBe(`\x1b[35m│\x1b[39m 甲${' '.repeat(15)}\x1b[35m│\x1b[39m`)
  })
})

it('no line is wider than the page or ends in a space, and no word is lost', () => {
  const unit = fc.constantFrom(
    '大客戶',
    '，',
    '「',
    '」',
    ' ',
    'key account',
    '**粗**',
    '`code`',
    '100 家',
    '🎯',
    '[連](https://a.co/b)',
    '&amp;',
  )
  const text = fc.array(unit, { minLength: 1, maxLength: 20 }).map(units => units.join(''))
  const block = fc.oneof(
    text,
    text.map(line => `## ${line}`),
    text.map(line => `- ${line}\n  - ${line}\n    1. ${line}`),
    text.map(line => `> ${line}\n> > ${line}`),
    text.map(line => `- [ ] ${line}`),
    text.map(line => `\`\`\`\n${line}\n\`\`\``),
    text.map(line => `| 甲 | 乙 |\n|---|--:|\n| ${line} | ${line} |`),
  )
  fc.assert(
    fc.property(fc.array(block, { maxLength: 4 }), fc.integer({ min: 2, max: 120 }), (blocks, width) => {
      const laid = content(blocks.join('\n\n'))
      const lines = layout(laid, plainPage(width))
      for (const line of lines) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(line).not.toMatch(/\s$/)
      }
      const count = (text: string) => text.split('戶').length
      expect(count(lines.join(''))).toBe(count(layout(laid, plainPage(5000)).join('')))
    }),
    { numRuns: runs(200) },
  )
})
