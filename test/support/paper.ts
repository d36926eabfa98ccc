import { printedJson } from './run.ts'

interface Part {
  id: string
  answer: string
}

/** A question of a marked paper, as `--json` gives it. */
export interface MarkedQuestion {
  id: string
  type: string
  key: string[]
  options?: Part[]
  items?: Part[]
  lefts?: Part[]
  rights?: Part[]
}

/** The questions of a paper with their keys, asked of the program itself. `quiz` is the command that draws it from a seed. */
export async function markedPaper(quiz: string[]): Promise<MarkedQuestion[]> {
  const drawn = await printedJson([...quiz, '--json'])
  const marked = await printedJson([...quiz, '--json', '--answers', blanks(drawn.questions.length)])
  return marked.questions
}

/** What `--answers` takes for so many questions left blank. */
export function blanks(count: number): string {
  return Array(count).fill('-').join(',')
}

/** The key of a question in the words of `--answers`. */
export function keyAsTyped({ key, options, items, lefts = [], rights = [] }: MarkedQuestion): string {
  const name = (parts: Part[], id = '') => parts.find(part => part.id === id)?.answer ?? '?'
  if (options) return key.map(id => name(options, id)).join('+')
  if (items) return key.map(id => name(items, id)).join('>')
  if (lefts.length === 0) return key.join('|')
  const pairs = key.map(pair => pair.split(':'))
  return pairs.map(([left, right]) => name(lefts, left) + name(rights, right)).join('+')
}
