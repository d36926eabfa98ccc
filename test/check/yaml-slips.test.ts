import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCourse } from '../../src/course/parse/parse-course.ts'
import { checkTiny, told } from '../support/checked.ts'
import { runs } from '../support/runs.ts'
import { edited, TINY } from '../support/tiny-course.ts'

const COURSE = 'course.yaml'
const LESSON = 'lessons/1.md'
const BANK = 'questions/1.yaml'
const parse = (changes: Record<string, string>) => parseCourse(path => ({ ...TINY, ...changes })[path] ?? null)
const bank = (from: string, to: string) => edited(BANK, from, to)
/** The stem of the first question, on line 9, written another way. */
const stem = (written: string) => bank('stem: 哪一組是三個面向？', written)
const figure = (rows: string) =>
  edited(LESSON, '開場。', `\`\`\`figure\nkind: stages\ntitle: 圖\nrows:\n  - ${rows}\nparts: []\n\`\`\``)
const OPTION = '    - id: wrong\n      text: 銷售、廣告、採購\n      why: 採購是買方的職能。'

type Row = [slip: string, changes: Record<string, string>, expected: string]

const SENTENCES: Row[] = [
  ['a colon in a stem', stem('stem: 課程說: 哪一組？'), `${BANK}:9:9 句子裡有「: 」。整句加上引號：stem: "課程說: 哪一組？"`],
  ['a colon at the end of a stem', stem('stem: 哪一組是:'), `${BANK}:9:9 句子裡有「: 」。整句加上引號：stem: "哪一組是:"`],
  [
    'a colon behind a quotation',
    stem('stem: 他說"好": 哪一組？'),
    `${BANK}:9:9 句子裡有「: 」。整句加上引號：stem: '他說"好": 哪一組？'`,
  ],
  [
    'a colon in the second line of a stem',
    stem('stem: 課程說\n    結論: 哪一組？'),
    `${BANK}:9:9 句子裡有「: 」。整句加上引號：stem: "課程說結論: 哪一組？"`,
  ],
  [
    'a colon in an option',
    bank('text: 銷售、廣告、採購', 'text: 重點: 銷售'),
    `${BANK}:16:13 句子裡有「: 」。整句加上引號：text: "重點: 銷售"`,
  ],
  [
    'a colon in a title of front matter',
    edited(LESSON, 'title: 第一課', 'title: 第一課: 部門'),
    `${LESSON}:2:8 句子裡有「: 」。整句加上引號：title: "第一課: 部門"`,
  ],
  ['a colon in a row of a figure', figure('市場: 情況'), `${LESSON}:16:5 句子裡有「: 」。整句加上引號：- "市場: 情況"`],
  [
    'a colon in a row that begins with a Latin word',
    figure('KPI: 情況'),
    `${LESSON}:16:5 句子裡有「: 」。整句加上引號：- "KPI: 情況"`,
  ],
  [
    'a colon in an option in braces',
    bank(OPTION, '    - { id: wrong, text: 重點: 銷售, why: 採購是買方的職能。 }'),
    `${BANK}:15:26 句子裡有「: 」。整句加上引號：text: "重點: 銷售"`,
  ],
  ...[...'@`%,&!*|>]}'].map(
    (sign): Row => [
      `a stem that begins with ${sign}`,
      stem(`stem: ${sign}重點 是哪一組？`),
      `${BANK}:9:9 句子不能用「${sign}」開頭。整句加上引號：stem: "${sign}重點 是哪一組？"`,
    ],
  ),
  [
    'a stem that begins with a dash',
    stem('stem: - 三成是哪一組？'),
    `${BANK}:9:9 句子不能用「-」開頭。整句加上引號：stem: "- 三成是哪一組？"`,
  ],
  [
    'a stem that begins with a question mark',
    stem('stem: ? 哪一組'),
    `${BANK}:9:9 句子不能用「?」開頭。整句加上引號：stem: "? 哪一組"`,
  ],
  [
    'a stem in bold',
    stem('stem: **重點** 是哪一組？'),
    `${BANK}:9:9 句子不能用「*」開頭。整句加上引號：stem: "**重點** 是哪一組？"`,
  ],
  ['a stem of one word in italics', stem('stem: *重點*'), `${BANK}:9:9 句子不能用「*」開頭。整句加上引號：stem: "*重點*"`],
  [
    'a bracket at the start of a stem',
    stem('stem: [重點] 是哪一組？'),
    `${BANK}:9:9 「[」開頭會被當成清單。整句加上引號：stem: "[重點] 是哪一組？"`,
  ],
  ['brackets around a stem', stem('stem: [重點]'), `${BANK}:9:9 「[」開頭會被當成清單。整句加上引號：stem: "[重點]"`],
  [
    'a bracket of a sentence left open',
    stem('stem: [重點 是哪一組？'),
    `${BANK}:9:9 「[」開頭會被當成清單。整句加上引號：stem: "[重點 是哪一組？"`,
  ],
  [
    'a brace at the start of a stem',
    stem('stem: {重點} 是哪一組？'),
    `${BANK}:9:9 「{」開頭會被當成一組欄位。整句加上引號：stem: "{重點} 是哪一組？"`,
  ],
  ['braces around a stem', stem('stem: {重點}'), `${BANK}:9:9 「{」開頭會被當成一組欄位。整句加上引號：stem: "{重點}"`],
  ['a bracket at the start of a row', figure('[甲] 情況'), `${LESSON}:16:5 「[」開頭會被當成清單。整句加上引號：- "[甲] 情況"`],
  [
    'a quote around the first words',
    stem('stem: "重點" 是哪一組？'),
    `${BANK}:9:9 引號只包住前半句。整句加上引號：stem: '"重點" 是哪一組？'`,
  ],
  [
    'a single quote around the first words',
    stem("stem: '重點' 是哪一組？"),
    `${BANK}:9:9 引號只包住前半句。整句加上引號：stem: "'重點' 是哪一組？"`,
  ],
  [
    'both quotes in a sentence',
    stem(`stem: "重點" 和 '要點' 是哪一組？`),
    `${BANK}:9:9 引號只包住前半句。整句加上引號：stem: "\\"重點\\" 和 '要點' 是哪一組？"`,
  ],
  ['quotes inside quotes', stem('stem: "他說"好"嗎？"'), `${BANK}:9:9 引號裡面又有同樣的引號。外面換一種：stem: '他說"好"嗎？'`],
  ['a quote left open', stem('stem: "哪一組是三個面向？'), `${BANK}:9:9 引號沒有關。在句尾補上「"」：stem: "哪一組是三個面向？"`],
  [
    'a single quote left open',
    stem("stem: '哪一組是三個面向？"),
    `${BANK}:9:9 引號沒有關。在句尾補上「'」：stem: '哪一組是三個面向？'`,
  ],
  [
    'a backslash in double quotes',
    stem('stem: "哪一組\\課程？"'),
    `${BANK}:9:13 雙引號裡的「\\課」有別的意思。改用單引號：stem: '哪一組\\課程？'`,
  ],
  [
    'a number sign at the start',
    stem('stem: # 3 是哪一組？'),
    `${BANK}:9:9 「#」後面的字會被當成註解。整句加上引號：stem: "# 3 是哪一組？"`,
  ],
  [
    'a sentence that goes on below',
    stem('stem: 哪一組\n  是三個面向？'),
    `${BANK}:10:3 這一行沒有「欄名: 」。如果是接著上一行說的，寫在同一行：stem: 哪一組是三個面向？`,
  ],
  [
    'a sentence at the margin',
    stem('stem: Which of\nthe three?'),
    `${BANK}:10:1 這一行沒有「欄名: 」。如果是接著上一行說的，寫在同一行：stem: Which of the three?`,
  ],
  [
    'an address below a sentence',
    stem('stem: 看\n  https://example.com 這裡'),
    `${BANK}:10:3 這一行沒有「欄名: 」。如果是接著上一行說的，寫在同一行：stem: 看https://example.com 這裡`,
  ],
  [
    'a sentence below its field',
    stem('stem:\n哪一組是三個面向？'),
    `${BANK}:10:1 這一行沒有「欄名: 」。如果是接著上一行說的，寫在同一行：stem: 哪一組是三個面向？`,
  ],
]

