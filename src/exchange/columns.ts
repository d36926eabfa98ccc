import { LETTERS } from './fields.ts'

/*
 * The columns of a bank as a table: what each is called where we write it, and what else it may be called. Compared without regard to
 * full width, upper case, spaces, brackets and hyphens. docs/exchange.md has the table.
 */

const SIMPLE = {
  id: ['代號', '题号', '題號', '编号', '編號', 'id', 'idnumber'],
  type: ['題型', '题型', '類型', '类型', 'type', 'questiontype'],
  section: ['小節', '小节', '章節', '章节', 'section'],
  objective: ['學習目標', '学习目标', '目標', '目标', 'objective'],
  bloom: ['認知層次', '认知层次', '層次', '层次', 'bloom'],
  difficulty: ['難度', '难度', '難易度', '难易度', 'difficulty', 'level'],
  stem: ['題幹', '题干', '題目', '题目', '問題', '问题', 'stem', 'question', 'questiontext'],
  key: [
    '答案',
    '正解',
    '正確答案',
    '正确答案',
    '標準答案',
    '标准答案',
    'key',
    'answer',
    'correct',
    'correctanswer',
    'correctanswers',
  ],
  why: ['解析', '詳解', '详解', '答案解析', '說明', '说明', 'why', 'explanation', 'feedback', 'rationale'],
  facts: ['事實', 'facts'],
  notes: ['出處', 'notes'],
  idea: ['同一考點', 'idea'],
  ids: ['各項代號', 'ids', 'partids'],
  shuffle: ['選項洗牌', 'shuffle'],
  pin: ['固定最後', 'pin'],
  categories: ['各項類別', 'categories'],
  reuse: ['可重複選', 'reuse'],
  original: ['原味測驗', 'original'],
  extension: ['延伸', 'extension'],
} as const

type SimpleColumn = keyof typeof SIMPLE
/** A column, or one of a row of columns: `option A`, `why A`, `near A` of a part, `right 1`, `why 1` of a right. */
export type Column = SimpleColumn | `${'option' | 'why' | 'near'} ${string}` | `${'right' | 'why'} ${string}`

const ROWS: readonly { names: readonly string[]; column: (at: number) => Column; signs: 'letters' | 'numbers' | 'both' }[] = [
  { names: ['選項', '选项', 'option', 'choice', ''], column: at => `option ${LETTERS[at]}`, signs: 'both' },
  { names: ['answer', '答案'], column: at => `option ${LETTERS[at]}`, signs: 'numbers' },
  { names: ['解析', '理由', 'why', 'feedback'], column: at => `why ${LETTERS[at]}`, signs: 'letters' },
  { names: ['易錯', '易错', 'near'], column: at => `near ${LETTERS[at]}`, signs: 'letters' },
  { names: ['右邊', '右边', '配對', '配对', 'right', 'match'], column: at => `right ${at + 1}`, signs: 'numbers' },
  { names: ['解析', '理由', 'why', 'feedback'], column: at => `why ${at + 1}`, signs: 'numbers' },
]

const KNOWN = new Map<string, Column>()
for (const { names, column, signs } of ROWS) {
  for (const [at, letter] of LETTERS.entries()) {
    const suffixes = [...(signs === 'numbers' ? [] : [letter.toLowerCase()]), ...(signs === 'letters' ? [] : [String(at + 1)])]
    for (const name of names)
      for (const suffix of suffixes) if (name + suffix !== String(at + 1)) KNOWN.set(name + suffix, column(at))
  }
}
for (const column of Object.keys(SIMPLE) as SimpleColumn[]) for (const name of SIMPLE[column]) KNOWN.set(name, column)

/** What is written above a column. */
export function headingOf(column: Column): string {
  const [kind = '', part] = column.split(' ')
  if (part === undefined) return SIMPLE[column as SimpleColumn][0]
  const names: Record<string, string> = { option: '選項', why: '解析', near: '易錯', right: '右邊' }
  return `${names[kind]}${part}`
}

/** A heading without what makes no difference. */
function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()[\]_:.*-]+/g, '')
}

/** The column that a heading means, or null. Kahoot's sheet says behind its headings how long a text may be. */
export function columnOf(heading: string): Column | 'time' | null {
  const plain = plainHeading(heading)
  const known = KNOWN.get(plain)
  if (known) return known
  if (/^question.*max.*characters$/.test(plain)) return 'stem'
  const kahoot = /^answer([1-9]).*max.*characters$/.exec(plain)
  if (kahoot) return `option ${LETTERS[Number(kahoot[1]) - 1]}`
  if (/^correctanswers?choose/.test(plain)) return 'key'
  return /^timelimit/.test(plain) ? 'time' : null
}

/** Whether a row can be the headings of a bank: one for the question, and one for a key or a first option. */
export function isHeading(cells: readonly string[]): boolean {
  const columns = cells.map(columnOf)
  return columns.includes('stem') && (columns.includes('key') || columns.includes('option A'))
}

/** How many of the known headings of one written language stand in a text; tells which encoding was the right one. */
export function headingsIn(text: string): number {
  const first = text.split(/\r\n|\r|\n/, 20)
  const cells = first.flatMap(line => line.split(/[,;\t]/)).map(cell => cell.replaceAll('"', ''))
  return cells.filter(cell => columnOf(cell) !== null).length
}
