import { describe, expect, it } from 'vitest'
import { COMMAND_SPACE } from '../../src/text/command-space.ts'
import { wrap, wrapEvenly } from '../../src/typeset/wrap.ts'

describe('a text that fits', () => {
  it.each([
    ['', 10, ['']],
    ['客戶', 4, ['客戶']],
    ['客戶   ', 4, ['客戶']],
    ['  客戶', 6, ['  客戶']],
    ['一\n\n二', 10, ['一', '', '二']],
    ['一\r\n二\r三\u2028四', 10, ['一', '二', '三', '四']],
    ['a\tb', 10, ['a b']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

describe('Chinese punctuation', () => {
  it.each([
    ['no comma begins a line', '大客戶，很好', 6, ['大客', '戶，很', '好']],
    ['nor two closing marks', '他說「好。」了', 8, ['他說', '「好。」', '了']],
    ['nor a full-width percent sign', '一二三％', 6, ['一二', '三％']],
    ['nor an ellipsis', '一二三……', 6, ['一二', '三……']],
    ['no opening mark ends a line', '一二「三四」', 6, ['一二', '「三', '四」']],
    ['nor the opening mark of a title', '讀《書名》', 4, ['讀', '《書', '名》']],
    ['an ellipsis is not split', '一二三……四', 5, ['一二', '三……', '四']],
    ['a dash is not split', '一二三——四', 7, ['一二三', '——四']],
    ['nor one of box strokes', '一二三──四', 7, ['一二三', '──四']],
    ['curly quotes open', '他說“好的”嗎', 5, ['他說', '“好', '的”嗎']],
    ['curly quotes close', '“好的”他說', 6, ['“好的”', '他說']],
    ['a bracket after Latin letters may begin a line', '用CRM（客戶）', 6, ['用CRM', '（客', '戶）']],
    ['a space before a closing mark does not free it', '一二三 。', 6, ['一二', '三 。']],
  ])('%s', (_rule, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

describe('numbers and units', () => {
  it.each([
    ['總共100%了', 7, ['總共', '100%了']],
    ['總價NT$50', 8, ['總價', 'NT$50']],
    ['沐嵐有 100 家', 9, ['沐嵐有', '100 家']],
    ['往來 3 年', 6, ['往來', '3 年']],
    ['買了 50 萬元', 9, ['買了', '50 萬元']],
    ['翻到第 3 章', 9, ['翻到', '第 3 章']],
    ['往來 3～5 年', 9, ['往來', '3～5 年']],
    ['一年買 1,234.5 元', 9, ['一年買', '1,234.5', '元']],
    ['約 20 ％', 6, ['約', '20 ％']],
    // Too narrow for both: the number comes apart from its unit rather than in two.
    ['1000 家', 4, ['1000', '家']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

describe('words', () => {
  it.each([
    ['key account sales', 11, ['key account', 'sales']],
    ['客戶account客戶', 8, ['客戶', 'account', '客戶']],
    ['extraordinary', 5, ['extra', 'ordin', 'ary']],
    ['見 https://a.co/b-c?d=1 頁', 20, ['見', 'https://a.co/b-c?d=1', '頁']],
    ['https://a.co/bcd/efg', 14, ['https://a.co/', 'bcd/efg']],
    ['extraordinary，', 13, ['extraordinar', 'y，']],
    ['    indented', 8, ['indented']],
    ['或加 --json 取得', 9, ['或加', '--json 取', '得']],
    ['或用 -n 5', 6, ['或用', '-n 5']],
    // Too narrow for the option: it comes apart at its hyphens.
    ['加 --in-order', 6, ['加', '--in-', 'order']],
    ['a--b', 3, ['a--', 'b']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

describe('a command', () => {
  const command = (text: string) => text.replaceAll(' ', COMMAND_SPACE)
  const long = command("salescourse read 3 --course '/home/lin/my-courses/a visit'")
  it.each([
    ['goes to the next line whole', `看：${command('salescourse list')}`, 19, ['看：', command('salescourse list')]],
    ['is left longer than the line', `看目錄：${long}。再讀`, 30, ['看目錄：', `${long}。`, '再讀']],
    ['does not hold the text behind it', `看：${long}；在課文裡找`, 12, ['看：', `${long}；`, '在課文裡找']],
    ['stays with its bracket', `名詞（${long}）好`, 20, ['名詞', `（${long}）`, '好']],
  ])('%s', (_rule, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

describe('clusters and tiny widths', () => {
  it.each([
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3, ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']],
    ['ne\u0301e\u0301', 2, ['ne\u0301', 'e\u0301']],
    ['客戶', 1, ['客', '戶']],
    ['「好」', 2, ['「', '好', '」']],
    ['客戶', 0, ['客', '戶']],
    ['客戶', Number.NaN, ['客', '戶']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

describe('styles', () => {
  const link = (url: string, text: string) => `\x1b]8;;${url}\x1b\\${text}\x1b]8;;\x1b\\`
  it.each([
    ['close at a line end and open again', '\x1b[1m大客戶\x1b[22m好', 4, ['\x1b[1m大客\x1b[22m', '\x1b[1m戶\x1b[22m好']],
    [
      'nest',
      '\x1b[1m大\x1b[36m客戶\x1b[39m好\x1b[22m',
      4,
      ['\x1b[1m大\x1b[36m客\x1b[39m\x1b[22m', '\x1b[1m\x1b[36m戶\x1b[39m好\x1b[22m'],
    ],
    ['share a closing code', '\x1b[1m大\x1b[2m客\x1b[22m\x1b[1m戶', 9, ['\x1b[1m大\x1b[2m客\x1b[22m\x1b[1m戶\x1b[22m']],
    ['end with a reset', '\x1b[1;31m大\x1b[0m客', 9, ['\x1b[1m\x1b[31m大\x1b[39m\x1b[22m客']],
    ['may be any colour', '\x1b[38;2;1;2;3m大客\x1b[39m', 2, ['\x1b[38;2;1;2;3m大\x1b[39m', '\x1b[38;2;1;2;3m客\x1b[39m']],
    ['may be a link', link('https://a.co', '大客'), 2, [link('https://a.co', '大'), link('https://a.co', '客')]],
    ['left open are closed', '\x1b[4m大', 9, ['\x1b[4m大\x1b[24m']],
    ['around dropped spaces vanish', '大\x1b[4m   \x1b[24m\n客', 9, ['大', '客']],
    ['never move the cursor', '\x1b[2J大\x1b[1A', 9, ['大']],
  ])('%s', (_rule, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

it('wrapEvenly keeps the number of lines and evens them out', () => {
  expect(wrap('看得懂他的需要', 12)).toEqual(['看得懂他的需', '要'])
  expect(wrapEvenly('看得懂他的需要', 12)).toEqual(['看得懂他', '的需要'])
})
