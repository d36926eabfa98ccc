import type { PlanCalculator, SheetText, Worksheet } from '../course/supplements.ts'
import type { PlanNumbers } from '../study/compare-plans.ts'
import { layoutBlocks } from '../typeset/layout.ts'
import { type Block, blockOf } from '../typeset/paging.ts'
import { tableLines } from '../typeset/table.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'
import { planTable, type SheetKind } from './parts/plan-table.ts'

/** What stands below a sheet: commands to go on with, and what they do. */
type Steps = readonly [command: string, meaning: string][]

/** All worksheets of a course, with their numbers and names. */
export function worksheetsView(sheets: readonly Worksheet[], page: ViewPage): string {
  const { theme, words, width, commandLine } = page
  const rows = sheets.flatMap(({ id, title, summary }, at) => [
    '',
    ...hanging(`${theme.heading(String(at + 1))}  `, `${theme.heading(title)}${words.punctuation.gap}${id}`, width),
    ...hanging('   ', summary, width),
  ])
  const steps: Steps = [
    [commandLine('worksheet 1'), words.worksheet.open],
    [commandLine('worksheet 1 --example'), words.worksheet.seeExample],
  ]
  return [...wrap(theme.title(words.worksheet.title), width), ...rows, '', ...stepLines(steps, page)].join('\n')
}

/** A sheet to fill in, or filled in. Below it, what to do with it. */
export function worksheetBlocks(
  sheet: Worksheet,
  { kind, number, section }: { kind: SheetKind; number: number; section: { number: string; title: string } | null },
  page: ViewPage,
): Block[] {
  const { commandLine, words } = page
  const other: Steps[number] =
    kind === 'blank'
      ? [commandLine(`worksheet ${number} --example`), words.worksheet.seeExample]
      : [commandLine(`worksheet ${number}`), words.worksheet.seeBlank]
  const steps: Steps = [
    other,
    [commandLine(`worksheet ${number} --markdown`), words.worksheet.asMarkdown],
    ...(section ? [[commandLine(`read ${section.number}`), words.worksheet.taughtIn] as const] : []),
  ].map(([command, meaning]) => [command, meaning])
  const table = sheet.calculator ? calculatorLines(sheet.calculator, kind, null, page) : []
  return [...sheetBlocks(sheet, sheet[kind], kind, page), blockOf([...table, '', ...stepLines(steps, page)])]
}

/** Stands above the questions of a calculator: how many numbers it asks for, and how to have a blank sheet instead. */
export function plansIntroView(sheet: string, { factors, plans }: PlanCalculator, page: ViewPage): string {
  const blank = page.commandLine(`worksheet ${sheet} --markdown`)
  return wrap(page.words.worksheet.intro(factors.length + 1 + 2 * plans.length, blank), page.width).join('\n')
}

/** What a calculator makes of some numbers. `again` is the command that says them once more. */
export function plansView(
  sheet: Worksheet,
  calculator: PlanCalculator,
  numbers: PlanNumbers,
  again: string,
  page: ViewPage,
): string {
  const { words, width } = page
  const steps: Steps = [
    [again, words.worksheet.again],
    [`${again} --markdown`, words.worksheet.sumAsMarkdown],
  ]
  const title = wrap(page.theme.title(sheet.title), width)
  return [...title, ...calculatorLines(calculator, 'example', numbers, page), '', ...stepLines(steps, page)].join('\n')
}

function sheetBlocks({ title }: Worksheet, text: SheetText, kind: SheetKind, page: ViewPage): Block[] {
  const head = wrap([page.theme.title(title), page.words.worksheet[kind]].join(page.words.punctuation.gap), page.width)
  const [first, ...others] = layoutBlocks(text.content, page)
  return [blockOf([...head, ...(first ? ['', ...first.lines] : [])]), ...others]
}

/** The table of a calculator with its verdict: blank, or with the example's numbers where there are no others. */
function calculatorLines(calculator: PlanCalculator, kind: SheetKind, numbers: PlanNumbers | null, page: ViewPage): string[] {
  const { words, theme, width } = page
  const { header, rows, verdict } = planTable(calculator, kind, numbers, words)
  const table = tableLines(
    header,
    rows,
    header.map((_, at) => (at < 2 ? 'left' : 'right')),
    page,
  )
  const lines = verdict.flatMap((text, at) => wrap(at === 0 ? theme.strong(text) : text, width))
  return ['', ...table, ...(lines.length > 0 ? ['', ...lines] : [])]
}

function stepLines(steps: Steps, page: ViewPage): string[] {
  return [page.theme.heading(page.words.nextStep), ...commandLines(steps, page)]
}
