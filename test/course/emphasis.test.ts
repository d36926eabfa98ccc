import type { Token, Tokens } from 'marked'
import { expect, it } from 'vitest'
import { parseBlocks } from '../../src/course/parse/parse-markdown.ts'
import { ProblemCollector } from '../../src/errors/problem-collector.ts'

/** Inline Markdown as `<strong>` and `<em>` show it. */
function shown(source: string): string {
  const write = (tokens: Token[]): string => tokens.map(token => one(token)).join('')
  const one = (token: Token): string => {
    const inner = 'tokens' in token && token.tokens ? write(token.tokens) : 'text' in token ? String(token.text) : token.raw
    return token.type === 'strong' || token.type === 'em' ? `<${token.type}>${inner}</${token.type}>` : inner
  }
  const tokens = parseBlocks(source, new ProblemCollector('x')).map(({ token }) => token as Tokens.Paragraph)
  return write(tokens.flatMap(paragraph => paragraph.tokens))
}

it.each([
  ['先了解**「預算」**很重要', '先了解<strong>「預算」</strong>很重要'],
  ['**預算（萬元）**很重要', '<strong>預算（萬元）</strong>很重要'],
  ['他說**好。**我也說好', '他說<strong>好。</strong>我也說好'],
  ['是*「斜」*的', '是<em>「斜」</em>的'],
  ['這是***「又粗又斜」***的字', '這是<em><strong>「又粗又斜」</strong></em>的字'],
  ['用**`code`**寫', '用<strong>code</strong>寫'],
  ['**[連結](https://a.co)**在這裡', '<strong>連結</strong>在這裡'],
  ['第一**「甲」**，第二**「乙」**。', '第一<strong>「甲」</strong>，第二<strong>「乙」</strong>。'],
  ['外**「內*（斜）*內」**外', '外<strong>「內<em>（斜）</em>內」</strong>外'],
  ['全形**ＡＢＣ**字', '全形<strong>ＡＢＣ</strong>字'],
  ['（**預算**）', '（<strong>預算</strong>）'],
  ['漲了**50%**左右', '漲了<strong>50%</strong>左右'],
])('beside Chinese: %s', (source, expected) => {
  expect(shown(source)).toBe(expected)
})

it.each([
  ['a * b * c', 'a * b * c'],
  ['2 * 3 和 4 * 5', '2 * 3 和 4 * 5'],
  ['** 預算 **不是粗體', '** 預算 **不是粗體'],
  ['a**"b"**c', 'a**"b"**c'],
  ['`**「x」**`字', '**「x」**字'],
  ['\\*\\*「x」\\*\\*字', '**「x」**字'],
  ['snake_case_名', 'snake_case_名'],
  ['**沒有結束', '**沒有結束'],
])('left as CommonMark has it: %s', (source, expected) => {
  expect(shown(source)).toBe(expected)
})
