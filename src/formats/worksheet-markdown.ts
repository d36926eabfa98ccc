import type { Worksheet } from '../course/supplements.ts'
import type { PlanNumbers } from '../study/compare-plans.ts'
import type { ViewPage } from '../views/parts/page.ts'
import { planTable, type SheetKind } from '../views/parts/plan-table.ts'

/** A worksheet as Markdown, to print or to fill in with an editor; a calculator's table with some numbers, or those of the example. */
export function worksheetMarkdown(sheet: Worksheet, kind: SheetKind, numbers: PlanNumbers | null, { words }: ViewPage): string {
  const head = `# ${sheet.title}`
  const { calculator } = sheet
  if (!calculator) return [head, '', sheet[kind].markdown].join('\n')
  const { header, rows, verdict } = planTable(calculator, kind, numbers, words)
  const table = [header, header.map((_, at) => (at < 2 ? '---' : '---:')), ...rows].map(cells => `| ${cells.join(' | ')} |`)
  const text = numbers ? [] : [sheet[kind].markdown, '']
  return [head, '', ...text, ...table, '', ...verdict].join('\n')
}
