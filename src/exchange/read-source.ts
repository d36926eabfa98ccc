import { UserError } from '../errors/user-error.ts'
import { decodeText, type Encoding } from './decode-text.ts'
import type { ReadBank } from './draft.ts'
import { looksLikeAiken, readAiken } from './read-aiken.ts'
import { looksLikeCards, readCards } from './read-cards.ts'
import { headingRow, readTable } from './read-table.ts'

export const SOURCES = ['csv', 'tsv', 'xlsx', 'gift', 'moodle', 'aiken', 'quizlet'] as const
export type Source = (typeof SOURCES)[number]

/** A file as it was read: what form it has, in which encoding where it is a text, and its questions. */
export interface ReadSource {
  source: Source
  encoding: Encoding | null
  bank: ReadBank
}

/** A ZIP archive begins so (APPNOTE 4.3.7), and an old .xls as a compound file does. */
const ZIP = 'PK\x03\x04'
const COMPOUND = '\xd0\xcf\x11\xe0'

/**
 * Reads a file of questions, told by its content and its name. `encoding` is the one asked for, or null to find it. What reads each form is
 * loaded when it is needed. Throws `old-workbook`, `form-unknown`, `headings-missing` and what the readers throw.
 */
export async function readSource(bytes: Uint8Array, file: string, encoding: Encoding | null): Promise<ReadSource> {
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  if (start === COMPOUND || /\.xls$/i.test(file)) throw new UserError('old-workbook', { file })
  if (start === ZIP || /\.xlsx$/i.test(file)) return { source: 'xlsx', encoding: null, bank: await workbookBank(bytes, file) }
  const { text, encoding: found } = decodeText(bytes, file, encoding)
  if (text.trim() === '') throw new UserError('file-empty', { file })
  const source = sourceOf(text, file)
  return { source, encoding: found, bank: await bankOf(source, text, file) }
}

async function workbookBank(bytes: Uint8Array, file: string): Promise<ReadBank> {
  const { xlsxRows } = await import('./xlsx-rows.ts')
  const { rows, remarks } = await xlsxRows(bytes, file)
  const heading = headingRow(rows)
  if (heading < 0) throw new UserError('headings-missing', { file, first: (rows[0]?.cells ?? []).filter(Boolean).slice(0, 8) })
  const bank = readTable(rows, heading)
  return { ...bank, remarks: [...remarks, ...bank.remarks] }
}

function sourceOf(text: string, file: string): Source {
  if (/^\s*(?:<\?xml|<quiz\b)/.test(text)) return 'moodle'
  if (/\.gift$/i.test(file)) return 'gift'
  if (/\.csv$/i.test(file)) return 'csv'
  if (looksLikeAiken(text)) return 'aiken'
  if (/\.(?:tsv|tab)$/i.test(file)) return 'tsv'
  if (/^\s*::|(?:^|[^\\])\{[\s\S]*?[^\\]?\}/m.test(text)) return 'gift'
  if (text.includes('\t')) return 'tsv'
  throw new UserError('form-unknown', { file })
}

async function bankOf(source: Source, text: string, file: string): Promise<ReadBank> {
  switch (source) {
    case 'gift': {
      const { readGift } = await import('./read-gift.ts')
      return readGift(text)
    }
    case 'moodle': {
      const { readMoodleXml } = await import('./read-moodle-xml.ts')
      return readMoodleXml(text, file)
    }
    case 'aiken':
      return readAiken(text)
    default:
      return tableBank(text, file, source === 'tsv')
  }
}

async function tableBank(text: string, file: string, tabs: boolean): Promise<ReadBank> {
  const { csvRows } = await import('./csv-text.ts')
  const rows = csvRows(text, file, tabs)
  const heading = headingRow(rows)
  if (heading >= 0) return readTable(rows, heading)
  if (looksLikeCards(text)) return readCards(text)
  throw new UserError('headings-missing', { file, first: (rows[0]?.cells ?? []).filter(Boolean).slice(0, 8) })
}
