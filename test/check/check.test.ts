import { describe, expect, it } from 'vitest'
import { checkCourse } from '../../src/check/check-course.ts'
import { FORM } from '../../src/check/form.ts'
import { parseCourse } from '../../src/course/parse/parse-course.ts'
import type { ProblemCode } from '../../src/errors/problem.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import { bank, option, options, type Written, written } from '../support/bank.ts'
import { checkTiny, placed } from '../support/checked.ts'
import { edited, TINY } from '../support/tiny-course.ts'

const LESSON = 'lessons/1.md'
const codes = (changes: Record<string, string>) => checkTiny(changes).map(({ code }) => code)
/** The tiny course with a `check:` block, and other files. */
const declared = (check: string, changes: Record<string, string> = bank(written('single'))) => ({
  ...changes,
  'course.yaml': `${TINY['course.yaml']}${check}`,
})
const lesson = (from: string, to: string) => ({ ...bank(written('single')), ...edited(LESSON, from, to) })
const single = (changes: Written) => bank(written('single', changes))
const texts = (...list: string[]) => list.map((text, at) => option(`o${at}`, text, at === 0 ? { correct: 'true' } : {}))
/** `count` single choices, each with its options. */
const many = (count: number, make: (at: number) => Written[]) =>
  bank(...Array.from({ length: count }, (_, at) => written('single', { stem: STEMS[at % STEMS.length], options: make(at) })))
const STEMS = ['客戶三個月沒有下單，業務先做哪一件事？', '展場收到一百張名片，隔天早上怎麼分配時間？']
const statements = (trues: number, all: number, stem = '三個部門一起出力，才拿得到大訂單。') =>
  bank(...Array.from({ length: all - 1 }, (_, at) => written('boolean', { stem, answer: String(at < trues - 1) })))
const glossary = (entry: string, text = '銷售、市場、[服務](glossary:service)[^SN1]。') => ({
  ...bank(written('single')),
  ...edited(LESSON, '銷售、市場、服務[^SN1]。', text),
  'course.yaml': `${TINY['course.yaml']}glossary: glossary.yaml\n`,
  'glossary.yaml': entry,
})
const TERM = '- { id: service, zh-Hant: 服務, zh-Hans: 服务, en: service, text: 交付與售後。, section: parts }\n'

const REASON = '把兩個詞想成兩件事，才會這樣填。'
const guided = (answers: string) => ({
  ...lesson('銷售、市場、服務[^SN1]。', '> [!NOTE]\n> 哪三個？\n\n銷售、市場、服務[^SN1]。'),
  'course.yaml': (TINY['course.yaml'] ?? '').replace('questions/1.yaml', 'questions/1.yaml\n    guide: guide/1.md'),
  'guide/1.md': `---\ntitle: 帶領\nsummary: 怎麼帶\n---\n\n${answers}\n`,
})
const OWN_SENTENCE = '零件櫃檯去年賣給四十家，其中哪一家先打電話？'
/** A single choice whose first distractor is of one category, and its key of another. */
const outsider = (category: string, own: string) => {
  const list = options(1).map((part, at) => (at === 0 ? { ...part, category: own } : at === 1 ? { ...part, category } : part))
  return written('single', { options: list })
}

it('every type of question has a sound form', () => {
  const types = ['single', 'multiple', 'boolean', 'ordering', 'matching', 'cloze']
  expect(placed(checkTiny(bank(...types.map(type => written(type)))))).toEqual([])
})

type Row = [code: ProblemCode, rule: string, bad: Record<string, string>, good: Record<string, string>]

