import { describe, expect, it } from 'vitest'
import { balanceOf } from '../../src/check/balance.ts'
import { checkCourse } from '../../src/check/check-course.ts'
import { compareVersions } from '../../src/check/compare-versions.ts'
import type { Course } from '../../src/course/compile/open-course.ts'
import { parseCourse } from '../../src/course/parse/parse-course.ts'
import { searchCourse } from '../../src/course/query/search.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { type Block, linesOf } from '../../src/typeset/paging.ts'
import { createTheme } from '../../src/typeset/theme.ts'
import { checkView } from '../../src/views/check.ts'
import { glossaryBlocks, termsBlocks } from '../../src/views/glossary.ts'
import { lessonView } from '../../src/views/lesson.ts'
import { searchView } from '../../src/views/search.ts'
import { pageOf } from '../support/page.ts'
import { compileTiny, edited, TINY } from '../support/tiny-course.ts'

const COURSE = {
  'course.yaml': `${TINY['course.yaml']}glossary: glossary.yaml\n`,
  'glossary.yaml': `- id: service
  zh-Hant: 服務
  zh-Hans: 服务
  en: service
  aliases: [CS]
  text: 交付與售後的支援，從裝機那天算起，不只是修東西。
  section: parts
`,
  ...edited('lessons/1.md', '市場、服務[^SN1]', '市場、[服務](glossary:service)[^SN1]'),
}

function open(): Course {
  const { course } = compileTiny(COURSE)
  const chapter = course?.chapters[0]
  if (!course || !chapter) throw new Error('the tiny course does not compile')
  return {
    index: course.index,
    chapter: () => chapter,
    glossary: () => course.glossary,
    supplements: () => ({ worksheets: [], guide: { course: null, chapters: {} } }),
  }
}

const course = open()
const textOf = (blocks: Block[]) => linesOf(blocks).join('\n')

describe('glossary', () => {
  it('lists the terms by chapter', () => {
    expect(textOf(glossaryBlocks(course.index, course.glossary(), pageOf(40)))).toMatchInlineSnapshot(`
      "名詞　1 個名詞

      1  第一課
        服務  交付與售後的支援，從裝機那天算
              起，不只是修東西。

      下一步
        salescourse glossary 服務
          查一個名詞"
    `)
  })

  it('shows a term with all its names and where it is taught', () => {
    expect(textOf(termsBlocks(course.index, course.glossary(), pageOf(40)))).toMatchInlineSnapshot(`
      "服務　服务　service
      交付與售後的支援，從裝機那天算起，不只是
      修東西。
      也叫　CS
        salescourse read 1.1  三個部門"
    `)
  })

  it('is pointed to from the section that teaches a term', () => {
    const [chapter] = course.index.chapters
    if (!chapter) throw new Error('no chapter')
    const text = lessonView(
      { number: 1, chapter, lesson: course.chapter('first').lesson, section: 'parts', misses: new Map() },
      pageOf(40),
    )
    expect(text.split('\n').slice(-2)).toEqual(['      （查意思：salescourse glossary 服', '      務）'])
    expect(text).toContain('銷售、市場、服務[1]。')
  })
})

describe('search', () => {
  it('shows the places with the words marked', () => {
    expect(searchView('服務', searchCourse(course, '服務', zhHant.punctuation), false, pageOf(40))).toMatchInlineSnapshot(`
      "「服務」找到 1 處

      1.1  三個部門
           名詞　【服務】　服务　service　CS
                 交付與售後的支援，從裝機那天
                 算起，不只是修東西。
           課文　銷售、市場、【服務】。

      下一步
        salescourse read 1.1  讀這一節"
    `)
  })

  it('marks with a look where there is colour', () => {
    const page = { ...pageOf(80), theme: createTheme(1) }
    const text = searchView('服務', searchCourse(course, '服務', zhHant.punctuation), false, page)
    expect(text).toContain(page.theme.key('服務'))
    expect(text).not.toContain('【服務】')
  })
})

