import { describe, expect, it } from 'vitest'
import { paperHtml } from '../../src/formats/paper-html.ts'
import { paperMarkdown } from '../../src/formats/paper-markdown.ts'
import { type KeyWanted, type PrintedPaper, printedQuestions } from '../../src/formats/printed-paper.ts'
import { type Question, typeOf } from '../../src/questions/question.ts'
import { pageOf } from '../support/page.ts'
import { QUESTIONS } from '../support/six-types.ts'

const page = pageOf(80)

/** A paper of these questions, their parts as the author wrote them but the last part first. */
function paperOf(questions: readonly Question[], keyWanted: KeyWanted): PrintedPaper {
  const sheet = questions.map((question, at) => {
    const order = typeOf(question).authoredOrder(question)
    const turned = [...order.slice(-1), ...order.slice(0, -1)]
    return { number: at + 1, question, order: turned, picked: null, guessed: false, credit: 0, regraded: null }
  })
  const printed = printedQuestions(sheet, page)
  return { title: '小課程', scope: '測驗', language: 'zh-Hant', facts: ['共 6 題。'], questions: printed, keyWanted }
}

const ALL = [...QUESTIONS.values()]
const markdown = (keyWanted: KeyWanted) => paperMarkdown(paperOf(ALL, keyWanted), page)

describe('a printed paper', () => {
  it('letters the parts of an ordering, and numbers a matching against letters', () => {
    const text = markdown('none')
    expect(text).toMatch(
      /把四個步驟從先排到後。（排序題，約 16\.7 分）\n\n- a\. 第四步\n- b\. 第一步\n- c\. 第二步\n- d\. 第三步\n\n順序：＿＿ → ＿＿ → ＿＿ → ＿＿/,
    )
    expect(text).toMatch(/- （　　）1\. 貓\n- （　　）2\. 狗\n- （　　）3\. 牛\n\n\* a\. 齁\n\* b\. 喵\n\* c\. 汪\n\* d\. 哞/)
  })

  it('says what each question is worth, rounded only where it has to be', () => {
    const two = paperOf(ALL.slice(0, 2), 'none').questions.map(({ about }) => about)
    expect(two).toEqual(['（單選題，50 分）', '（50 分）'])
  })

  it('has no word of the key where none is wanted', () => {
    expect(markdown('none')).not.toMatch(/解答|page-break/)
    expect(paperHtml(paperOf(ALL, 'none'), page)).not.toContain('解答')
  })

  it('names the key by the letters of the paper, on a page of its own', () => {
    const [, key = ''] = markdown('key').split('<div style="page-break-before: always"></div>\n\n## 解答\n\n')
    expect(key.split('\n')).toEqual([
      '1. b　銷售、市場、服務',
      '2. b　銷售／c　服務',
      '3. b　對',
      '4. b　第一步 → c　第二步 → d　第三步 → a　第四步',
      '5. 1b　貓 → 喵；2c　狗 → 汪；3d　牛 → 哞',
      '6. 80／八十；兩成／两成／Twenty Percent',
    ])
  })

  it('gives every reason where those are wanted, the right ones in bold, and the likely slips of a blank', () => {
    const text = markdown('reasons')
    expect(text).toContain(
      '1. b　銷售、市場、服務\n    - a　銷售、廣告、採購：採購是買方的職能。\n    - **b　銷售、市場、服務**：三者都到齊。',
    )
    expect(text).toContain('    - 常見錯法「20」：把兩個數字對調了。')
  })

  it('shows what an author writes as it stands, in Markdown and in HTML', () => {
    const [first] = ALL
    if (!first) throw new Error('no question')
    const hostile = { ...first, stem: '*粗* _斜_ <script>alert(1)</script> [x](y) `c`\n# 二' }
    expect(paperMarkdown(paperOf([hostile], 'none'), page)).toContain(
      '\\*粗\\* \\_斜\\_ \\<script\\>alert(1)\\</script\\> \\[x\\](y) \\`c\\`\\\n\\# 二',
    )
    const html = paperHtml(paperOf([hostile], 'reasons'), page)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; [x](y) `c`<br># 二')
    expect(html).not.toContain('<script')
  })

  it('is one HTML file that names no other and may load none', () => {
    const html = paperHtml(paperOf(ALL, 'reasons'), page)
    expect(html).not.toMatch(/https?:|src=|href=|url\(|@import/)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    for (const rule of ['line-break: strict', 'hanging-punctuation: allow-end', '.key { break-before: page; }', 'size: A4'])
      expect(html).toContain(rule)
  })
})