const ROWS: Row[] = [
  [
    'comment-cuts',
    'a # in a sentence',
    edited('questions/1.yaml', '三個部門要一起出力。', '三個部門 #3 要一起出力。'),
    edited('questions/1.yaml', '三個部門要一起出力。', '"三個部門 #3 要一起出力。"'),
  ],
  [
    'emphasis-open',
    'stars beside a bracket',
    lesson('開場。', '先了解**「預算」**很重要。'),
    lesson('開場。', '先了解「**預算**」很重要。'),
  ],
  ['callout-unknown', 'an unknown box', lesson('> [!IMPORTANT]', '> [!KEY]'), lesson('> [!IMPORTANT]', '> [!TIP]')],
  [
    'callout-crowded',
    'text beside the kind of a box',
    lesson('> [!IMPORTANT]', '> [!IMPORTANT] 提示'),
    lesson('> [!IMPORTANT]', '> [!IMPORTANT]'),
  ],
  ['image-not-shown', 'a picture', lesson('開場。', '![流程圖](flow.png)'), lesson('開場。', '[流程圖](flow.png)')],
  ['image-not-shown', 'a picture in HTML', lesson('開場。', '看 <img src="a.png"> 圖'), lesson('開場。', '<!-- <img> -->')],
  [
    'comment-cuts',
    'a # in a figure',
    lesson('> [!IMPORTANT]', '```figure\nkind: chain\ntitle: 圖\nparts:\n  - title: 甲 #1\n  - title: 乙\n```\n\n> [!IMPORTANT]'),
    lesson('> [!IMPORTANT]', '```figure\nkind: chain\ntitle: 圖\nparts:\n  - title: 甲\n  - title: 乙\n```\n\n> [!IMPORTANT]'),
  ],
  ['term-unknown', 'a link to no term', glossary(TERM, '[服務](glossary:servise)[^SN1]'), glossary(TERM)],
  ['term-absent', 'a term its section does not speak of', glossary(TERM.replaceAll('服務', '售後')), glossary(TERM)],
  ['term-unlinked', 'a term without a link', glossary(TERM, '服務[^SN1]'), glossary(TERM)],
  ['drafts', 'a reason that is still to be written', single({ section: 'TODO' }), single({})],
  ['section-untested', 'a section without a question', bank(written('single', { section: 'together' })), single({})],
  [
    'objective-untested',
    'an objective without a question',
    { ...bank(written('single', { objective: 'O1' })), ...edited(LESSON, 'facts:', '  - id: O2\n    text: 另一個\nfacts:') },
    single({}),
  ],
  [
    'fact-missing',
    'a question that names no fact of those declared',
    declared('check:\n  facts:\n    cover: [F46]\n', bank(written('single', { facts: [] }))),
    bank(written('single', { facts: undefined })),
  ],
  [
    'fact-unknown',
    'a fact not declared',
    declared('check:\n  facts:\n    known: [F1-F45]\n'),
    declared('check:\n  facts:\n    known: [F1-F87]\n'),
  ],
  [
    'fact-uncovered',
    'a fact in no lesson or question',
    declared('check:\n  facts:\n    cover: [F46-F48]\n'),
    declared('check:\n  facts:\n    cover: [F46]\n'),
  ],
  [
    'note-required',
    'a doubtful fact without its note',
    declared('check:\n  facts:\n    notes: { F46: SN1 }\n'),
    declared('check:\n  facts:\n    notes: { F46: SN1 }\n', bank(written('single', { notes: ['SN1'] }))),
  ],
  [
    'extension-unmarked',
    'an added fact not marked',
    declared('check:\n  facts:\n    extension: [F46]\n'),
    declared('check:\n  facts:\n    extension: [F1]\n'),
  ],
  [
    'opinion-unmarked',
    'an opinion asked as a fact',
    declared('check:\n  facts:\n    opinions: [F46]\n    opinionWords: [依本課程]\n'),
    declared('check:\n  facts:\n    opinions: [F1]\n    opinionWords: [依本課程]\n'),
  ],
  [
    'word-forbidden',
    'a word the course does not use',
    declared(
      'check:\n  words: [{ word: 通過, use: 透過, allow: [通過測驗] }]\n',
      single({ stem: '通過電話找客戶，業務先做哪一件事？' }),
    ),
    declared(
      'check:\n  words: [{ word: 通過, use: 透過, allow: [通過測驗] }]\n',
      single({ stem: '學員通過測驗以後，業務先做哪一件事？' }),
    ),
  ],
  [
    'multiple-unsaid',
    'a multiple choice that does not say so',
    bank(written('multiple', { stem: '客戶三個月沒有下單，業務可以做哪些事？' })),
    bank(written('multiple')),
  ],
  ['combined-option', 'all of the above', single({ options: texts('打電話約拜訪', '寄出新的型錄', '以上皆非正確') }), single({})],
  [
    'negative-unmarked',
    'a negative nobody sees',
    single({ stem: '客戶沒有下單時，哪一件事不是先做的？' }),
    single({ stem: '客戶沒有下單時，哪一件事【不是】先做的？' }),
  ],
  [
    'negative-share',
    'too many negatives',
    bank(...[1, 2].map(() => written('single', { stem: '客戶沒有下單時，哪一件事【不是】先做的？' }))),
    single({}),
  ],
  [
    'key-length',
    'a key longer than the rest',
    single({ options: texts('先打電話問清楚最近的狀況', '寄型錄', '發名片') }),
    single({}),
  ],
  [
    'option-lengths',
    'options of very different length',
    single({ options: texts('打電話約拜訪', '寄型錄', '到展場發名片和型錄') }),
    single({}),
  ],
  [
    'longest-key',
    'keys that stand out by length',
    many(20, at => texts(`先打電話約拜訪${at}`, '寄出新的型錄', '到展場發名片')),
    many(20, at => options((at % 4) + 1)),
  ],
  [
    'longest-key-chapter',
    'keys of one chapter that stand out by length',
    many(8, at => (at < 5 ? texts(`先打電話約拜訪${at}`, '寄出新的型錄', '到展場發名片') : options(1))),
    many(8, at => (at < 4 ? texts(`先打電話約拜訪${at}`, '寄出新的型錄', '到展場發名片') : options(1))),
  ],
  ['key-position', 'keys in one place', many(20, at => options(at % 2 === 0 ? 1 : 2)), many(20, at => options((at % 4) + 1))],
  ['key-run', 'a run of keys in one place', many(4, () => options(2)), many(3, () => options(2))],
  [
    'letter-in-reason',
    'a letter in a reason',
    single({ options: options().map((o, at) => (at === 2 ? { ...o, why: '和選項 A 說的是同一件事。' } : o)) }),
    single({}),
  ],
  [
    'absolute-distractor',
    'an absolute distractor',
    single({ options: texts('打電話約拜訪', '絕對不寄型錄', '到展場發名片') }),
    single({}),
  ],
  [
    'absolute-share',
    'absolute words in distractors only',
    many(4, () => texts('打電話約拜訪', '全部寄出型錄', '永遠只發名片')),
    single({}),
  ],
  [
    'vague-word',
    'an option that is always true',
    single({ options: texts('打電話約拜訪', '可能寄出型錄', '到展場發名片') }),
    single({}),
  ],
  [
    'clang',
    'a key that echoes the stem',
    single({ stem: '新產品型錄印好了，業務先做哪一件事？', options: texts('寄新產品型錄', '打電話約拜訪', '到展場發名片') }),
    single({}),
  ],
  [
    'convergence',
    'parts that give the key away',
    single({ options: texts('銷售、市場、服務', '銷售、市場、採購', '銷售、拜訪、服務', '廣告、市場、服務') }),
    single({ options: texts('銷售、市場、服務', '銷售、廣告、採購', '市場、廣告、拜訪', '服務、採購、拜訪') }),
  ],
  [
    'option-endings',
    'an odd full stop',
    single({ options: texts('打電話約拜訪。', '寄出新的型錄', '到展場發名片') }),
    single({}),
  ],
  [
    'option-repeated',
    'an option inside another',
    single({ options: texts('打電話約拜訪', '打電話', '到展場發名片') }),
    single({}),
  ],
  [
    'number-order',
    'numbers out of order',
    single({ options: texts('60 片', '40 片', '80 片'), shuffle: 'false' }),
    single({ options: texts('40 片', '60 片', '80 片'), shuffle: 'false' }),
  ],
  ['stem-short', 'a stem that needs its options', single({ stem: '先做哪一件？' }), single({})],
  ['stem-empty', 'a stem without a question', single({ stem: '下列何者正確？' }), single({})],
  ['stem-ending', 'a stem that does not ask', single({ stem: '客戶三個月沒有下單，業務先做的事' }), single({})],
  [
    'stem-long',
    'a stem of many words',
    single({ stem: `${'客戶三個月沒有下單，'.repeat(7)}業務先做哪一件事？` }),
    single({ bloom: 'apply', stem: `${'客戶三個月沒有下單，'.repeat(7)}業務先做哪一件事？` }),
  ],
  [
    'option-long',
    'an option of many words',
    single({ options: texts('打電話約拜訪', '寄出新的型錄', '到展場發名片並把收到的名片按照產業和地區一張一張排好') }),
    single({}),
  ],
  [
    'two-claims',
    'two claims in one statement',
    bank(written('boolean', { stem: '三個部門要一起出力，並且要寫下承諾。' })),
    bank(written('boolean')),
  ],
  ['true-share', 'mostly true statements', statements(9, 10), statements(5, 10)],
  [
    'true-length',
    'longer true statements',
    bank(
      ...Array.from({ length: 9 }, (_, at) =>
        written('boolean', at < 4 ? { stem: '三個部門一起出力，才拿得到大訂單，也才留得住客戶。' } : { answer: 'false' }),
      ),
    ),
    statements(5, 10),
  ],
  [
    'ordering-items',
    'too many things to order',
    bank(written('ordering', { items: [...'甲乙丙丁戊己庚'].map((text, at) => option(`i${at}`, text)) })),
    bank(written('ordering')),
  ],
  [
    'matching-lefts',
    'too few pairs',
    bank(
      written('matching', {
        lefts: [option('l1', '談成訂單', { match: 'r1' }), option('l2', '經營品牌', { match: 'r2' })],
        rights: [
          { id: 'r1', text: '銷售' },
          { id: 'r2', text: '市場' },
          { id: 'r4', text: '採購', why: '採購是買方的職能。' },
        ],
      }),
    ),
    bank(written('matching')),
  ],
  [
    'matching-extra',
    'no right too many',
    bank(
      written('matching', {
        rights: [
          { id: 'r1', text: '銷售' },
          { id: 'r2', text: '市場' },
          { id: 'r3', text: '服務' },
        ],
      }),
    ),
    bank(written('matching')),
  ],
  [
    'matching-reuse',
    'nothing said about reuse',
    bank(written('matching', { stem: '把左邊的做法配到右邊的部門。' })),
    bank(written('matching')),
  ],
  [
    'matching-reason',
    'an extra right without a reason',
    bank(
      written('matching', {
        rights: [
          { id: 'r1', text: '銷售' },
          { id: 'r2', text: '市場' },
          { id: 'r3', text: '服務' },
          { id: 'r4', text: '採購' },
        ],
      }),
    ),
    bank(written('matching')),
  ],
  [
    'cloze-first',
    'a blank that opens the sentence',
    bank(written('cloze', { stem: '___ 做到最大，獲利才會最大。' })),
    bank(written('cloze')),
  ],
  [
    'cloze-leak',
    'a stem that gives the answer',
    bank(written('cloze', { stem: '客戶價值就是 ___ ，做大它才有獲利。' })),
    bank(written('cloze')),
  ],
  [
    'reason-short',
    'a reason of three words',
    bank(written('boolean', { why: { true: '課程說的。', false: '把訂單當成一個人的事，會這樣想。' } })),
    bank(written('boolean')),
  ],
  [
    'reason-empty',
    'a reason that says wrong',
    bank(written('boolean', { why: { true: '少了一個部門就會漏。', false: '不正確' } })),
    bank(written('boolean')),
  ],
  [
    'answer-leaked',
    'a stem with the key of another question',
    bank(written('single'), written('boolean', { stem: '業務打電話約拜訪，客戶就會回頭下單。' })),
    bank(written('single'), written('boolean')),
  ],
  [
    'stem-alike',
    'the same stem again',
    bank(written('single'), written('single')),
    bank(written('single'), written('multiple', { stem: '展場收到一百張名片，隔天早上可以怎麼分配？（複選）' })),
  ],
  [
    'idea-alone',
    'an idea of one question',
    single({ idea: 'faces' }),
    bank(written('single', { idea: 'faces' }), written('boolean', { idea: 'faces' })),
  ],
  [
    'idea-alone',
    'the name of no question',
    bank(written('single', { id: 'phone-first' }), written('boolean', { idea: 'phone-frist' })),
    bank(written('single', { id: 'phone-first' }), written('boolean', { idea: 'phone-first' })),
  ],
  [
    'category-repeated',
    'the same outsider twice',
    bank(outsider('costs', 'jobs'), outsider('costs', 'jobs')),
    bank(outsider('costs', 'jobs'), outsider('means', 'jobs'), outsider('jobs', 'jobs'), outsider('jobs', 'jobs')),
  ],
  [
    'stem-place',
    'a chapter',
    single({ stem: '依本章的看法，客戶三個月沒有下單，業務先做什麼？' }),
    single({ stem: '依本課程的看法，客戶三個月沒有下單，業務先做什麼？' }),
  ],
  [
    'stem-place',
    'a question before it',
    single({ stem: '承上題的客戶，業務先做哪一件事？' }),
    single({ stem: '客戶問上一張訂單，業務先做哪一件事？' }),
  ],
  [
    'stem-pointer',
    'what was not named',
    single({ stem: '哪一件事最合乎這三個步驟的要求？' }),
    single({ stem: '客戶三個月沒有下單。這家客戶，業務先問哪一句？' }),
  ],
  [
    'stem-pointer',
    'a pronoun before its noun',
    single({ stem: '他們三個月沒有下單，業務先做哪一件事？' }),
    single({ stem: '其他客戶都下單了，谷森卻沒有，業務先做哪一件事？' }),
  ],
  [
    'stem-pointer',
    'what was not named, in a first clause that names another',
    single({ stem: '業務照這三個步驟做，客戶才會下單嗎？' }),
    single({ stem: '三個步驟都做完的話，這三個步驟哪一個最花時間？' }),
  ],
  [
    'objective-verb',
    'an objective to tell that no question asks to write',
    single({}),
    bank(written('single'), written('cloze')),
  ],
  [
    'objective-verb',
    'an order that no question asks for',
    { ...single({}), ...edited(LESSON, '說出三個部門', '排出三個部門') },
    { ...bank(written('ordering')), ...edited(LESSON, '說出三個部門', '照順序說出三個部門') },
  ],
  [
    'objective-verb',
    'a judgement that is only remembered',
    { ...single({}), ...edited(LESSON, '說出三個部門', '認出三個部門，判斷誰漏了') },
    { ...bank(written('single', { bloom: 'apply' })), ...edited(LESSON, '說出三個部門', '認出三個部門，判斷誰漏了') },
  ],
  ['hard-remember', 'memory called hard', single({ difficulty: 'hard' }), single({ difficulty: 'hard', bloom: 'analyze' })],
  [
    'set-unlisted',
    'a set that stands nowhere whole',
    lesson('text: 說出三個部門', 'text: 說出五個部門'),
    lesson('開場。', '開場。\n\n- 甲\n- 乙\n- 丙\n'),
  ],
  [
    'set-unlisted',
    'a set of which a part is missing',
    { ...lesson('銷售、市場、服務[^SN1]。', '銷售、市場[^SN1]。') },
    lesson('開場。', '開場。'),
  ],
  [
    'key-point-story',
    'a name of the story in a key point',
    declared('check:\n  names: [予安]\n', lesson('三者缺一不可。', '予安三者都顧。')),
    declared('check:\n  names: [予安]\n', lesson('開場。', '> [!NOTE]\n> 予安的開場。')),
  ],
  [
    'guide-answer-missing',
    'a box to think without an answer for the trainer',
    guided('## 別的 {#together}\n\n參考答案。'),
    guided('## 三個部門 {#parts}\n\n參考答案。'),
  ],
  [
    'stem-from-lesson',
    'a sentence of the lesson as a new case',
    { ...single({ bloom: 'apply', stem: OWN_SENTENCE }), ...edited(LESSON, '開場。', `前面。${OWN_SENTENCE}`) },
    { ...single({ bloom: 'remember', stem: OWN_SENTENCE }), ...edited(LESSON, '開場。', `前面。${OWN_SENTENCE}`) },
  ],
  [
    'cloze-synonym',
    'a blank without the other name of its term',
    {
      ...glossary(TERM.replace('en:', 'aliases: [售後], en:')),
      ...bank(written('cloze', { blanks: [{ accept: ['服務'], why: REASON }] })),
    },
    {
      ...glossary(TERM.replace('en:', 'aliases: [售後], en:')),
      ...bank(written('cloze'), written('cloze', { blanks: [{ accept: ['服務', '服务', '售後'], why: REASON }] })),
    },
  ],
  [
    'cloze-elsewhere',
    'a blank that another question fills',
    bank(written('cloze'), written('boolean', { stem: '要讓獲利最大，先讓客戶價值做到最大。' })),
    bank(
      written('cloze', { idea: 'premise' }),
      written('boolean', { idea: 'premise', stem: '要讓獲利最大，先讓客戶價值做到最大。' }),
      written('boolean', { stem: '客戶價值有兩種意思。' }),
    ),
  ],
  [
    'answer-leaked',
    'a key in the stem of another idea',
    bank(written('single', { id: 'call' }), written('boolean', { stem: '業務打電話約拜訪，客戶就會回頭下單。' })),
    bank(written('single', { id: 'call' }), written('boolean', { idea: 'call', stem: '業務打電話約拜訪，客戶就會回頭下單。' })),
  ],
  [
    'word-forbidden',
    'what is wrong of somebody in the story',
    declared(
      'check:\n  words: [{ word: 150 萬, use: 330 萬, beside: [四號線] }]\n',
      single({ stem: '四號線的機器要 150 萬元，誰先點頭？' }),
    ),
    declared(
      'check:\n  words: [{ word: 150 萬, use: 330 萬, beside: [四號線] }]\n',
      single({ stem: '四號線還沒裝。樣機值 150 萬元，誰先點頭？' }),
    ),
  ],
  [
    'share-off',
    'a blueprint not kept',
    declared('check:\n  blueprint:\n    difficulty: { hard: 50 }\n'),
    declared('check:\n  blueprint:\n    difficulty: { easy: 100 }\n'),
  ],
  [
    'chapter-unknown',
    'a blueprint for no chapter',
    declared('check:\n  blueprint:\n    chapters: [{ id: frist }]\n'),
    declared('check:\n  blueprint:\n    chapters: [{ id: first }]\n'),
  ],
  [
    'unbreakable',
    'an address longer than a line',
    bank(written('boolean', { stem: `說明在 https://example.com/${'a'.repeat(70)} 這裡。` })),
    bank(written('boolean', { stem: '說明在 https://example.com/ 這裡。' })),
  ],
  ['half-width', 'a half-width comma', single({ stem: '客戶三個月沒有下單,業務先做哪一件事？' }), single({})],
  ['half-width', 'a half-width mark in a lesson', lesson('開場。', '開場,然後。'), lesson('開場。', '開場，然後。')],
  ['goal-unknown', 'an objective of no goal', lesson('goals: [G1]', 'goals: [G9]'), single({})],
  [
    'match-unknown',
    'a left without its right',
    bank(
      written('matching', {
        rights: [
          { id: 'r1', text: '銷售' },
          { id: 'r2', text: '市場' },
          { id: 'r4', text: '採購', why: '採購是買方的職能。' },
        ],
      }),
    ),
    bank(written('matching')),
  ],
  [
    'cloze-blanks',
    'a blank without its answer',
    bank(written('cloze', { stem: '要讓 ___ 最大，先讓 ___ 做到最大。' })),
    bank(written('cloze')),
  ],
]

