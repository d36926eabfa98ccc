import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { csvFile } from '../../src/exchange/csv-text.ts'
import type { Draft } from '../../src/exchange/draft.ts'
import { withIds } from '../../src/exchange/part-ids.ts'
import { readSource } from '../../src/exchange/read-source.ts'
import { soundDrafts } from '../../src/exchange/sound-drafts.ts'
import { templateTable } from '../../src/exchange/template.ts'
import { xlsxFile } from '../../src/exchange/xlsx-file.ts'
import { sheetBytes } from '../support/sheet-bytes.ts'

/** `題型,題幹,選項A,選項B,答案` and a row in Big5, and the same in Simplified characters in GB18030; Node has no encoder for either. */
const BIG5 = 'c344abac2cc344b7462cbfefb6b5412cbfefb6b5422cb5aaaed70ab3e6bfef2cabc8a4e1a5fdacdda4b0bbf22cbbf9aee62caa41b0c82c420a'
const GB18030 =
  'cce2d0cd2ccce2b8c92cd1a1cfee412cd1a1cfee422cb4f0b0b80ab5a5d1a12cbfcdbba7cfc8bfb4cab2c3b42cbcdbb8f12cb7fecef12c420a'
const HEAD = '題型,題幹,選項A,選項B,選項C,選項D,答案\n'

async function read(content: string | Uint8Array, name = 'quiz.csv', encoding: Parameters<typeof readSource>[2] = null) {
  const source = await readSource(typeof content === 'string' ? Buffer.from(content) : content, name, encoding)
  const { questions, refused, remarks } = soundDrafts(withIds(source.bank, 'bank'))
  return {
    ...source,
    drafts: questions.map(({ draft }) => draft),
    refused: refused.map(({ place, refusal }) => `${place.unit} ${place.number} ${refusal.code}`),
    remarks: [...remarks, ...questions.flatMap(question => question.remarks)].map(({ code }) => code),
  }
}

const keys = (draft: Draft | undefined) =>
  draft && 'options' in draft ? draft.options.flatMap(({ correct }, at) => (correct ? ['ABCDEFGHI'[at]] : [])).join('') : null
const keysOf = async (type: string, key: string) =>
  keys((await read(`${HEAD}${type},客戶先看什麼？,甲,乙,丙,丁,"${key}"\n`)).drafts[0])

