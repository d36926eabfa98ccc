import { describe, expect, it } from 'vitest'
import { compileTiny, edited } from '../support/tiny-course.ts'

const LESSON = 'lessons/1.md'
const BANK = 'questions/1.yaml'

const OPTION = '    - id: wrong\n      text: 銷售、廣告、採購\n      why: 採購是買方的職能。\n'
const COPY = '  - id: first\n    lesson: lessons/1.md\n    questions: questions/1.yaml\n'

/** The problems of a changed course as `file:line:column code`. */
function problemsOf(changes: Record<string, string | null>): string[] {
  return compileTiny(changes).problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)
}

describe('a sound course', () => {
  it('compiles to an index and its chapters', () => {
    const { course } = compileTiny()
    expect(course?.index.chapters[0]?.sections).toEqual([
      { id: 'parts', title: '三個部門', minutes: 0.02 },
      { id: 'together', title: '一起做', minutes: 0.02 },
    ])
    expect(course?.index.chapters[0]?.questions.map(({ id, type }) => [id, type])).toEqual([
      ['which-three', 'single'],
      ['both', 'multiple'],
      ['must', 'boolean'],
    ])
    expect(course?.chapters[0]?.lesson.sections.map(({ facts }) => facts)).toEqual([['F46'], []])
    expect(course?.chapters[0]?.lesson.footnotes.map(({ id }) => id)).toEqual(['SN1'])
  })

  it('turns an alert into a callout and a figure block into a figure', () => {
    const figure = '```figure\nkind: chain\ntitle: 圖\nparts:\n  - title: 甲\n  - title: 乙\n```\n'
    const { course } = compileTiny(edited(LESSON, '開場。', figure))
    expect(course?.chapters[0]?.lesson.opening.map(({ type }) => type)).toContain('figure')
    const blocks = course?.chapters[0]?.lesson.sections[1]?.content
    expect(blocks).toMatchObject([{ type: 'callout', kind: 'important' }])
  })

  it('keeps its version when only a sentence changes, and changes it with a key', () => {
    const version = (changes: Record<string, string>) => compileTiny(changes).course?.index.version
    expect(version(edited(BANK, '三者都到齊。', '一個都沒少。'))).toBe(version({}))
    expect(version(edited(BANK, 'answer: true', 'answer: false'))).not.toBe(version({}))
  })

  it('has without ideas the version it has always had: its 卷號 are passed on and kept', () => {
    expect(compileTiny().course?.index.version).toBe('50e1a1205e')
  })

  it('changes its version with an idea, since papers are drawn by it, and tells it in the index', () => {
    const changed = compileTiny(edited(BANK, '- id: which-three', '- id: which-three\n  idea: faces')).course
    expect(changed?.index.version).not.toBe(compileTiny().course?.index.version)
    expect(changed?.index.chapters[0]?.questions[0]).toMatchObject({ id: 'which-three', idea: 'faces' })
  })

  it.each(['', '  facts: []\n'])('may leave out which facts a question asks: %j', facts => {
    const { course, problems } = compileTiny(edited(BANK, '  facts: [F46]\n', facts))
    expect([problems, course?.chapters[0]?.questions[0]?.facts]).toEqual([[], []])
  })

  it('keeps texts that YAML would turn into numbers or truth values', () => {
    const { course } = compileTiny(edited(BANK, 'text: 銷售、廣告、採購', 'text: 100'))
    expect(course?.chapters[0]?.questions[0]).toMatchObject({ options: [{}, { text: '100' }] })
  })
})

