import type { CourseContext } from '../../context/context.ts'
import type { LossCode } from '../../errors/export-loss.ts'
import { UserError } from '../../errors/user-error.ts'
import { csvFile } from '../../exchange/csv-text.ts'
import type { Loss, Written } from '../../exchange/loss.ts'
import { writeAnki } from '../../exchange/write-anki.ts'
import { writeGift } from '../../exchange/write-gift.ts'
import { writeKahoot } from '../../exchange/write-kahoot.ts'
import { writeMoodleXml } from '../../exchange/write-moodle-xml.ts'
import { type Table, writeTable } from '../../exchange/write-table.ts'
import { writeNewFile } from '../../files/new-file.ts'
import { saidView } from '../../views/said.ts'

const FORMATS = ['gift', 'moodle', 'csv', 'xlsx', 'anki', 'kahoot'] as const
type Format = (typeof FORMATS)[number]

/**
 * The bank of a course in the form of another program, to stdout or into a new file; what that form cannot hold is named on stderr.
 * Throws `bad-bank-format`, `output-needed`, `file-exists` and `file-unwritable`.
 */
export async function exportBank(context: CourseContext, typed: string, output: string | undefined): Promise<void> {
  const { terminal, words, page } = context
  const format = FORMATS.find(known => known === typed)
  if (!format) throw new UserError('bad-bank-format', { value: typed, known: [...FORMATS] })
  if (output === undefined && (format === 'xlsx' || format === 'kahoot')) throw new UserError('output-needed', { format })
  const { content, losses } = await written(format, context)
  if (output === undefined) terminal.data(String(content))
  else writeNewFile(output, content)
  for (const line of lossLines(losses, context)) terminal.warn(line)
  if (output === undefined) return
  const left = new Set(losses.filter(({ code }) => LEAVES_OUT.has(code)).map(({ id }) => id)).size
  terminal.print(saidView(words.bank.written(output, questionsOf(context).length - left), page()))
}

const LEAVES_OUT: ReadonlySet<LossCode> = new Set(['type-left-out', 'text-long', 'options-more'])

async function written(format: Format, context: CourseContext): Promise<Written<string | Uint8Array>> {
  const { course, words } = context
  const chapters = course.index.chapters.map(({ id, title }) => ({ id, title, questions: course.chapter(id).questions }))
  const judgements = { true: words.question.true, false: words.question.false }
  switch (format) {
    case 'gift':
      return writeGift(chapters)
    case 'moodle':
      return writeMoodleXml(chapters)
    case 'anki':
      return writeAnki(chapters, course.index.title, judgements)
    case 'csv':
      return { content: csvFile(writeTable(questionsOf(context))), losses: [] }
    case 'xlsx':
      return { content: await workbook(writeTable(questionsOf(context)), context), losses: [] }
    case 'kahoot': {
      const { content, losses } = writeKahoot(questionsOf(context), judgements)
      return { content: await workbook(content, context), losses }
    }
  }
}

async function workbook(table: Table, { words }: CourseContext): Promise<Uint8Array> {
  const { xlsxFile } = await import('../../exchange/xlsx-file.ts')
  return xlsxFile(table, words.bank.sheet)
}

function questionsOf({ course }: CourseContext) {
  return course.index.chapters.flatMap(({ id }) => course.chapter(id).questions)
}

/** What is lost, a line a kind. */
function lossLines(losses: readonly Loss[], { words }: CourseContext): string[] {
  return [...new Set(losses.map(({ code }) => code))].map(code => {
    const ids = losses.filter(loss => loss.code === code).map(({ id }) => id)
    return words.bank.loss(words.bank.losses[code], ids.length, ids)
  })
}