describe('check', () => {
  const files: Record<string, string> = { ...TINY, ...edited('questions/1.yaml', 'id: wrong', 'id: wrong\n      pin: last') }
  const parsed = parseCourse(path => files[path] ?? null)
  const { source } = parsed
  if (!source) throw new Error('no course')
  const bank = { title: source.settings.title, balance: balanceOf(source), blueprint: source.settings.check.blueprint }
  const checked = { folder: 'my/', findings: checkCourse(parsed).slice(0, 3), bank, against: null }

  it('shows errors before warnings, each with its place, rule and cure, then the balance of the bank', () => {
    expect(checkView(checked, pageOf(80))).toMatchInlineSnapshot(`
      "錯誤 1 個

      my/questions/1.yaml:14:12  Q23
          理由「三者都到齊。」太短，至少 8 字。說出選它的人把什麼想錯了。

      提醒 2 個

      my/lessons/1.md:5:5  Q38
          學習目標「O1」要學員「說出」，可是沒有一題要他自己寫出來。出一題填充，或改寫
          目標的動詞。
      my/questions/1.yaml:9:9  Q17
          題幹只有 9 字。寫到遮住選項也看得懂，至少 10 字。

      小課程：題庫 3 題

      章            1  合計  占比%
      ----------  ---  ----  -----
      題數          3     3    100

      單選題        1     1     33
      複選題        1     1     33
      是非題        1     1     33
      排序題        0     0      0
      配對題        0     0      0
      填充題        0     0      0

      記憶          1     1     33
      理解          1     1     33
      應用          1     1     33
      分析          0     0      0
      評鑑          0     0      0

      容易          2     2     67
      中等          1     1     33
      困難          0     0      0

      有題的小節  2/2   2/2

      正解寫在第幾個（單選）　1：1
      正解最長、最短的單選題　最長 0/1（0%），最短 0/1（0%）
      是非題裡對的　1/1（100%）

      每條規則的說明在 docs/course-check.md。"
    `)
  })

  it('drops the columns of the chapters where they do not fit', () => {
    const lines = checkView(checked, pageOf(26)).split('\n')
    expect(lines.find(line => line.startsWith('類別'))).toBe('類別        合計  占比%')
  })

  it('says so when there is nothing to mend', () => {
    expect(checkView({ ...checked, findings: [] }, pageOf(80)).split('\n')[0]).toBe('沒有錯誤，也沒有提醒。')
  })

  it('shows what has changed since another version, what costs learners their record first', () => {
    const read = (files: Record<string, string>) => parseCourse(path => files[path] ?? null).source
    const before = read({ ...TINY, ...edited('questions/1.yaml', 'id: both', 'id: two') })
    const after = read({
      ...TINY,
      'course.yaml': (TINY['course.yaml'] ?? '').replace('id: tiny', 'id: tiny-2'),
      'questions/1.yaml': (TINY['questions/1.yaml'] ?? '')
        .replace('id: must', 'id: new')
        .replace('三個部門要', '四個部門要')
        .replace('      correct: true\n', '')
        .replace('廣告、採購\n', '廣告、採購\n      correct: true\n'),
    })
    if (!before || !after) throw new Error('no course')
    const against = { folder: 'my-v1', changes: compareVersions(after, before) }
    const shown = checkView({ folder: 'my', findings: [], bank: null, against }, pageOf(40))
    expect(shown).toMatchInlineSnapshot(`
      "沒有錯誤，也沒有提醒。

      和「my-v1」比較

      課程的代號從「tiny」改成了「tiny-2」。學
      員的紀錄全都接不上；同一門課就改回
      「tiny」。

      不見的代號 1 個
      學員在這些代號下的紀錄不再顯示。不是要刪
      的，放回來。
        題目　must　三個部門要一起出力。

      看起來改了的代號 1 個
      內容一樣、代號不同，學員的紀錄接不上。改
      回舊的代號。
        題目　two → both　哪些要一起出力？（複
        選）

      改了正解 1 題
      考過的分數不變；照新正解算的分數會寫在旁
      邊。
        題目　which-three　哪一組是三個面向？
          舊　銷售、市場、服務
          新　銷售、廣告、採購

      新增 1 題
      以前的卷號抽到的題目會不同。
        題目　new　四個部門要一起出力。

      每條規則的說明在 docs/course-check.md。"
    `)
  })

  it('says so when nothing has changed', () => {
    const against = { folder: 'my-v1', changes: compareVersions(source, source) }
    expect(checkView({ folder: 'my', findings: [], bank: null, against }, pageOf(80))).toContain(
      '和「my-v1」比較\n\n代號、題型、選項和正解都一樣，學員的紀錄接得上。',
    )
  })
})