const FIELDS: Row[] = [
  [
    'a field without its space',
    bank('  type: single', '  type:single'),
    `${BANK}:2:7 欄名後面要用半形冒號，再空一格：type: single`,
  ],
  [
    'the last field without its space',
    bank('    false: 單打獨鬥', '    false:單打獨鬥'),
    `${BANK}:49:10 欄名後面要用半形冒號，再空一格：false: 單打獨鬥拿不到大單。`,
  ],
  [
    'the first field of an item without its space',
    bank('- id: both', '- id:both'),
    `${BANK}:18:5 欄名後面要用半形冒號，再空一格：- id: both`,
  ],
  ['every field without its space', { [COURSE]: 'id:a\ntitle:b\n' }, `${COURSE}:1:3 欄名後面要用半形冒號，再空一格：id: a`],
  [
    'a full-width space behind a colon',
    bank('  type: single', '  type:　single'),
    `${BANK}:2:7 欄名後面要用半形冒號，再空一格：type: single`,
  ],
  ['a sign of equality', bank('  type: single', '  type = single'), `${BANK}:2:7 欄名後面要用半形冒號，再空一格：type: single`],
  [
    'a full-width colon',
    edited(COURSE, 'id: tiny', 'id：tiny'),
    `${COURSE}:1:3 「id」後面用了全形冒號。改成半形冒號加一格空白：「id: 」。`,
  ],
  [
    'nothing but a full-width colon',
    { [BANK]: '- id：a\n' },
    `${BANK}:1:5 「id」後面用了全形冒號。改成半形冒號加一格空白：「id: 」。`,
  ],
  ['a field twice', stem('stem: 哪一組？\n  stem: 哪一組？'), `${BANK}:10:3 「stem」寫了兩次（前一次在第 9 行）。刪掉一個。`],
  [
    'an item whose dash is missing',
    bank('    - id: wrong', '      id: wrong'),
    `${BANK}:15:7 「id」寫了兩次（前一次在第 11 行）。刪掉一個；如果這裡是新的一項，前面加上「- 」。`,
  ],
  [
    'a question without its dash, at the column of its fields',
    bank('- id: both', '  id: both'),
    `${BANK}:18:3 「id」寫了兩次（前一次在第 1 行）。刪掉一個；如果這裡是新的一項，前面加上「- 」。`,
  ],
  [
    'an id of two words',
    bank('section: parts', 'section: parts two'),
    `${BANK}:3:12 「section」的「parts two」不是代號。代號只用英文字母、數字與連字號，不用點。`,
  ],
  [
    'an id in a list that is none',
    bank('notes: [SN1]', 'notes: [SN.1]'),
    `${BANK}:8:11 「notes」的「SN.1」不是代號。代號只用英文字母、數字與連字號，不用點。`,
  ],
  [
    'a word in a list that every map has',
    bank('notes: [SN1]', 'notes: [constructor]'),
    `${BANK}:8:11 「notes」的「constructor」不是代號。代號只用英文字母、數字與連字號，不用點。`,
  ],
  ['a field without a type', bank('  type: single', '  Type: single'), `${BANK}:1:3 少了「type」。請補上。`],
  [
    'full-width commas in braces',
    bank(OPTION, '    - { id: wrong，text: 銷售，why: 採購。 }'),
    `${BANK}:15:18 大括號裡的欄位用半形逗號隔開：- { id: wrong, text: 銷售, why: 採購。 }`,
  ],
  [
    'a brace left open',
    bank(OPTION, '    - { id: wrong, text: 銷售, why: 採購'),
    `${BANK}:15:7 「{」沒有關。在最後補上「}」：- { id: wrong, text: 銷售, why: 採購}`,
  ],
]