describe('a faulty course', () => {
  it.each([
    ['a missing course file', { 'course.yaml': null }, 'course.yaml:1:1 file-missing'],
    ['a missing lesson', { [LESSON]: null }, 'course.yaml:10:13 file-missing'],
    ['a file outside the folder', edited('course.yaml', LESSON, '../1.md'), 'course.yaml:10:13 file-outside'],
    ['a full-width colon', edited(BANK, 'type: single', 'type：single'), `${BANK}:2:7 yaml-full-width-colon`],
    ['a tab', edited(BANK, '  type: single', '\ttype: single'), `${BANK}:2:1 yaml-tab`],
    ['an unclosed quote', edited(BANK, 'stem: 哪一組', 'stem: "哪一組'), `${BANK}:9:9 yaml-quote-open`],
    ['a missing key', edited(BANK, '  bloom: remember\n', ''), `${BANK}:1:3 key-missing`],
    ['an unknown key', edited(BANK, 'why: 三者都到齊。', 'explian: 三者都到齊。'), `${BANK}:14:7 key-unknown`],
    ['an unknown type', edited(BANK, 'type: single', 'type: singel'), `${BANK}:2:9 value-choice`],
    ['an unknown level', edited(BANK, 'bloom: apply', 'bloom: guess'), `${BANK}:22:10 value-choice`],
    ['an alias without an anchor', edited(BANK, 'stem: 哪一組是三個面向？', 'stem: *重點*'), `${BANK}:9:9 yaml-start`],
    ['an id that every map has', edited(BANK, 'id: which-three', 'id: constructor'), `${BANK}:1:7 value-slug`],
    ['more options than keys', edited(BANK, OPTION, OPTION.repeat(10)), 'list-long'],
    ['ids that differ in case alone', edited(BANK, 'id: both', 'id: Which-Three'), 'id-repeated'],
    [
      'a lesson listed twice',
      edited('course.yaml', COPY, `${COPY}  - id: copy\n${COPY.split('\n').slice(1).join('\n')}`),
      'id-repeated',
    ],
    ['an empty bank', { [BANK]: '' }, `${BANK}:1:1 value-kind`],
    ['an unknown kind of figure', edited(LESSON, '開場。', '```figure\nkind: pie\n```'), `${LESSON}:13:7 value-choice`],
    ['a list where a text belongs', edited(BANK, 'stem: 哪一組是三個面向？', 'stem: [哪一組]'), `${BANK}:9:9 yaml-bracket`],
    ['an id with a dot', edited(BANK, 'id: which-three', 'id: which.three'), `${BANK}:1:7 value-slug`],
    ['an empty stem', edited(BANK, 'stem: 哪一組是三個面向？', 'stem:'), 'value-empty'],
    ['a pass mark over 100', edited('course.yaml', 'passMark: 60', 'passMark: 160'), 'course.yaml:4:11 value-range'],
    ['a question of an unknown section', edited(BANK, 'section: parts', 'section: prats'), `${BANK}:3:12 section-unknown`],
    ['a question of an unknown objective', edited(BANK, 'objective: O1', 'objective: O9'), `${BANK}:4:14 objective-unknown`],
    ['a question with an unknown note', edited(BANK, 'notes: [SN1]', 'notes: [SN2]'), `${BANK}:8:11 note-unknown`],
    ['two keys of a single choice', edited(BANK, 'why: 採購是買方的職能。', 'correct: true\n      why: 採購。'), 'keys-single'],
    ['all options right', edited(BANK, 'text: 對手', 'text: 對手\n      correct: true'), 'keys-multiple'],
    ['an id used twice', edited(BANK, 'id: both', 'id: which-three'), 'id-repeated'],
    ['a section without an id', edited(LESSON, ' {#together}', ''), `${LESSON}:18:1 section-without-id`],
    ['a mark without a footnote', edited(LESSON, '開場。', '開場[^SN9]。'), `${LESSON}:12:1 footnote-unknown`],
    ['a footnote nobody refers to', edited(LESSON, '[^SN1]。', '。'), `${LESSON}:23:1 footnote-unused`],
    ['facts of an unknown section', edited(LESSON, 'parts: [F46]', 'prats: [F46]'), `${LESSON}:9:3 section-unknown`],
    ['a lesson without front matter', { [LESSON]: '## 節 {#parts}\n' }, `${LESSON}:1:1 front-matter-missing`],
  ])('reports %s', (_name, changes, expected) => {
    expect(
      problemsOf(changes).some(problem => problem.endsWith(expected)),
      problemsOf(changes).join('\n'),
    ).toBe(true)
  })

  it('reports the faults of all files at once', () => {
    const changes = { ...edited(BANK, 'bloom: apply', 'bloom: guess'), ...edited(LESSON, ' {#together}', '') }
    expect(new Set(compileTiny(changes).problems.map(({ file }) => file))).toEqual(new Set([BANK, LESSON]))
  })
})
