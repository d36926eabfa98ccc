import { describe, expect, it } from 'vitest'
import type { Course } from '../../src/course/compile/open-course.ts'
import { findTerms, similarTerms } from '../../src/course/query/find-term.ts'
import { searchCourse } from '../../src/course/query/search.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { compileTiny, edited, TINY } from '../support/tiny-course.ts'

const GLOSSARY = `- id: service
  zh-Hant: 服務
  zh-Hans: 服务
  en: after-sales service
  aliases: [ＣＳ]
  text: 交付之後的支援。
  section: parts
- id: stakeholder
  zh-Hant: 利害關係人
  zh-Hans: 利益相关者
  en: stakeholder
  text: 會影響公司、或被公司影響的人。
  section: together
`

function open(changes: Record<string, string> = {}): Course {
  const { course, problems } = compileTiny({
    'course.yaml': `${TINY['course.yaml']}glossary: glossary.yaml\n`,
    'glossary.yaml': GLOSSARY,
    ...changes,
  })
  if (!course) throw new Error(JSON.stringify(problems))
  const chapter = course.chapters[0]
  if (!chapter) throw new Error('no chapter')
  return {
    index: course.index,
    chapter: () => chapter,
    glossary: () => course.glossary,
    supplements: () => ({ worksheets: [], guide: { course: null, chapters: {} } }),
  }
}

const found = (words: string, course = open()) =>
  searchCourse(course, words, zhHant.punctuation).map(({ place, passages }) => [
    place.section?.id,
    passages[0]?.kind,
    passages[0]?.text,
  ])

describe('searchCourse', () => {
  it('finds words in titles, text, terms and explanations', () => {
    expect(found('一起做')).toEqual([['together', 'title', '一起做']])
    expect(found('缺一不可')).toEqual([['together', 'text', '三者缺一不可。']])
    expect(found('交付之後')).toEqual([['parts', 'term', '服務　服务　after-sales service　ＣＳ　交付之後的支援。']])
    expect(found('單打獨鬥')).toEqual([['together', 'question', '單打獨鬥拿不到大單。']])
  })

  it('does not find stems and options: a search must not spoil the test', () => {
    expect(found('面向')).toEqual([])
  })

  it('is blind to case and to full-width letters', () => {
    expect(found('After-SALES').length).toBe(1)
    expect(found('ｃｓ').length).toBe(1)
  })

  it('ranks a title above a text', () => {
    const lesson = edited('lessons/1.md', '銷售、市場、服務[^SN1]。', '銷售、市場、服務[^SN1]，一起做。')
    expect(found('一起做', open(lesson)).map(([section, kind]) => [section, kind])).toEqual([
      ['together', 'title'],
      ['parts', 'text'],
    ])
  })

  it('ranks the section with more passages first where the best ones are of one kind', () => {
    const lesson = edited('lessons/1.md', '> 三者缺一不可。', '> 三者缺一不可。\n\n銷售也一樣。\n\n銷售更一樣。')
    expect(found('銷售', open(lesson)).map(([section, kind]) => [section, kind])).toEqual([
      ['together', 'text'],
      ['parts', 'text'],
    ])
  })

  it('gives sections that come to the same as they are read', () => {
    const lesson = edited('lessons/1.md', '> 三者缺一不可。', '> 三者缺一不可，市場也是。')
    expect(found('市場', open(lesson)).map(([section, kind]) => [section, kind])).toEqual([
      ['parts', 'text'],
      ['together', 'text'],
    ])
  })

  it('wants every word in the section, and puts first the passage with most of them', () => {
    expect(found('三個部門 採購')).toEqual([['parts', 'title', '三個部門']])
    // The title has one of the words, the text below it both.
    const lesson = edited('lessons/1.md', '銷售、市場、服務[^SN1]。', '銷售、市場、服務[^SN1]，三個部門都要。')
    expect(found('三個部門 市場', open(lesson))).toEqual([['parts', 'text', '銷售、市場、服務，三個部門都要。']])
    expect(found('三個部門 沒有這回事')).toEqual([])
  })

  it('gives the places of the words in the text as written', () => {
    const course = open(edited('lessons/1.md', '銷售、市場、服務[^SN1]。', '㈱ＡＢ社[^SN1]和 AB 社。'))
    const [first] = searchCourse(course, 'ab', zhHant.punctuation)
    const passage = first?.passages[0]
    expect(passage?.matches.map(([start, end]) => passage.text.slice(start, end))).toEqual(['ＡＢ', 'AB'])
  })
})

describe('findTerms', () => {
  const terms = open().glossary()
  const ids = (typed: string) => findTerms(terms, typed).map(({ id }) => id)

  it('finds a term by each of its names, by another name, and by a part of it', () => {
    expect([ids('服務'), ids('服务'), ids('After-Sales Service'), ids('CS'), ids('關係')]).toEqual([
      ['service'],
      ['service'],
      ['service'],
      ['service'],
      ['stakeholder'],
    ])
  })

  it('prefers the term of that very name to those that contain it', () => {
    const both = [...terms, { id: 'quality', names: ['服務品質'], aliases: [], text: '', section: 'parts' }]
    expect(findTerms(both, '服務').map(({ id }) => id)).toEqual(['service'])
  })

  it('finds nothing in nothing, and offers what is near a slip', () => {
    expect(ids(' ')).toEqual([])
    expect(similarTerms(terms, '厲害關係者')).toEqual(['利害關係人'])
  })
})
