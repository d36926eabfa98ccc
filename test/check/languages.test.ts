import { describe, expect, it } from 'vitest'
import { checkCourse } from '../../src/check/check-course.ts'
import { parseCourse } from '../../src/course/parse/parse-course.ts'
import type { ProblemCode } from '../../src/errors/problem.ts'
import { bank, option, type Written, written } from '../support/bank.ts'
import { told } from '../support/checked.ts'
import { TINY } from '../support/tiny-course.ts'

const REASON = 'Whoever picks it takes the first step for the last.'
const parts = (...texts: string[]) => texts.map((text, at) => ({ id: `o${at}`, text, why: REASON }))
const choice = (...texts: string[]) => parts(...texts).map((part, at) => (at === 0 ? { ...part, correct: 'true' } : part))

/** A question of each type in English. */
const ENGLISH: Record<string, Written> = {
  single: { stem: 'Who signs?', options: choice('The buyer', 'The driver') },
  multiple: {
    stem: 'A client has not called. Which two come first? (choose two)',
    options: choice('Call them', 'Visit them', 'Wait longer').map((part, at) => (at < 2 ? { ...part, correct: 'true' } : part)),
  },
  boolean: { stem: 'It pays.', answer: 'true', why: { true: 'It does.', false: REASON } },
  ordering: { stem: 'Put the steps in order.', items: parts('Call', 'Meet', 'Sign') },
  matching: {
    stem: 'Who does what? Each is used once.',
    lefts: parts('Signs', 'Mends', 'Sells').map((part, at) => ({ ...part, match: `r${at}` })),
    rights: ['Buyer', 'Fitter', 'Seller', 'Driver'].map((text, at) => ({
      id: `r${at}`,
      text,
      why: at === 3 ? REASON : undefined,
    })),
  },
  cloze: { stem: 'First comes ___ .', blanks: [{ accept: ['trust'], why: REASON }] },
}

/** A course in a language, with a question of a type and its changes, or several. */
function judged(language: string, questions: Written[], files: Record<string, string> = {}) {
  const all: Record<string, string> = {
    ...TINY,
    ...bank(...questions),
    'course.yaml': (TINY['course.yaml'] ?? '').replace('language: zh-Hant', `language: ${language}`),
    ...files,
  }
  return checkCourse(parseCourse(path => all[path] ?? null))
}
const codes = (...call: Parameters<typeof judged>) => judged(...call).map(({ code }) => code)
const english = (type: string, changes: Written = {}) => written(type, { ...ENGLISH[type], ...changes })

describe('a course in English', () => {
  it.each(Object.keys(ENGLISH))('with a sound %s is not judged by rules for Chinese', type => {
    expect(told(judged('en-GB', [english(type)]))).toEqual([])
  })

  it('may have long stems, short reasons and half-width marks beside 漢字', () => {
    const stem = `A client of many years has stopped ordering (we call that 流失), ${'and nobody knows why, '.repeat(9)}so who calls?`
    const options = choice(
      'The person who knows the buyer and how the buyer thinks about prices',
      'The person who has the most time for it in the office on Fridays',
    )
    expect(codes('en', [english('single', { stem, options: options.map(part => ({ ...part, why: 'So.' })) })])).toEqual([])
  })

  const rows: [ProblemCode, string, Written][] = [
    ['multiple-unsaid', 'multiple', { stem: 'Which two come first?' }],
    ['negative-unmarked', 'single', { stem: 'Who does not sign?' }],
    ['negative-unmarked', 'single', { stem: 'Everybody signs, except whom?' }],
    ['combined-option', 'single', { options: choice('The buyer', 'None of the above') }],
    ['combined-option', 'single', { options: choice('The buyer', 'Both A and B') }],
    [
      'letter-in-reason',
      'single',
      { options: choice('The buyer', 'The driver').map(part => ({ ...part, why: 'Option B is late.' })) },
    ],
    ['absolute-distractor', 'single', { options: choice('The buyer', 'Never sign') }],
    ['vague-word', 'single', { options: choice('The buyer', 'Often me') }],
    ['stem-empty', 'single', { stem: 'Which of the following statements is true?' }],
    ['stem-ending', 'single', { stem: 'Say who signs' }],
    ['reason-empty', 'boolean', { why: { true: 'This is correct.', false: REASON } }],
    ['matching-reuse', 'matching', { stem: 'Who does what?' }],
  ]
  it.each(rows)('has %s found in a %s', (code, type, changes) => {
    expect(codes('en', [english(type, changes)])).toContain(code)
    expect(codes('en', [english(type)])).not.toContain(code)
  })

  it.each(['(choose two)', '(Select all that apply)', '(pick three)'])('says %s at the end of a multiple choice', mark => {
    expect(codes('en', [english('multiple', { stem: `Which come first? ${mark}` })])).not.toContain('multiple-unsaid')
  })

  it.each(['NOT', 'EXCEPT'])('makes a negative stand out as %s', word => {
    expect(codes('en', [english('single', { stem: `Who does ${word} sign?` })])).not.toContain('negative-unmarked')
  })

  it('is told cures in its own marks', () => {
    const questions = [
      english('multiple', { stem: 'Which come first?' }),
      english('single', { stem: 'Who may not sign?' }),
      english('single', { stem: 'Say who signs' }),
      english('matching', { stem: 'Who does what?' }),
    ]
    expect(told(judged('en', questions)).map(line => line.replace(/^\S+ /, ''))).toEqual([
      '複選題的題幹最後要寫「(select all that apply)」。',
      '題幹用了「not」，讀快了會看漏。寫成 NOT，或改成正面問法。',
      '題幹要以 ? 或 : 結尾，才看得出在問什麼。',
      '題幹沒有說右邊能不能重複選。寫上「each is used once」或「may be used more than once」。',
    ])
  })

  it('calls terms by their English names, which it must have', () => {
    const course = (TINY['course.yaml'] ?? '').replace('language: zh-Hant', 'language: en')
    const files = (entry: string) => ({
      'course.yaml': `${course}glossary: glossary.yaml\n`,
      'lessons/1.md': (TINY['lessons/1.md'] ?? '').replace('銷售、市場、服務', 'Sales and [service](glossary:service)'),
      'glossary.yaml': entry,
    })
    const entry = '- { id: service, zh-Hant: 服務, en: service, text: What follows., section: parts }\n'
    expect(codes('en', [english('single')], files(entry))).toEqual([])
    expect(told(judged('en', [english('single')], files(entry.replace(' en: service,', ''))))).toEqual([
      'glossary.yaml:1:3 少了「en」。請補上。',
    ])
  })
})