describe('a rule', () => {
  it.each(ROWS)('%s finds %s, and passes what is sound', (code, _rule, bad, good) => {
    expect(codes(bad)).toContain(code)
    expect(codes(good)).not.toContain(code)
  })
})

it('a choice without a key has none that is the shortest option', () => {
  const longest = many(20, at => options((at % 4) + 1).map(({ correct, ...option }) => option))
  expect(codes(longest)).not.toContain('longest-key')
})

it('every problem that a rule reports has a bad and a good example here', () => {
  const here = new Set<string>(ROWS.map(([code]) => code))
  const without = Object.keys(zhHant.problems).filter(code => !here.has(code) && !Object.hasOwn(FORM, code))
  // It takes two courses: below.
  expect(without).toEqual(['edition-differs'])
})

describe('editions', () => {
  const parse = (changes: Record<string, string>) => parseCourse(path => ({ ...TINY, ...changes })[path] ?? null)
  const partsOf = (changes: Record<string, string>) => {
    const { source } = parse(changes)
    if (!source) throw new Error('not a course')
    return checkCourse(parse({}), { editions: [{ folder: 'en', source }], problems: [] }).flatMap(({ data }) =>
      'part' in data ? [data.part] : [],
    )
  }

  it('that say the same in other words agree', () => {
    expect(partsOf(edited('questions/1.yaml', '三者都到齊。', '三者一個不少。'))).toEqual([])
  })

  it.each([
    ['key', edited('questions/1.yaml', 'answer: true', 'answer: false')],
    ['facts', edited('questions/1.yaml', 'facts: [F46]', 'facts: [F45]')],
    ['options', edited('questions/1.yaml', 'id: rival', 'id: other')],
    ['missing', edited('questions/1.yaml', 'id: both', 'id: bath')],
  ])('with another %s are told', (part, changes) => {
    expect(partsOf(changes)).toEqual([part])
  })
})
