import type { LossCode } from '../errors/export-loss.ts'
import type { RefusalCode, RefusalData, RemarkCode, RemarkData } from '../errors/import-problem.ts'
import type { ProblemSentences } from '../errors/problem.ts'

/** What is said when a bank comes in or goes out. */
export interface ExchangeWords {
  import: {
    /** Where the questions came from and went to; `form` is CSV and the like, `encoding` null for what is no text. */
    title: (from: string, to: string) => string
    source: (form: string, encoding: string | null) => string
    columns: Record<'type' | 'added' | 'updated' | 'same', string>
    all: string
    place: (unit: 'line' | 'row', numbers: readonly number[]) => string
    wholeFile: string
    refused: (count: number) => string
    remarks: (count: number) => string
    others: (count: number, ids: readonly string[]) => string
    todos: (todos: number, questions: number) => string
    complete: string
    check: string
    template: (file: string) => string
    fill: string
    refusals: { [C in RefusalCode]: (data: RefusalData[C], problems: ProblemSentences) => string }
    remarkTexts: { [C in RemarkCode]: (data: RemarkData[C]) => string }
  }
  bank: {
    written: (file: string, questions: number) => string
    /** What a format does not hold, of so many questions, the first of them named. */
    loss: (text: string, count: number, ids: readonly string[]) => string
    losses: Record<LossCode, string>
    sheet: string
  }
}
