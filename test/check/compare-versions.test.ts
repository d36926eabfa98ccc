import { describe, expect, it } from 'vitest'
import { compareVersions, type VersionChanges } from '../../src/check/compare-versions.ts'
import { parseCourse } from '../../src/course/parse/parse-course.ts'
import { bank, option, written } from '../support/bank.ts'
import { edited, TINY } from '../support/tiny-course.ts'

const COURSE = 'course.yaml'
const LESSON = 'lessons/1.md'
const BANK = 'questions/1.yaml'

type Files = Record<string, string>

/** The tiny course with a second chapter and a glossary, as it was. */
const OLD: Files = {
  ...TINY,
  [COURSE]: `${TINY[COURSE]}  - id: second\n    lesson: lessons/2.md\n    questions: questions/2.yaml\nglossary: glossary.yaml\n`,
  'lessons/2.md':
    '---\ntitle: 第二課\nsummary: 客戶\nobjectives:\n  - { id: O2, text: 說出客戶 }\n---\n\n## 客戶要什麼 {#wants}\n\n交期。\n',
  'questions/2.yaml': '[]\n',
  'glossary.yaml': '- { id: service, zh-Hant: 服務, text: 交付以後的照顧。, section: parts }\n',
}

function changed(now: Files, old: Files = {}): VersionChanges {
  const [before, after] = [
    { ...OLD, ...old },
    { ...OLD, ...now },
  ].map((files: Files) => parseCourse(path => files[path] ?? null).source)
  if (!before || !after) throw new Error('not a course')
  return compareVersions(after, before)
}