describe('a course in Simplified Chinese', () => {
  const reasons = (text: string) => ({
    options: [option('a', '打电话约拜访', { correct: 'true' }), option('b', '寄出新的型录', { why: text })],
  })
  const options = (text: string) => ({ options: [option('a', '打电话约拜访', { correct: 'true' }), option('b', text)] })
  const rows: [ProblemCode, string, Written][] = [
    ['multiple-unsaid', 'multiple', { stem: '客户三个月没有下单，业务可以先做哪些事？' }],
    ['negative-unmarked', 'single', { stem: '客户没有下单时，哪一件事不属于业务？' }],
    ['combined-option', 'single', options('以上都对')],
    ['combined-option', 'single', options('以上皆错')],
    ['combined-option', 'single', options('前两项皆正确')],
    ['letter-in-reason', 'single', reasons('和选项 A 说的是同一件事。')],
    ['absolute-distractor', 'single', options('绝对不寄型录')],
    ['absolute-distractor', 'single', options('永远只寄型录')],
    ['vague-word', 'single', options('有时寄出型录')],
    ['stem-empty', 'single', { stem: '下列叙述何者正确？' }],
    ['stem-empty', 'single', { stem: '以下哪一项为真？' }],
    ['reason-empty', 'single', reasons('这是错误的。')],
    ['reason-empty', 'single', reasons('不对')],
    ['two-claims', 'boolean', { stem: '三个部门要一起出力，并且要写下承诺。' }],
    ['half-width', 'single', { stem: '客户三个月没有下单,业务先做哪一件事？' }],
    ['stem-short', 'single', { stem: '先做哪一件？' }],
  ]
  it.each(rows)('has %s found in a %s: %j', (code, type, changes) => {
    expect(codes('zh-Hans', [written(type, changes)])).toContain(code)
  })

  it.each(['（多选）', '（复选）', '（複選）', '（多選）'])('says %s at the end of a multiple choice', mark => {
    expect(codes('zh-Hans', [written('multiple', { stem: `客户三个月没有下单，业务可以做哪些事？${mark}` })])).not.toContain(
      'multiple-unsaid',
    )
  })

  it('is told cures in its own words', () => {
    const stem = '客户三个月没有下单，业务可以先做哪些事？'
    expect(told(judged('zh-CN', [written('multiple', { stem })]))).toContainEqual(expect.stringContaining('最後要寫「（多选）」'))
    const pairs = judged('zh-Hans', [written('matching', { stem: '把左边的做法配到右边的部门。' })])
    expect(told(pairs)).toContainEqual(expect.stringContaining('寫上「每项只用一次」或「可重复选」'))
  })

  it('says by 可重复 that a right may be chosen again', () => {
    const stem = '把左边的做法配到右边的部门，可重复选。'
    const { source } = parseCourse(path => ({ ...TINY, ...bank(written('matching', { stem })) })[path] ?? null)
    expect(source?.chapters[0]?.bank.questions[0]).toMatchObject({ reuse: true })
  })
})

it('a course in another language is judged by what is true of every language', () => {
  const found = codes('de', [
    english('multiple', { stem: 'Was zuerst? (Mehrere)', options: choice('Anrufen', 'Anrufen', 'Warten') }),
  ])
  expect(found).toContain('option-repeated')
  expect(found).not.toContain('multiple-unsaid')
})