const INDENTS: Row[] = [
  ['a tab behind spaces', bank('      why: 採購', '    \twhy: 採購'), `${BANK}:17:5 YAML 不能用 Tab 縮排。改成半形空白。`],
  ['a full-width space', bank('  type: single', '　type: single'), `${BANK}:2:1 YAML 不能用全形空白縮排。改成半形空白。`],
  [
    'a field too far in',
    bank('      why: 採購', '        why: 採購'),
    `${BANK}:17:9 第 16 行的「text」已經有內容，這一行不能再往裡縮。前面改成 6 格空白，和「text」對齊。`,
  ],
  [
    'a field too far in behind an empty line',
    bank('      why: 採購', '\n        why: 採購'),
    `${BANK}:18:9 第 16 行的「text」已經有內容，這一行不能再往裡縮。前面改成 6 格空白，和「text」對齊。`,
  ],
  [
    'a field of front matter too far in',
    edited(LESSON, 'summary: 認識', '  summary: 認識'),
    `${LESSON}:3:3 第 2 行的「title」已經有內容，這一行不能再往裡縮。前面改成 0 格空白，和「title」對齊。`,
  ],
  [
    'fields below a field that has a text',
    bank('  why:\n    true', '  why: 對\n    true'),
    `${BANK}:48:5 第 47 行的「why」已經有內容，這一行不能再往裡縮。前面改成 2 格空白，和「why」對齊。`,
  ],
  [
    'a field too far out',
    bank('      why: 採購', '     why: 採購'),
    `${BANK}:17:6 這一行沒有對齊。前面改成 6 格空白，和第 16 行的「text」對齊。`,
  ],
  [
    'a field too far out behind an empty line',
    bank('  section: parts', '\n section: parts'),
    `${BANK}:4:2 這一行沒有對齊。前面改成 2 格空白，和第 2 行的「type」對齊。`,
  ],
  [
    'a field in the column of its dash',
    bank('      text: 銷售、廣告、採購', '    text: 銷售、廣告、採購'),
    `${BANK}:16:5 這一行沒有對齊。前面改成 6 格空白，和第 15 行的「id」對齊。`,
  ],
]