/** A file of the old version with a text replaced, everywhere. */
function mended(file: string, from: string, to: string): Files {
  const text = OLD[file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  return { [file]: text.replaceAll(from, to) }
}

const NONE = { course: null, keys: [], types: [], parts: [], gone: [], renamed: [], moved: [], added: [], unread: [] }

it('a version with mended sentences, titles and facts changes nothing for a record', () => {
  const now = {
    ...mended(BANK, '三者都到齊。', '一個不少。'),
    ...mended(LESSON, '一起做', '一起出力'),
    ...mended(COURSE, '小課程', '課程'),
  }
  expect(changed(now)).toEqual(NONE)
})

it('chapters in another order change nothing', () => {
  const [head = '', chapters = ''] = (OLD[COURSE] ?? '').split('chapters:\n')
  const [first = '', second = ''] = chapters.split(/(?= {2}- id: second)/)
  const swapped = second.replace('glossary: glossary.yaml\n', '')
  expect(changed({ [COURSE]: `${head}chapters:\n${swapped}${first}glossary: glossary.yaml\n` })).toEqual(NONE)
})

it('a course of another id is told first of all', () => {
  expect(changed(mended(COURSE, 'id: tiny', 'id: tiny-2'))).toEqual({ ...NONE, course: { old: 'tiny', now: 'tiny-2' } })
})

describe('a changed key', () => {
  const pairs = (now: Files, old: Files) => {
    const { keys, types, parts } = changed(now, old)
    const ids = (list: typeof keys) => list.map(pair => pair.now.id)
    return { keys: ids(keys), types: ids(types), parts: ids(parts) }
  }
  const one = (type: string, changes = {}) => bank(written(type, { id: 'q', ...changes }))
  const items = ['認出客戶', '觀察購買', '登門關懷'].map((text, at) => option(`i${at}`, text))
  const blank = (...accept: string[]) => ({ blanks: [{ accept, why: '客戶價值做大，獲利才跟著做大。' }] })
  const lefts = (first: string) => [
    option('l1', '談成訂單', { match: first }),
    option('l2', '經營品牌', { match: 'r2' }),
    option('l3', '裝機維修', { match: 'r3' }),
  ]
  const options = (...keys: number[]) => {
    return ['打電話', '寄型錄', '發名片'].map((text, at) => option(`o${at}`, text, keys.includes(at) ? { correct: 'true' } : {}))
  }

  it.each([
    ['of a single choice', one('single', { options: options(0) }), one('single', { options: options(1) })],
    ['of a multiple choice', one('multiple', { options: options(0, 1) }), one('multiple', { options: options(0, 2) })],
    ['of a statement', one('boolean', { answer: 'true' }), one('boolean', { answer: 'false' })],
    ['of an ordering', one('ordering', { items }), one('ordering', { items: items.toReversed() })],
    ['of a matching', one('matching', { lefts: lefts('r1') }), one('matching', { lefts: lefts('r4') })],
    ['of a cloze', one('cloze', blank('客戶價值')), one('cloze', blank('客戶價值', '顧客價值'))],
  ])('%s is told', (_type, old, now) => {
    expect(pairs(now, old)).toEqual({ keys: ['q'], types: [], parts: [] })
  })

  it('is none where only the order of the options, or of what a blank takes, has changed', () => {
    const before = { ...one('multiple', { options: options(0, 1) }) }
    const after = { ...one('multiple', { options: options(0, 1).toReversed() }) }
    expect(pairs(after, before)).toEqual({ keys: [], types: [], parts: ['q'] })
    expect(pairs(one('cloze', blank('甲', '乙')), one('cloze', blank('乙', '甲')))).toEqual({ keys: [], types: [], parts: [] })
  })

  it('is no key but parts where a distractor came', () => {
    const more = [...options(0), option('o3', '排保養')]
    expect(pairs(one('single', { options: more }), one('single', { options: options(0) }))).toEqual({
      keys: [],
      types: [],
      parts: ['q'],
    })
  })

  it('is a type where that has changed too', () => {
    expect(pairs(one('boolean'), one('single'))).toEqual({ keys: [], types: ['q'], parts: [] })
  })
})

describe('ids', () => {
  it('that are gone are told with what they were called', () => {
    const now = {
      ...OLD,
      [COURSE]: `${TINY[COURSE]}glossary: glossary.yaml\n`,
      [LESSON]: (TINY[LESSON] ?? '').replace(' {#together}', ' {#team}').replace('一起做', '另一節'),
      [BANK]: (TINY[BANK] ?? '').replace(/- id: must[\s\S]*$/, '').replaceAll('section: together', 'section: team'),
      'glossary.yaml': '[]\n',
    }
    expect(changed(now).gone).toEqual([
      { kind: 'chapter', id: 'second', title: '第二課' },
      { kind: 'section', id: 'together', title: '一起做' },
      { kind: 'question', id: 'must', title: '三個部門要一起出力。' },
      { kind: 'section', id: 'wants', title: '客戶要什麼' },
      { kind: 'term', id: 'service', title: '服務' },
    ])
  })

  it('with an old title under another id look renamed, and are neither gone nor added', () => {
    const now = {
      ...mended(COURSE, 'id: second', 'id: clients'),
      ...mended('lessons/2.md', '#wants', '#needs'),
      ...mended(BANK, 'id: both', 'id: which-two'),
      ...mended('glossary.yaml', 'id: service', 'id: after-sales'),
    }
    expect(changed(now)).toEqual({
      ...NONE,
      renamed: [
        { kind: 'chapter', id: 'second', title: '第二課', newId: 'clients' },
        { kind: 'question', id: 'both', title: '哪些要一起出力？（複選）', newId: 'which-two' },
        { kind: 'section', id: 'wants', title: '客戶要什麼', newId: 'needs' },
        { kind: 'term', id: 'service', title: '服務', newId: 'after-sales' },
      ],
    })
  })

  it('of questions with one stem are renamed once each', () => {
    const twins = (...ids: string[]) => bank(...ids.map(id => written('single', { id })))
    const { renamed, gone, added } = changed(twins('c'), twins('a', 'b'))
    expect([renamed.map(({ id, newId }) => [id, newId]), gone.map(({ id }) => id), added]).toEqual([[['a', 'c']], ['b'], []])
  })

  it('of questions that came are told', () => {
    expect(
      changed({
        'questions/2.yaml': (TINY[BANK] ?? '')
          .replace(/[\s\S]*(?=- id: must)/, '')
          .replace('id: must', 'id: more')
          .replace('together', 'wants')
          .replace('O1', 'O2')
          .replace('要一起出力', '各做各的'),
      }).added,
    ).toEqual([{ kind: 'question', id: 'more', title: '三個部門各做各的。' }])
  })

  it('of another kind under the same title are two things, and a new section is no question', () => {
    const now = {
      'lessons/2.md': `${OLD['lessons/2.md']}\n## 三個部門要一起出力。 {#must-not}\n\n交期。\n`,
      [BANK]: (OLD[BANK] ?? '').replace(/- id: must[\s\S]*$/, ''),
    }
    const { gone, renamed, added } = changed(now)
    expect([gone.map(({ id }) => id), renamed, added]).toEqual([['must'], [], []])
  })

  it('of sections in another chapter are told, but not of a chapter that only has another id', () => {
    const section = '\n## 一起做 {#together}\n\n> [!IMPORTANT]\n> 三者缺一不可。\n'
    const moved: Files = {
      ...mended(LESSON, section, ''),
      'lessons/2.md': `${OLD['lessons/2.md']}${section}`,
      ...bank(written('single')),
    }
    const asked = (moved[BANK] ?? '').replace(/- id: asked[\s\S]*$/, '')
    expect(changed({ ...moved, [BANK]: asked }).moved).toEqual([
      { section: { kind: 'section', id: 'together', title: '一起做' }, old: 'first', now: 'second' },
    ])
    expect(changed(mended(COURSE, 'id: second', 'id: clients')).moved).toEqual([])
  })
})

describe('a chapter that cannot be read', () => {
  it.each([
    ['in the new version', mended(BANK, 'bloom: apply', 'bloom: guess'), {}],
    ['in the old version', {}, mended(BANK, 'bloom: apply', 'bloom: guess')],
    ['for a heading without an id', mended(LESSON, ' {#together}', ''), {}],
  ])('%s is named, and nothing is said of what is in it', (_which, now, old) => {
    expect(changed(now, old)).toEqual({ ...NONE, unread: ['first'] })
  })

  it('nor of the terms of a glossary', () => {
    expect(changed({ 'glossary.yaml': '- id: x\n' })).toEqual(NONE)
  })
})

it('a course without a glossary has lost its terms', () => {
  expect(changed(edited(COURSE, '', '')).gone.map(({ id }) => id)).toContain('service')
})