describe('the encoding of a table', () => {
  const table = `${HEAD}單選,客戶先看什麼？,價格,服務,,,B\n`
  it.each([
    ['UTF-8', Buffer.from(table), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${table}`), 'utf-8'],
    ['UTF-16LE with a byte order mark', Buffer.from(`\ufeff${table}`, 'utf16le'), 'utf-16le'],
    ['UTF-16LE without one', Buffer.from(table, 'utf16le'), 'utf-16le'],
    ['UTF-16BE', Buffer.from(`\ufeff${table}`, 'utf16le').swap16(), 'utf-16be'],
    ['Big5', Buffer.from(BIG5, 'hex'), 'big5'],
    ['GB18030', Buffer.from(GB18030, 'hex'), 'gb18030'],
  ])('is found: %s', async (_, bytes, encoding) => {
    const found = await read(bytes)
    expect(found.encoding).toBe(encoding)
    expect(found.refused).toEqual([])
    expect(keys(found.drafts[0])).toBe('B')
  })

  it('is asked for where no known heading tells it, and one that does not fit is refused', async () => {
    const unknown = Buffer.from('a4a4a4e5', 'hex')
    await expect(read(unknown, 'quiz.gift')).rejects.toMatchObject({ code: 'encoding-unknown' })
    await expect(read(Buffer.from([0xff, 0x80]), 'quiz.csv', 'utf-8')).rejects.toMatchObject({ code: 'encoding-wrong' })
  })
})

describe('a key', () => {
  it.each([
    ['複選', 'ABD', 'ABD'],
    ['複選', 'A,B,D', 'ABD'],
    ['複選', 'A、B、D', 'ABD'],
    ['複選', '1 2', 'AB'],
    ['複選', '①③', 'AC'],
    ['複選', 'ＡＢ', 'AB'],
    ['複選', 'b; d', 'BD'],
    ['單選', '（C）', 'C'],
    ['單選', '丙', 'C'],
    ['', 'D', 'D'],
    ['選擇題', 'AC', 'AC'],
  ])('of %s written %s is %s', async (type, key, found) => {
    expect(await keysOf(type, key)).toBe(found)
  })

  it.each([
    ['A', 'key-many', '單選,題幹這樣寫？,甲,乙,丙,丁,AB'],
    ['no option', 'key-unknown', '單選,題幹這樣寫？,甲,乙,丙,,D'],
    ['missing', 'key-missing', '單選,題幹這樣寫？,甲,乙,丙,丁,'],
    ['a number that is a place and a text', 'key-ambiguous', '單選,有幾個？,3,4,2,1,2'],
    ['a gap', 'option-gap', '單選,題幹這樣寫？,甲,,丙,,A'],
    ['another type', 'type-unknown', '申論,題幹這樣寫？,甲,乙,,,A'],
    ['no judgement', 'judgement-unknown', '是非,題幹這樣寫。,,,,,也許'],
    ['keys that are all', 'form', '複選,題幹這樣寫？,甲,乙,,,AB'],
  ])('that is %s is refused with its line as %s', async (_, code, row) => {
    const { refused, drafts } = await read(`${HEAD}單選,第一題怎麼寫？,甲,乙,,,A\n${row}\n`)
    expect(refused).toEqual([`line 3 ${code}`])
    expect(drafts).toHaveLength(1)
  })
})

describe('a table', () => {
  it('has TODO for what it lacks, and the reason of the whole question at its key', async () => {
    const { drafts } = await read(`題幹,選項A,選項B,答案,解析\n客戶先看什麼？,價格,服務,B,服務留得住人。\n`)
    expect(drafts[0]).toMatchObject({
      section: 'TODO',
      objective: 'TODO',
      bloom: 'TODO',
      difficulty: 'TODO',
      options: [
        { id: 'a', why: 'TODO' },
        { id: 'b', why: '服務留得住人。' },
      ],
    })
  })

  it('tells of what it does not take: columns, values, ids that are numbers', async () => {
    const { remarks, drafts } = await read(
      `題號,題幹,選項A,選項B,答案,難度,小節,出題者\n7,客戶先看什麼？,價格,服務,B,超難,第一節,王\n`,
    )
    expect(remarks).toEqual(['column-unknown', 'section-slug', 'value-unknown', 'id-number'])
    expect(drafts[0]?.id).toBe('bank-7')
  })

  it('refuses the second of two questions with one id', async () => {
    const row = '單選,客戶先看什麼？,價格,服務,,,B\n'
    expect((await read(HEAD + row + row)).refused).toEqual(['line 3 id-twice'])
  })

  it('counts lines where cells hold several', async () => {
    const { refused } = await read(`${HEAD}單選,"第一行\n第二行？",甲,乙,,,A\n單選,,甲,乙,,,A\n`)
    expect(refused).toEqual(['line 4 stem-missing'])
  })

  it.each([
    ['without headings', '甲,乙\n丙,丁\n', 'quiz.csv', 'headings-missing'],
    ['with a quote left open', `${HEAD}單選,"題幹,甲,乙,,,A\n`, 'quiz.csv', 'table-fault'],
    ['that is empty', '\n', 'quiz.csv', 'file-empty'],
    ['of an old workbook', 'x', 'quiz.xls', 'old-workbook'],
    ['that is no workbook', 'PK\x03\x04abc', 'quiz.xlsx', 'not-a-workbook'],
    ['of no known form', '只有一句話', 'quiz.txt', 'form-unknown'],
  ])('%s is refused as %s', async (_, content, name, code) => {
    await expect(read(content, name)).rejects.toMatchObject({ code })
  })

  it('is Kahoot’s own sheet, or Quizlet’s cards', async () => {
    const kahoot =
      'Quiz template\n\n,Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,Time limit (sec),Correct answer(s) - choose at least one\n1,客戶先看什麼？,價格,服務,20,"1,2"\n'
    expect((await read(kahoot)).refused).toEqual(['line 4 form'])
    const one = await read(kahoot.replace('"1,2"', '2'))
    expect([keys(one.drafts[0]), one.remarks]).toEqual(['B', ['time-limit']])
    const cards = await read('潛在客戶\t可能要買的公司\n漏斗\t從名單到成交的階段\n', 'cards.txt')
    expect(cards.drafts.map(draft => draft.stem)).toEqual(['可能要買的公司 ___', '從名單到成交的階段 ___'])
  })

  it.each(['csv', 'xlsx'])('of the template reads as a question of each type, by %s', async form => {
    const table = templateTable()
    const bytes = form === 'csv' ? Buffer.from(csvFile(table)) : await xlsxFile(table, '題庫')
    const { drafts, refused, remarks } = await read(bytes, `t.${form}`)
    expect(drafts.map(({ type }) => type)).toEqual(['single', 'multiple', 'boolean', 'ordering', 'matching', 'cloze'])
    expect([refused, remarks, JSON.stringify(drafts).includes('TODO')]).toEqual([[], [], false])
  })
})

describe('a workbook', () => {
  const head = ['小節', '題幹', '選項A', '選項B', '答案']
  it('has what is merged in every row, and the value of a formula; both are told', async () => {
    const bytes = sheetBytes(
      [head, ['parts', '第一題？', '甲', '乙', 'A'], [null, '第二題？', '丙', { formula: '"丁"', value: '丁' }, 'B']],
      ['A2:A3'],
    )
    const { drafts, remarks, refused } = await read(bytes, 'quiz.xlsx')
    expect(drafts.map(({ section }) => section)).toEqual(['parts', 'parts'])
    expect(drafts[1]).toMatchObject({ options: [{ text: '丙' }, { text: '丁', correct: true }] })
    expect([remarks, refused]).toEqual([['merged-cells', 'formulas'], []])
  })

  it('refuses a row with a formula that nobody reckoned, or with an error', async () => {
    const bytes = sheetBytes([
      head,
      ['parts', '第一題？', '甲', { formula: 'A1', value: null }, 'A'],
      ['parts', '第二題？', '甲', { error: '#N/A' }, 'A'],
    ])
    expect((await read(bytes, 'quiz.xlsx')).refused).toEqual(['row 2 formula-empty', 'row 3 cell-fault'])
  })

  it('is not opened where it would unpack to more than there is room for', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(101 * 2 ** 20) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    await expect(read(bomb, 'quiz.xlsx')).rejects.toMatchObject({ code: 'archive-too-big' })
  })
})

