import { describe, expect, it } from 'vitest'
import { inlineTexts } from '../../src/text/content.ts'
import { renderInline } from '../../src/typeset/inline.ts'
import { createTheme } from '../../src/typeset/theme.ts'
import { content, letteredTheme, paragraph } from '../support/sample-page.ts'

const theme = letteredTheme()
const inline = (markdown: string) => renderInline(paragraph(markdown), theme)

describe('inline Markdown', () => {
  it.each([
    ['**粗**', '<s:粗>'],
    ['*斜*', '<e:斜>'],
    ['~~刪~~', '<d:刪>'],
    ['**粗 `碼` *斜***', '<s:粗 <c:碼> <e:斜>>'],
    ['`read 3`', '<c:read 3>'],
    ['\\*不斜\\*', '*不斜*'],
    ['一<br>二', '一\n二'],
    ['一  \n二', '一\n二'],
  ])('%j is %j', (markdown, text) => {
    expect(inline(markdown)).toBe(text)
  })

  it('is in colour as the theme says, not as the process is', () => {
    expect(renderInline(paragraph('**粗**'), createTheme(1))).toBe('\x1b[1m粗\x1b[22m')
  })

  it('prints the label of a footnote', () => {
    expect(renderInline(['前', { footnote: 'SN12', label: '1' }], theme)).toBe('前[1]')
  })
})

describe('lines of the source', () => {
  it.each([
    ['客戶\n很大', '客戶很大'],
    ['key\naccount', 'key account'],
    ['用\nCRM', '用 CRM'],
    ['好。\nCRM', '好。CRM'],
  ])('%j becomes %j', (markdown, text) => {
    expect(inline(markdown)).toBe(text)
  })

  it('join without a space although a style ends there', () => {
    expect(renderInline(paragraph('**客戶**\n很大'), createTheme(1))).toBe('\x1b[1m客戶\x1b[22m很大')
  })
})

describe('links', () => {
  it.each([
    ['[官網](https://a.co/x)', '官網 (<l:https://a.co/x>)'],
    ['<https://a.co/x>', '<l:https://a.co/x>'],
    ['[https://a.co/x](https://a.co/x)', '<l:https://a.co/x>'],
    ['www.a.co', '<l:www.a.co>'],
    ['a@b.co', '<l:a@b.co>'],
    ['[](https://a.co)', '<l:https://a.co>'],
    ['[**粗**](https://a.co)', '<s:粗> (<l:https://a.co>)'],
  ])('%j show each address once: %j', (markdown, text) => {
    expect(inline(markdown)).toBe(text)
  })
})

describe('faults of marked-terminal 7.3, mended', () => {
  it('parses the tokens of a text in a list (issues 304, 371)', () => {
    expect(inlineTexts(content('- **粗** `碼`')).map(text => renderInline(text, theme))).toEqual(['<s:粗> <c:碼>'])
  })

  it.each([
    ['leaves no marker for a colon in code', '`a:b`', '<c:a:b>'],
    ['does not decode entities in code', '`&lt;`', '<c:&lt;>'],
    ['decodes entities elsewhere', '&lt;1 &amp; 2&gt; &hellip; &#12298;書&#x300B; &bogus;', '<1 & 2> … 《書》 &bogus;'],
    ['decodes entities once', '&amp;lt;', '&lt;'],
    ['shows no emoji for a name', ':smile:', ':smile:'],
    ['shows a picture as its words', '![圖 1 &amp; 2](x.png "t")', '圖 1 & 2'],
    ['drops HTML tags', '<b>粗</b><!-- 註 -->字', '粗字'],
    ['drops escape bytes', 'a\x1b[31mb\x9bc', 'a[31mbc'],
    ['drops escape bytes in code', '`a\x1b]0;x\x07`', '<c:a]0;x>'],
    ['drops escape bytes written as entities', '&#27;[31m&#x9b;', '[31m'],
    ['drops escape bytes in an address', '[a](<https://a.co/\x1b[1m>)', 'a (<l:https://a.co/[1m>)'],
    ['puts something for an impossible character', '&#0;&#xD800;', '\ufffd\ufffd'],
  ])('%s', (_fault, markdown, text) => {
    expect(inline(markdown)).toBe(text)
  })
})

it('an address is a hyperlink where the terminal knows those, and printed where it does not lead anywhere by itself', () => {
  const shown = (source: string) => renderInline(paragraph(source), createTheme(0, true))
  expect(shown('[官網](https://a.co/b)')).toBe('\x1b]8;;https://a.co/b\x1b\\官網\x1b]8;;\x1b\\')
  expect(shown('[課文](lessons/1.md)')).toBe('課文 (lessons/1.md)')
  expect(shown('[壞](https://a.co/&#27;]8;;x)')).toBe('\x1b]8;;https://a.co/]8;;x\x1b\\壞\x1b]8;;\x1b\\')
})
