import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/text/width.ts'
import { documentStatusView, keysView, lessonStatusView, type ShownReading } from '../../src/views/reading-status.ts'
import { pageOf } from '../support/page.ts'

const HEADING = { number: '3.3', title: '主動，是走在問題前面' }
const KEYS = 'Enter 下一節　p 練習這一節　q 離開'

function shown(more: Partial<ShownReading> = {}): ShownReading {
  return { at: 'page', rest: ['字'.repeat(800)], pages: 2, search: null, finding: false, ...more }
}

function lesson(width: number, more: Partial<ShownReading> = {}, read = false) {
  return lessonStatusView(HEADING, shown(more), { read, keys: KEYS }, pageOf(width))
}

describe('the last lines of the screen', () => {
  it('say where one reads, how long it still takes and which keys there are', () => {
    expect(lesson(76)).toMatchInlineSnapshot(`
      "
      3.3 主動，是走在問題前面　剩 2 分   空白鍵 下一頁　b 上一頁　/ 找字　q 離開"
    `)
  })

  it('are two where the title would have fewer than 24 cells beside the keys', () => {
    expect([65, 66].map(width => lesson(width).split('\n').length)).toEqual([3, 2])
  })

  it('are two on a narrow screen', () => {
    expect(lesson(40)).toMatchInlineSnapshot(`
      "
      3.3 主動，是走在問題前面　剩 2 分
      空白鍵 下一頁　b 上一頁　/ 找字　q 離開"
    `)
  })

  it('cut a title that is too long', () => {
    expect(lesson(30)).toMatchInlineSnapshot(`
      "
      3.3 主動，是走在問…　剩 2 分
      空白鍵 下一頁　b 上一頁
      / 找字　q 離開"
    `)
  })

  it('ask to go on at a stop', () => {
    expect(lesson(76, { at: 'stop' })).toContain('想好了，按空白鍵看下去　q 離開')
  })

  it('say at the end of a section what can be done, and that it was read, where it was', () => {
    expect(lesson(76, { at: 'end' }, true)).toMatchInlineSnapshot(`
      "
      3.3 主動，是走在問題前面　✓ 讀完了       Enter 下一節　p 練習這一節　q 離開"
    `)
    expect(lesson(76, { at: 'end' })).toMatch(/^\n3\.3 主動，是走在問題前面 +Enter 下一節/)
  })

  it('say what came of looking for words, cut to the line', () => {
    const found = (typed: string, hit: { number: number; of: number } | null) => lesson(40, { search: { typed, hit } })
    expect(found('客戶', { number: 2, of: 16 })).toContain('「客戶」第 2/16 處　n 下一處')
    expect(found('客戶', null)).toContain('這裡沒有「客戶」')
    expect(found('\u001b客戶', null)).toContain('這裡沒有「客戶」')
    for (const line of found('客戶'.repeat(30), null).split('\n')) expect(displayWidth(line)).toBeLessThan(40)
  })

  it('give way to the words that are typed', () => {
    expect(lesson(40, { finding: true })).toBe('\n找字（Esc 不找）：')
  })

  it('say of a text that is no lesson how many pages there are still', () => {
    const document = (more: Partial<ShownReading>) => documentStatusView('錯題本', shown(more), pageOf(76))
    expect(document({})).toMatch(/^\n錯題本　還有 2 頁 +空白鍵 下一頁　b 上一頁　\/ 找字　q 離開$/)
    expect(document({ at: 'end', pages: 0 })).toMatch(/^\n錯題本 +b 上一頁　\/ 找字　q 離開$/)
    expect(document({ finding: true })).toBe('\n找字（Esc 不找）：')
  })

  it('are the keys alone below what was printed whole', () => {
    expect(keysView(KEYS, pageOf(76))).toBe(`\n${KEYS}`)
    expect(keysView(KEYS, pageOf(24))).toBe('\nEnter 下一節\np 練習這一節　q 離開')
  })

  it('never fill the last line, behind which the cursor would be on the next', () => {
    for (let width = 20; width <= 80; width += 1) {
      for (const at of ['page', 'stop', 'end'] as const) {
        const lines = lesson(width, { at }, true).split('\n')
        expect(Math.max(...lines.map(displayWidth))).toBeLessThan(width)
      }
    }
  })
})

describe('the minutes left', () => {
  const minutes = (...rest: string[]) => /剩 (\d+) 分/.exec(lesson(76, { rest }))?.[1]

  it('are those of the lines still to be read, at 350 characters a minute, and one at least', () => {
    expect(minutes('字'.repeat(350 * 3))).toBe('3')
    expect(minutes('字'.repeat(350), '字'.repeat(350))).toBe('2')
    expect(minutes('')).toBe('1')
  })

  it('count words where a text is not Chinese, and no colours', () => {
    expect(minutes('word '.repeat(238 * 2))).toBe('2')
    expect(minutes('2026 word, '.repeat(238))).toBe('2')
    expect(minutes(`${'\u001b[1m字\u001b[22m'.repeat(350)}`)).toBe('1')
  })
})