describe('GIFT', () => {
  it('is read block by block: a fault has its line and leaves the others alone', async () => {
    const gift = '// a comment\n\n::甲::第一題？{=對~錯}\n\n第二題？{=對~錯\n\n\n第三題？{=對\n~錯#為什麼#太多#}\n\n第四題？{T}\n'
    const { drafts, refused } = await read(gift, 'quiz.gift')
    expect(drafts.map(({ stem }) => stem)).toEqual(['第一題？', '第四題？'])
    expect(refused).toEqual(['line 5 syntax-fault', 'line 8 syntax-fault'])
  })

  it.each([
    ['{=甲 ~乙 ~丙}', { type: 'single' }, []],
    ['{~%50%甲 ~%50%乙 ~%-100%丙}', { type: 'multiple' }, []],
    ['{~%60%甲 ~%40%乙 ~丙}', { type: 'multiple' }, ['weights-even']],
    ['{=甲 ~%50%乙 ~丙}', { type: 'single' }, ['half-right']],
    ['{FALSE#錯了#對了}', { type: 'boolean', answer: false, why: { true: '錯了', false: '對了' } }, []],
    [
      '{=甲 =乙#好 =%0%丙#不好}',
      { type: 'cloze', blanks: [{ accept: ['甲', '乙'], why: '好', near: [{ text: '丙', why: '不好' }] }] },
      ['blank-added'],
    ],
    ['{=甲 =%0%*#再想想}', { type: 'cloze', blanks: [{ accept: ['甲'], near: [] }] }, ['wildcard', 'blank-added']],
    ['{#3}', { type: 'cloze', blanks: [{ accept: ['3'] }] }, ['number-text', 'blank-added']],
    ['{=甲 -> 乙 =丙 -> 丁}', { type: 'matching', lefts: [{ match: 'r1' }, { match: 'r2' }] }, []],
  ])('%s', async (answers, draft, remarks) => {
    const found = await read(`題幹怎麼寫？${answers}\n`, 'quiz.gift')
    expect(found.drafts[0]).toMatchObject(draft)
    expect(found.remarks.sort()).toEqual(remarks.sort())
  })

  it.each(['{}', '{#3:1}', ''])('%s is a kind that our form does not have', async answers => {
    expect((await read(`題幹怎麼寫？${answers}\n`, 'quiz.gift')).refused).toEqual(['line 1 kind-foreign'])
  })
})

