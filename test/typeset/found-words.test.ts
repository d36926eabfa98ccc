import { describe, expect, it } from 'vitest'
import { firstLineWith, hasWords, markWords, wordsOf } from '../../src/typeset/found-words.ts'
import { tableLines } from '../../src/typeset/table.ts'
import { plainPage } from '../support/sample-page.ts'

const has = (lines: string[], typed: string) => hasWords(lines, wordsOf(typed))
const mark = (lines: string[], typed: string) => markWords(lines, wordsOf(typed), text => `<${text}>`)

describe('words in laid-out lines', () => {
  it('are found over the ends of lines, inside a frame too', () => {
    expect(has(['│ 三個部門要一起走主 │', '│ 動的路。           │'], '主動')).toBe(true)
    expect(has(['一行說價格', '戰兩個字'], '價格戰')).toBe(true)
    expect(has(['一行說價格', '別的字'], '價格戰')).toBe(false)
  })

  it('are found in a cell of a table over the ends of its lines, and not from one cell to the next', () => {
    const table = tableLines(
      ['怎麼做', '為什麼'],
      [
        ['先把價格戰的由來說清楚', '客戶才知道要比什麼'],
        ['再談服務', '服務才是差別'],
      ],
      ['left', 'left'],
      plainPage(21),
    )
    expect(table.slice(2, 4)).toEqual(['先把價格戰  客戶才知', '的由來說清  道要比什'])
    expect([has(table, '價格戰的由來'), has(table, '知道要比')]).toEqual([true, true])
    expect([has(table, '格戰客戶'), has(table, '清楚再談'), has(table, '怎麼做為什麼')]).toEqual([false, false, false])
    expect(mark(table, '戰的由')).toEqual(table.with(2, '先把價格<戰>  客戶才知').with(3, '<的由>來說清  道要比什'))
    expect(firstLineWith(table, wordsOf('要比 戰的由來 道要'))).toBe(2)
    const framed = table.map(line => `│ ${line.padEnd(20)} │`)
    expect([has(['別的', '', ...framed], '價格戰的由來'), has(framed, '格戰客戶')]).toEqual([true, false])
    // Where every row is one line, no cell goes on below.
    expect(has(['甲    乙', '----  ----', '服    務', '務實  銷售'], '服務')).toBe(false)
  })

  it('are found in any form of their letters, styled or not', () => {
    expect(has(['Key Account'], 'ＫＥＹ')).toBe(true)
    expect(has(['大\x1b[1m客戶\x1b[22m銷售'], '客戶銷售')).toBe(true)
  })

  it('must all be there where several are typed', () => {
    expect(has(['降價之前', '先問客戶'], '客戶 降價')).toBe(true)
    expect(has(['降價之前'], '客戶 降價')).toBe(false)
  })

  it('of which none is typed are not looked for', () => {
    expect(wordsOf(' \u3000 ')).toEqual([])
  })
})

describe('words that were found', () => {
  it('are marked wherever they stand, over the ends of lines', () => {
    expect(mark(['大客戶的事，客', '戶說'], '客戶')).toEqual(['大<客戶>的事，<客>', '<戶>說'])
    expect(mark(['無關', '客戶'], '客戶')).toEqual(['無關', '<客戶>'])
  })

  it('that overlap are marked once', () => {
    expect(mark(['老客戶數'], '客戶 戶數')).toEqual(['老<客戶數>'])
  })

  it('keep the looks they have', () => {
    expect(mark(['大\x1b[1m客戶\x1b[22m'], '客戶')).toEqual(['大<\x1b[1m客戶\x1b[22m>'])
  })

  it('are pointed at from below where there are no looks', () => {
    const plain = markWords(['│ 老客戶和新客戶 │', '別的'], wordsOf('客戶'), text => text)
    expect(plain).toEqual(['│ 老客戶和新客戶 │', '    ^^^^    ^^^^', '別的'])
  })

  it('begin on the first line that has any of them', () => {
    expect(firstLineWith(['別的', '戶外', '客戶'], wordsOf('客戶'))).toBe(2)
    expect(firstLineWith(['老客', '戶'], wordsOf('客戶'))).toBe(0)
  })
})
