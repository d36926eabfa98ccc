import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBank } from '../../src/course/parse/parse-bank.ts'
import { ProblemCollector } from '../../src/errors/problem-collector.ts'
import { csvFile } from '../../src/exchange/csv-text.ts'
import type { ReadBank } from '../../src/exchange/draft.ts'
import { mergeBank } from '../../src/exchange/merge-bank.ts'
import { withIds } from '../../src/exchange/part-ids.ts'
import { readSource } from '../../src/exchange/read-source.ts'
import { soundDrafts } from '../../src/exchange/sound-drafts.ts'
import { writeGift } from '../../src/exchange/write-gift.ts'
import { writeMoodleXml } from '../../src/exchange/write-moodle-xml.ts'
import { writeTable } from '../../src/exchange/write-table.ts'
import { xlsxFile } from '../../src/exchange/xlsx-file.ts'
import type { Question } from '../../src/questions/question.ts'
import { randomQuestions } from '../support/random-questions.ts'
import { runs } from '../support/runs.ts'

const FOLDER = join(import.meta.dirname, '../../data/zh-Hant/questions')
const bundled = readdirSync(FOLDER).flatMap(file => banked(readFileSync(join(FOLDER, file), 'utf8')))
const chaptered = (questions: readonly Question[]) => [{ id: 'c', title: '第一章', questions }]

const FORMATS = {
  gift: { name: 'bank.gift', write: async (bank: readonly Question[]) => Buffer.from(writeGift(chaptered(bank)).content) },
  moodle: { name: 'bank.xml', write: async (bank: readonly Question[]) => Buffer.from(writeMoodleXml(chaptered(bank)).content) },
  csv: { name: 'bank.csv', write: async (bank: readonly Question[]) => Buffer.from(csvFile(writeTable(bank))) },
  xlsx: { name: 'bank.xlsx', write: (bank: readonly Question[]) => xlsxFile(writeTable(bank), '題庫') },
}
type Format = keyof typeof FORMATS

/** The questions of a bank's file, their references not judged. */
function banked(text: string): Question[] {
  const faults = new ProblemCollector('bank.yaml')
  const bank = parseBank(text, null, faults)
  expect(faults.problems).toEqual([])
  return bank?.questions ?? []
}

async function read(format: Format, questions: readonly Question[]): Promise<ReadBank> {
  const { name, write } = FORMATS[format]
  const { bank } = await readSource(await write(questions), name, null)
  return soundDrafts(withIds(bank, 'bank'))
}

/** A bank written in a format, read from it, put into a new file and opened. */
async function thereAndBack(format: Format, questions: readonly Question[]): Promise<Question[]> {
  const bank = await read(format, questions)
  expect(bank.refused).toEqual([])
  return banked(mergeBank(null, bank.questions, 'bank.yaml').text)
}

/** A question as GIFT can hold it: of two blanks the first spelling and no slips. */
function asGiftHolds(original: Question): Question {
  const spaced = (text: string) => text.replaceAll(/[^\S\n]{2,}/g, ' ')
  const question: Question = { ...JSON.parse(JSON.stringify(original).replaceAll('->', '→')), stem: original.stem }
  if (question.type === 'ordering') {
    return { ...question, items: question.items.map(item => ({ ...item, text: spaced(item.text) })) }
  }
  if (question.type === 'matching') {
    return { ...question, rights: question.rights.map(right => ({ ...right, text: spaced(right.text) })) }
  }
  if (question.type !== 'cloze' || question.blanks.length === 1) return question
  return {
    ...question,
    blanks: question.blanks.map(({ accept, why }) => ({ accept: accept.slice(0, 1).map(spaced), why, near: [] })),
  }
}

const held = (format: Format) => (format === 'gift' ? asGiftHolds : (question: Question) => question)

describe('a bank through another program and back', () => {
  it.each(Object.keys(FORMATS) as Format[])('is the same by %s: questions, keys, reasons and ids', async format => {
    expect(bundled.length).toBeGreaterThan(50)
    expect(await thereAndBack(format, bundled)).toEqual(bundled.map(held(format)))
  })

  it.each(Object.keys(FORMATS) as Format[])('changes nothing of the bank it came from, by %s', async format => {
    const file = readdirSync(FOLDER)[0] ?? ''
    const text = readFileSync(join(FOLDER, file), 'utf8')
    const bank = await read(
      format,
      banked(text).filter(question => isDeepStrictEqual(held(format)(question), question)),
    )
    expect(new Set(mergeBank(text, bank.questions, file).outcomes)).toEqual(new Set(['same']))
  })

  it.each(Object.keys(FORMATS) as Format[])('keeps every sign of random questions by %s', async format => {
    await fc.assert(
      fc.asyncProperty(randomQuestions, async questions => {
        expect(await thereAndBack(format, questions)).toEqual(questions.map(held(format)))
      }),
      { numRuns: runs(20) },
    )
  })
})
