import type { RefusalCode, RefusalData, RemarkCode, RemarkData } from '../../src/errors/import-problem.ts'
import type { ErrorData } from '../../src/errors/user-error.ts'
import type { exchangeErrors } from '../../src/locales/zh-Hant/exchange-errors.ts'

const file = { file: 'a.txt' }

/** Something to tell for every error of an import or export. */
export const EXCHANGE_ERRORS: { [C in keyof typeof exchangeErrors]: ErrorData[C][] } = {
  'encoding-unknown': [file],
  'encoding-wrong': [{ ...file, encoding: 'big5' }],
  'file-empty': [file],
  'archive-too-big': [{ ...file, megabytes: 500, most: 100 }],
  'not-a-workbook': [file],
  'old-workbook': [file],
  'form-unknown': [file],
  'headings-missing': [
    { ...file, first: [] },
    { ...file, first: ['a', 'b'] },
  ],
  'table-fault': [
    { ...file, line: 2, quote: true },
    { ...file, line: 2, quote: false },
  ],
  'xml-fault': [{ ...file, line: 2, column: 3 }],
  'not-a-quiz': [{ ...file, root: 'html' }],
  'bank-unreadable': [{ ...file, line: 2 }],
  'import-refused': [{ ...file, refused: 2 }],
  'nothing-imported': [file],
  'import-what': [{}],
  'import-where': [file],
  'bank-name': [file],
  'template-name': [file],
  'bad-encoding': [{ value: 'x', known: ['big5'] }],
  'bad-bank-format': [{ value: 'x', known: ['gift'] }],
  'output-needed': [{ format: 'xlsx' }],
}

/** Something to tell for every refusal. */
export const REFUSALS: { [C in RefusalCode]: RefusalData[C] } = {
  'type-unknown': { type: 'x', known: ['single'] },
  'type-untold': {},
  'stem-missing': {},
  'options-few': { options: 1 },
  'option-gap': { letter: 'B' },
  'key-missing': {},
  'key-unknown': { key: 'F', options: ['A', 'B'] },
  'key-ambiguous': { key: '2', letters: ['A', 'B'] },
  'key-many': { keys: 2 },
  'judgement-unknown': { key: 'x' },
  'pair-unknown': { key: 'x' },
  'right-missing': { number: '3' },
  'id-twice': { id: 'a', first: '2' },
  'id-elsewhere': { id: 'a', file: 'questions/2.yaml' },
  'formula-empty': { cell: 'B3' },
  'cell-fault': { cell: 'B3', value: '#N/A' },
  'kind-foreign': { kind: 'x' },
  'syntax-fault': { line: 2, column: 3, found: '#', text: 'abc' },
  'weights-none': {},
  'aiken-line': { text: 'abc' },
  'cloze-blanks': { marks: 1, blanks: 2 },
  form: { problem: { file: '', line: 1, column: 1, code: 'key-missing', data: { key: 'stem' } } },
}

/** Something to tell for every remark. */
export const REMARKS: { [C in RemarkCode]: RemarkData[C] } = {
  'column-unknown': { column: 'x' },
  'sheet-unread': { sheet: 'x' },
  'merged-cells': { range: 'A1:A2' },
  formulas: { count: 2, cell: 'B3' },
  'section-slug': { value: 'x y' },
  'objective-slug': { value: 'x y' },
  'code-slug': { field: 'facts', value: 'x y' },
  'value-unknown': { field: 'bloom', value: 'x', known: ['apply'] },
  'id-slug': { value: 'x y' },
  'id-number': { value: '1', id: 'x-1' },
  'blank-added': {},
  'weights-even': {},
  wildcard: { text: '*', feedback: 'no' },
  'half-right': {},
  'reason-placeless': { reason: 'abc' },
  'time-limit': { seconds: '30' },
  category: { name: 'x' },
  'html-dropped': { tag: 'table' },
  tag: { tag: 'x' },
  'number-text': { number: '3' },
  'image-link': { link: 'a.png' },
  'card-pair': {},
}
