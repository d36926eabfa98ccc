import type { FormProblem } from './problem.ts'

/** What keeps a question of another program from coming over, with what its sentence needs. */
export interface RefusalData {
  'type-unknown': { type: string; known: string[] }
  'type-untold': Record<string, never>
  'stem-missing': Record<string, never>
  'options-few': { options: number }
  'option-gap': { letter: string }
  'key-missing': Record<string, never>
  'key-unknown': { key: string; options: string[] }
  'key-ambiguous': { key: string; letters: string[] }
  'key-many': { keys: number }
  'judgement-unknown': { key: string }
  'pair-unknown': { key: string }
  'right-missing': { number: string }
  'id-twice': { id: string; first: string }
  'id-elsewhere': { id: string; file: string }
  'formula-empty': { cell: string }
  'cell-fault': { cell: string; value: string }
  'kind-foreign': { kind: string }
  'syntax-fault': { line: number; column: number; found: string; text: string }
  'weights-none': Record<string, never>
  'aiken-line': { text: string }
  'cloze-blanks': { marks: number; blanks: number }
  form: { problem: FormProblem }
}

/** What came over in another form than it had, or not at all, with what its sentence needs. */
export interface RemarkData {
  'column-unknown': { column: string }
  'sheet-unread': { sheet: string }
  'merged-cells': { range: string }
  formulas: { count: number; cell: string }
  'section-slug': { value: string }
  'objective-slug': { value: string }
  'code-slug': { field: string; value: string }
  'value-unknown': { field: string; value: string; known: string[] }
  'id-slug': { value: string }
  'id-number': { value: string; id: string }
  'blank-added': Record<string, never>
  'weights-even': Record<string, never>
  wildcard: { text: string; feedback: string }
  'half-right': Record<string, never>
  'reason-placeless': { reason: string }
  'time-limit': { seconds: string }
  category: { name: string }
  'html-dropped': { tag: string }
  tag: { tag: string }
  'number-text': { number: string }
  'image-link': { link: string }
  'card-pair': Record<string, never>
}

export type RefusalCode = keyof RefusalData
export type RemarkCode = keyof RemarkData
/** A refusal with its data, whatever its code. */
export type Refusal = { [C in RefusalCode]: { code: C; data: RefusalData[C] } }[RefusalCode]
/** A remark with its data, whatever its code. */
export type Remark = { [C in RemarkCode]: { code: C; data: RemarkData[C] } }[RemarkCode]

/** A question of a file that cannot come over. What reads one thrown inside a question turns it into a row of the table. */
export class Refused extends Error {
  override name = 'Refused'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}