describe('Aiken', () => {
  it('has one key and no reasons', async () => {
    const { drafts, source } = await read('客戶先看什麼？\nA. 價格\nB) 服務\nANSWER: B\n\n誰來決定？\nA. 甲\nB. 乙\n', 'quiz.txt')
    expect([source, keys(drafts[0])]).toEqual(['aiken', 'B'])
  })

  it('refuses a question without ANSWER, and a line that is no option', async () => {
    const aiken = '第一題？\nA. 甲\nB. 乙\nANSWER: A\n第二題？\nA. 甲\n又一行\nB. 乙\nANSWER: A\n第三題？\nA. 甲\nB. 乙\n'
    expect((await read(aiken, 'quiz.txt')).refused).toEqual(['line 5 aiken-line', 'line 10 key-missing'])
  })
})

describe('Moodle XML', () => {
  const quiz = (questions: string) => `<?xml version="1.0"?>\n<quiz>\n${questions}\n</quiz>`
  const text = (name: string, words: string) => `<${name} format="html"><text>${words}</text></${name}>`
  it('is plain text out of HTML, and tells what it leaves', async () => {
    const xml = quiz(
      `<question type="multichoice"><name><text>q1</text></name>${text('questiontext', '<![CDATA[<p>客戶&amp;我們<img src="a.png"></p>]]>')}<single>true</single><answer fraction="100"><text>甲</text></answer><answer fraction="0"><text>乙</text></answer></question>`,
    )
    const { drafts, remarks } = await read(xml, 'quiz.xml')
    expect(drafts[0]).toMatchObject({ id: 'q1', stem: '客戶&我們', type: 'single' })
    expect(remarks).toEqual(['image-link'])
  })

  it('refuses a kind that our form does not have with its line, and a file that is no quiz', async () => {
    expect((await read(quiz(`<question type="essay">${text('questiontext', '寫')}</question>`), 'q.xml')).refused).toEqual([
      'line 3 kind-foreign',
    ])
    await expect(read('<?xml version="1.0"?><html/>', 'q.xml')).rejects.toMatchObject({ code: 'not-a-quiz' })
    await expect(read('<?xml version="1.0"?><quiz><a></quiz>', 'q.xml')).rejects.toMatchObject({
      code: 'xml-fault',
      data: { line: 1 },
    })
    await expect(
      read('<?xml version="1.0"?><!DOCTYPE q [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>', 'q.xml'),
    ).rejects.toMatchObject({ code: 'xml-fault' })
  })
})
