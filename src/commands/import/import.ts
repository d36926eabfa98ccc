import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Context } from '../../context/context.ts'
import { courseFileReader } from '../../course/parse/course-folder.ts'
import { COURSE_FILE, parseCourse } from '../../course/parse/parse-course.ts'
import { UserError } from '../../errors/user-error.ts'
import { ENCODINGS, type Encoding } from '../../exchange/decode-text.ts'
import { mergeBank } from '../../exchange/merge-bank.ts'
import { apartFrom, withIds } from '../../exchange/part-ids.ts'
import { readSource } from '../../exchange/read-source.ts'
import { soundDrafts } from '../../exchange/sound-drafts.ts'
import { readFileBytes } from '../../store/read-text-file.ts'
import { textIfThere, writeWholeFile } from '../../store/whole-file.ts'
import { importView } from '../../views/import.ts'
import { writeTemplate } from './template.ts'

const MOST_MEGABYTES = 20
const FORMS = { csv: 'CSV', tsv: 'TSV', xlsx: 'XLSX', gift: 'GIFT', moodle: 'Moodle XML', aiken: 'Aiken', quizlet: 'Quizlet' }

/**
 * `salescourse import FILE -o BANK`: questions of another program into a bank, and a table of what came over and what did not; with
 * `--template` a file to fill in. Throws `import-refused` where a question was refused, after the others are written.
 */
export async function run(
  context: Context,
  typed: { file: string | undefined },
  { output, template, encoding }: { output?: string; template?: string; encoding?: string },
): Promise<void> {
  const { terminal, page } = context
  if (template !== undefined) return writeTemplate(template, context)
  const { from, to } = placesOf(typed.file, output)
  const read = await readSource(readFileBytes(from, MOST_MEGABYTES), from, encodingOf(encoding))
  const course = courseOf(to)
  const bank = apartFrom(idsElsewhere(course, to), soundDrafts(withIds(read.bank, idPrefix(to))))
  const count = bank.questions.length + bank.refused.length
  if (count === 0) throw new UserError('nothing-imported', { file: from })
  const before = textIfThere(to)
  const merged = mergeBank(before, bank.questions, to)
  if (bank.questions.length > 0 && merged.text !== before) writeWholeFile(to, merged.text)
  const form = FORMS[read.source]
  terminal.print(importView({ from, to, form, encoding: read.encoding, bank, merged, course }, page()))
  if (bank.refused.length > 0) throw new UserError('import-refused', { file: from, refused: bank.refused.length })
}

function placesOf(from: string | undefined, to: string | undefined): { from: string; to: string } {
  if (from === undefined) throw new UserError('import-what', {})
  if (to === undefined) throw new UserError('import-where', { file: from })
  if (!/\.ya?ml$/i.test(to)) throw new UserError('bank-name', { file: to })
  return { from, to }
}

function encodingOf(typed: string | undefined): Encoding | null {
  if (typed === undefined) return null
  const names: Record<string, Encoding> = { utf8: 'utf-8', 'utf-16': 'utf-16le', gbk: 'gb18030', gb2312: 'gb18030' }
  const name = typed.toLowerCase()
  const encoding = names[name] ?? ENCODINGS.find(known => known === name)
  if (!encoding) throw new UserError('bad-encoding', { value: typed, known: [...ENCODINGS] })
  return encoding
}

/** What tells bare numbers of this bank from those of others. */
function idPrefix(bank: string): string {
  const slug = basename(bank, extname(bank))
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return slug === '' ? 'q' : slug
}

/** The folder of the course that a bank stands in: its own, or the one above. */
function courseOf(bank: string): string | null {
  const folder = dirname(bank)
  return [folder, dirname(folder)].find(place => existsSync(join(place, COURSE_FILE))) ?? null
}

/** The ids of questions in the other banks of a course, each with its file; none where the course cannot be read yet. */
function idsElsewhere(course: string | null, bank: string): Map<string, string> {
  const source = course === null ? null : parseCourse(courseFileReader(course)).source
  const others = (source?.chapters ?? []).filter(({ bankFile }) => resolve(course ?? '', bankFile) !== resolve(bank))
  return new Map(others.flatMap(chapter => chapter.bank.questions.map(({ id }) => [id, chapter.bankFile])))
}