const LISTS: Row[] = [
  ...[...'－—–•＊'].map(
    (sign): Row => [
      `a ${sign} for a dash`,
      bank('- id: both', `${sign} id: both`),
      `${BANK}:18:1 清單要用半形的「-」，不是「${sign}」：- id: both`,
    ],
  ),
  ['a star for a dash', bank('    - id: wrong', '    * id: wrong'), `${BANK}:15:5 清單要用半形的「-」，不是「*」：- id: wrong`],
  [
    'a dash from an input method before a group of fields',
    bank('    - id: right', '    — id: right'),
    `${BANK}:11:5 清單要用半形的「-」，不是「—」：- id: right`,
  ],
  ['a dash without its space', bank('- id: both', '-id: both'), `${BANK}:18:1 清單的「-」後面要空一格：- id: both`],
  [
    'the first dash without its space',
    bank('    - id: right', '    -id: right'),
    `${BANK}:11:5 清單的「-」後面要空一格：- id: right`,
  ],
  [
    'a dash of a short list without its space',
    edited(LESSON, ' [G1]', '\n      -G1'),
    `${LESSON}:8:7 清單的「-」後面要空一格：- G1`,
  ],
  [
    'an item without its dash',
    bank('    - id: wrong', '    id: wrong'),
    `${BANK}:15:5 清單的每一項前面都要有「- 」：- id: wrong`,
  ],
  ['a question without its dash', bank('- id: both', 'id: both'), `${BANK}:18:1 清單的每一項前面都要有「- 」：- id: both`],
  [
    'the first item without its dash',
    bank('    - id: right', '      id: right'),
    `${BANK}:11:7 清單的每一項前面都要有「- 」：- id: right`,
  ],
  [
    'the first item without its dash and id',
    bank('    - id: right\n', ''),
    `${BANK}:11:7 清單的每一項前面都要有「- 」：- text: 銷售、市場、服務`,
  ],
  [
    'the only item without its dash',
    edited(LESSON, '  - id: O1', '    id: O1'),
    `${LESSON}:5:5 清單的每一項前面都要有「- 」：- id: O1`,
  ],
  [
    'an item too far in',
    bank('    - id: wrong', '      - id: wrong'),
    `${BANK}:15:7 這個「-」沒有和同一份清單的其他項對齊。前面改成 4 格空白，和第 11 行一樣。`,
  ],
  [
    'an item too far out',
    bank('    - id: wrong', '  - id: wrong'),
    `${BANK}:15:3 這個「-」沒有和同一份清單的其他項對齊。前面改成 4 格空白，和第 11 行一樣。`,
  ],
  [
    'a question too far in',
    bank('- id: both', '  - id: both'),
    `${BANK}:18:3 這個「-」沒有和同一份清單的其他項對齊。前面改成 0 格空白，和第 1 行一樣。`,
  ],
  [
    'ids without brackets',
    bank('notes: [SN1]', 'notes: SN1, SN2'),
    `${BANK}:8:10 這裡要寫成清單，用半形的方括號和逗號：notes: [SN1, SN2]`,
  ],
  [
    'one id without brackets',
    bank('notes: [SN1]', 'notes: SN1'),
    `${BANK}:8:10 這裡要寫成清單，用半形的方括號和逗號：notes: [SN1]`,
  ],
  [
    'full-width brackets',
    bank('notes: [SN1]', 'notes: ［SN1］'),
    `${BANK}:8:10 這裡要寫成清單，用半形的方括號和逗號：notes: [SN1]`,
  ],
  [
    'a full-width comma between ids',
    bank('notes: [SN1]', 'notes: [SN1，SN2]'),
    `${BANK}:8:10 這裡要寫成清單，用半形的方括號和逗號：notes: [SN1, SN2]`,
  ],
  ['a bracket of ids left open', bank('facts: [F46]', 'facts: [F46'), `${BANK}:7:10 「[」沒有關。在最後補上「]」：facts: [F46]`],
]

