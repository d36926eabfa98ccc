import type { CourseContext } from '../../context/context.ts'
import { locationNumber, locationOf } from '../../course/query/location.ts'
import type { Worksheet } from '../../course/supplements.ts'
import { UserError } from '../../errors/user-error.ts'
import { worksheetMarkdown } from '../../formats/worksheet-markdown.ts'
import { mannerOf } from '../../terminal/pager.ts'
import type { ReadingState } from '../../terminal/reader.ts'
import { showDocument } from '../../terminal/show-document.ts'
import { foldTyped } from '../../text/normalize.ts'
import { documentStatusView } from '../../views/reading-status.ts'
import { plansView, worksheetBlocks, worksheetsView } from '../../views/worksheet.ts'
import { askNumbers } from './ask-numbers.ts'
import { againCommand, type NumberOptions, typedNumbers } from './typed-numbers.ts'

/** The options of `salescourse worksheet`, as typed. */
interface WorksheetOptions extends NumberOptions {
  example?: boolean
  markdown?: boolean
  pager?: boolean
}

/**
 * `salescourse worksheet [name]`: all sheets, or one, blank or filled. A calculator asks its numbers on a terminal and takes them as
 * options elsewhere; without any it is a sheet to fill in. Throws `no-worksheets`, `unknown-worksheet`, and what is told of numbers.
 */
export async function run(
  context: CourseContext,
  { name }: { name: string | undefined },
  options: WorksheetOptions,
): Promise<void> {
  const { course, terminal, page, words } = context
  const { worksheets } = course.supplements()
  if (worksheets.length === 0) throw new UserError('no-worksheets', {})
  if (name === undefined) return terminal.print(worksheetsView(worksheets, page()))
  const sheet = sheetOf(worksheets, name)
  const kind = options.example ? 'example' : 'blank'
  const given = typedNumbers(sheet, options, words.typed.commas)
  if (options.markdown) return terminal.data(worksheetMarkdown(sheet, given ? 'example' : kind, given, page()))
  const { calculator } = sheet
  const asks = calculator !== null && !options.example && terminal.interactive
  const numbers = given ?? (asks ? await askNumbers(context, sheet.id, calculator) : null)
  if (numbers && calculator) {
    const again = page().commandLine(againCommand(sheet.id, numbers))
    return terminal.print(plansView(sheet, calculator, numbers, again, page()))
  }
  await showSheet(context, sheet, { kind, number: worksheets.indexOf(sheet) + 1 }, options)
}

/** The sheet of a number, an id, or a title or part of it. */
function sheetOf(sheets: readonly Worksheet[], typed: string): Worksheet {
  const name = foldTyped(typed)
  const found =
    sheets.find(({ id, title }, at) => String(at + 1) === name || id.toLowerCase() === name || foldTyped(title) === name) ??
    sheets.find(({ title }) => foldTyped(title).includes(name))
  if (found) return found
  throw new UserError('unknown-worksheet', {
    name: typed,
    known: sheets.map(({ id, title }, at) => ({ number: at + 1, id, title })),
  })
}

async function showSheet(
  { course, terminal, words, page, env, settings }: CourseContext,
  sheet: Worksheet,
  { kind, number }: { kind: 'blank' | 'example'; number: number },
  { pager }: WorksheetOptions,
): Promise<void> {
  const place = sheet.section === null ? null : locationOf(course.index, sheet.section)
  const section = place?.section ? { number: locationNumber(place), title: place.section.title } : null
  const document = {
    lay: () => worksheetBlocks(sheet, { kind, number, section }, page()),
    draw: (state: ReadingState) => documentStatusView(sheet.title, state, page()),
    found: page().theme.found,
  }
  const manner = mannerOf(terminal, pager, settings.reader)
  await showDocument(terminal, document, { manner, leave: words.reading.leavePager, env, words: words.typed })
}
