import { describe, expect, it } from 'vitest'
import { mergeBank } from '../../src/exchange/merge-bank.ts'
import { withIds } from '../../src/exchange/part-ids.ts'
import { readSource } from '../../src/exchange/read-source.ts'

const HEAD = '題號,題幹,選項A,選項B,選項C,答案\n'

async function merged(text: string | null, csv: string) {
  const { bank } = await readSource(Buffer.from(csv), 'quiz.csv', null)
  return mergeBank(text, withIds(bank, 'bank').questions, 'bank.yaml')
}

const first = `${HEAD}visit,客戶先看什麼？,價格,服務,品牌,B\n`

describe('importing again', () => {
  it('keeps what the author wrote since, with comments, and brings texts and keys up to date', async () => {
    const { text } = await merged(null, first)
    const written = text
      .replace('section: TODO', 'section: parts # where it is taught')
      .replace('why: TODO', 'why: 便宜留不住人。')
      .replace('id: a\n', 'id: price\n')
    const again = await merged(written, `${HEAD}visit,客戶最先看什麼？,服務,價格,品牌,A\nnew,誰來決定？,甲,乙,丙,A\n`)
    expect(again.outcomes).toEqual(['updated', 'added'])
    expect(again.text).toContain('section: parts # where it is taught')
    expect(again.text).toContain('stem: 客戶最先看什麼？')
    expect(again.text).toMatch(/id: b\n {6}text: 服務\n {6}why: TODO\n {6}correct: true/)
    expect(again.text).toMatch(/id: price\n {6}text: 價格\n {6}why: 便宜留不住人。/)
  })

  it('doubles nothing and writes the same text where nothing has changed', async () => {
    const { text } = await merged(null, first)
    const again = await merged(text, first)
    expect([again.text, again.outcomes]).toEqual([text, ['same']])
  })

  it('finds a question without an id again by its stem', async () => {
    const nameless = '題幹,選項A,選項B,答案\n客戶先看什麼？,價格,服務,B\n'
    const { text } = await merged(null, nameless)
    expect((await merged(text, nameless.replace(',B\n', ',A\n'))).outcomes).toEqual(['updated'])
  })

  it('takes the key away from an option that is none any more', async () => {
    const { text } = await merged(null, first)
    const again = await merged(text, first.replace(',B\n', ',C\n'))
    expect(again.text.match(/correct: true/g)).toHaveLength(1)
    expect(again.text).toMatch(/text: 品牌\n {6}why: TODO\n {6}correct: true/)
  })

  it('keeps the id of an option whose text was mended, and gives a new one an id of its own', async () => {
    const { text } = await merged(null, first)
    const mended = await merged(text, `${HEAD}visit,客戶先看什麼？,價錢,服務,品牌,B\n`)
    expect(mended.text).toContain('- id: a\n      text: 價錢')
    const more = await merged(text, '題號,題幹,選項A,選項B,選項C,選項D,答案\nvisit,客戶先看什麼？,口碑,價格,服務,品牌,C\n')
    expect(more.text).toContain('- id: n1\n      text: 口碑')
  })

  it('leaves the questions alone that the file does not have, and counts what is still to be written', async () => {
    const { text } = await merged(null, first)
    const again = await merged(text, `${HEAD}other,誰來決定？,甲,乙,丙,A\n`)
    expect(again.others).toEqual(['visit'])
    expect([again.todos, again.drafts]).toEqual([14, 2])
  })

  it('touches no bank that cannot be read', async () => {
    await expect(merged('- id: [\n', first)).rejects.toMatchObject({ code: 'bank-unreadable', data: { line: 2 } })
    await expect(merged('id: x\n', first)).rejects.toMatchObject({ code: 'bank-unreadable', data: { line: 1 } })
  })
})