const FILES: Row[] = [
  [
    'a path of Windows',
    edited(COURSE, 'lessons/1.md', 'lessons\\1.md'),
    `${COURSE}:10:13 找不到「lessons\\1.md」。路徑用「/」，不用「\\」：lessons/1.md`,
  ],
  [
    'a path of Windows in quotes',
    edited(COURSE, 'lessons/1.md', '"lessons\\1.md"'),
    `${COURSE}:10:21 雙引號裡的「\\1」有別的意思。路徑用「/」：lesson: lessons/1.md`,
  ],
  ['a rule between questions', bank('- id: both', '---\n- id: both'), `${BANK}:18:1 「---」把檔案切成了兩份。刪掉這一行。`],
  [
    'the fence of a web page',
    { [BANK]: `\`\`\`yaml\n${TINY[BANK]}\`\`\`\n` },
    `${BANK}:1:1 「\`\`\`」是從別處一起貼過來的。刪掉這一行；檔案最後如果也有，一起刪。`,
  ],
]

describe('what a slip in YAML is told, alone and with the line as it should be:', () => {
  it.each([...SENTENCES, ...FIELDS, ...INDENTS, ...LISTS, ...FILES])('%s', (_slip, changes, expected) => {
    const errors = checkTiny(changes).filter(({ rule }) => /^F0[12]$/.test(rule) || rule === 'Q01')
    expect(told(errors)[0]).toBe(expected)
  })

  it('a slip that nobody knows is told by its place, the words of the parser last', () => {
    expect(told(checkTiny(bank('facts: [F46]', 'facts: [@F46]')))).toEqual([
      `${BANK}:7:11 YAML 在這裡讀不懂。檢查這一行和上一行的縮排、引號與冒號（Plain value cannot start with reserved character @）。`,
    ])
  })

  it('more aliases than a course can need are told so', () => {
    const list = (name: string, item: string) => `- &${name} [${Array(9).fill(item).join(', ')}]\n`
    const levels = [...'bcdefghi'].map((name, at) => list(name, `*${'abcdefghi'[at]}`))
    expect(told(checkTiny({ [BANK]: `${list('a', 'x')}${levels.join('')}- *i\n` }))[0]).toMatch(
      /^questions\/1\.yaml:1:1 用了太多 & 和 \* 的別名/,
    )
  })

  it('an alias with its anchor is no slip', () => {
    const reason = bank('why: 三者都到齊。', 'why: &reason 三者都到齊，一個不少。')
    const codes = checkTiny({ [BANK]: (reason[BANK] ?? '').replace('why: 採購是買方的職能。', 'why: *reason') }).map(
      ({ rule }) => rule,
    )
    expect(codes).not.toContain('F02')
  })
})

it('the cure of a slip is what the line should be: with it the course is sound', () => {
  const sound = new Set(told(checkTiny()))
  const cures = SENTENCES.flatMap(([slip, changes, expected]) => {
    const [, line, cure = ''] = /^questions\/1\.yaml:(\d+):.*?：(stem: .*)$/.exec(expected) ?? []
    if (line === undefined) return []
    const lines = (changes[BANK] ?? '').split('\n')
    // What went on below is in the cure.
    const rest = /below|margin|second line/.test(slip) ? 2 : 1
    lines.splice(8, rest, `  ${cure}`)
    return told(checkTiny({ [BANK]: lines.join('\n') }).filter(({ rule }) => /^F|^Q01/.test(rule))).filter(
      problem => !sound.has(problem),
    )
  })
  expect(cures).toEqual([])
})

it('a sign typed anywhere in a bank is told, or changes nothing that breaks it', () => {
  const text = TINY[BANK] ?? ''
  const signs = fc.constantFrom(
    ':',
    ' ',
    '"',
    "'",
    '[',
    '{',
    '-',
    '#',
    '\t',
    '：',
    '\n',
    '@',
    '\u3000',
    ': ',
    '- ',
    '&',
    '*',
    '|',
  )
  fc.assert(
    fc.property(fc.nat(text.length), signs, (at, sign) => {
      const { source, problems } = parse({ [BANK]: text.slice(0, at) + sign + text.slice(at) })
      expect(problems.length > 0 || source?.unreadChapters.length === 0).toBe(true)
    }),
    { numRuns: runs(100) },
  )
})
