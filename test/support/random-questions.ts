import fc from 'fast-check'
import { stringify } from 'yaml'
import { parseBank } from '../../src/course/parse/parse-bank.ts'
import { ProblemCollector } from '../../src/errors/problem-collector.ts'
import { authoredForm } from '../../src/exchange/authored-form.ts'
import type { Draft } from '../../src/exchange/draft.ts'
import type { Question } from '../../src/questions/question.ts'
import { BLOOM_LEVELS, DIFFICULTIES } from '../../src/questions/question-base.ts'
import { withoutControls } from '../../src/text/controls.ts'

const SIGNS = [
  ...'客戶價值題庫，。：；「」（）？＝～｛｝＃　aB1 %-+@"\'<>&|=~{}#:\\[]/*!?`$^,;\t\n',
  '\x07',
  '\x1b',
  '\u200b',
  '->',
  '//',
  '::',
  '****',
  '####',
  '%50%',
  '[html]',
  '1. ',
  '\n\n',
  '😀',
  'TRUE',
  '&amp;',
  ']]>',
  '<br>',
]
/** A text that begins with a letter of its own, so that no two of a question are alike. */
const texts = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 }).map(signs => signs.join(''))
const whole = texts.map(text => withoutControls(text).trim() || '空')
const distinct = (least: number, most: number) =>
  fc.uniqueArray(whole, {
    minLength: least,
    maxLength: most,
    selector: text => text.replaceAll(/\s+/g, ' ').replaceAll('->', '→'),
  })
const ids = 'abcdefghi'

const common = fc.record({
  section: fc.constantFrom('s-one', 's2'),
  objective: fc.constantFrom('O1', 'O2-1'),
  bloom: fc.constantFrom(...BLOOM_LEVELS),
  difficulty: fc.constantFrom(...DIFFICULTIES),
  facts: fc.subarray(['F1', 'F2']),
  notes: fc.subarray(['SN1', 'SN2']),
  original: fc.boolean(),
  extension: fc.boolean(),
  stem: whole.map(text => text.replaceAll(/[_[\](){}（）]/g, '')).map(text => text.trim() || '空'),
})

const choice = fc.tuple(distinct(3, 5), fc.array(whole, { minLength: 5, maxLength: 5 }), fc.boolean(), fc.boolean(), fc.boolean())
const parts = fc.tuple(distinct(3, 5), fc.array(whole, { minLength: 9, maxLength: 9 }), distinct(5, 6), fc.boolean())

/** The part of a question that is of its type. */
const bodies = fc.oneof(
  choice.map(([options, whys, several, shuffle, pin]) => ({
    type: several ? ('multiple' as const) : ('single' as const),
    shuffle,
    options: options.map((text, at) => {
      const correct = several ? at < 2 : at === 1
      return {
        id: ids[at] ?? '',
        text,
        why: whys[at] ?? '',
        correct,
        pinned: pin && at === 2,
        ...(pin ? { category: 'kind' } : {}),
      }
    }),
  })),
  fc
    .tuple(fc.boolean(), whole, whole)
    .map(([answer, yes, no]) => ({ type: 'boolean' as const, answer, why: { true: yes, false: no } })),
  parts.map(([items, whys]) => ({
    type: 'ordering' as const,
    items: items.map((text, at) => ({ id: ids[at] ?? '', text, why: whys[at] ?? '' })),
  })),
  parts.map(([lefts, whys, rights, turned]) => ({
    type: 'matching' as const,
    reuse: false,
    lefts: lefts
      .slice(0, 3)
      .map((text, at) => ({ id: ids[at] ?? '', text, match: `r${turned ? 4 - at : at + 1}`, why: whys[at] ?? '' })),
    rights: rights.map((text, at) => ({ id: `r${at + 1}`, text, ...(at > 2 || turned ? { why: whys[at + 3] ?? '空' } : {}) })),
  })),
  fc.tuple(distinct(3, 4), whole, fc.boolean()).map(([words, why, two]) => {
    const blank = { accept: words.slice(0, 2), why, near: [{ text: words[2] ?? '', why }] }
    return { type: 'cloze' as const, blanks: two ? [blank, { accept: ['乙'], why, near: [] }] : [blank] }
  }),
)

/** Several questions of any type, with every sign that some format reads as its own, as a bank holds them. */
export const randomQuestions: fc.Arbitrary<Question[]> = fc
  .array(fc.tuple(common, bodies), { minLength: 1, maxLength: 6 })
  .map(list => {
    const drafts = list.map(([base, body], at): Draft => {
      const blanks = body.type === 'cloze' ? '___'.repeat(0) + body.blanks.map(() => '___').join('甲') : ''
      return { ...base, ...body, id: `q${at}`, stem: blanks === '' ? base.stem : `${base.stem}${blanks}尾` }
    })
    const faults = new ProblemCollector('')
    const bank = parseBank(stringify(drafts.map(authoredForm), { lineWidth: 0 }), null, faults)
    if (!bank) throw new Error(JSON.stringify(faults.problems))
    return bank.questions
  })
