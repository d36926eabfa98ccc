import { Refused } from '../errors/import-problem.ts'
import { TODO } from '../questions/todo.ts'
import { type ReadBank, readEach } from './draft.ts'
import { baseOf, cleaned } from './fields.ts'
import { keyPlaces } from './keys.ts'

const OPTION = /^\s*([A-Z])[.)]\s+(.*)$/
const ANSWER = /^\s*ANSWER:\s*(.*)$/i

interface AikenBlock {
  line: number
  lines: string[]
}

/** Whether a text is Aiken: options by letters and lines that name the key. */
export function looksLikeAiken(text: string): boolean {
  return /^\s*ANSWER:\s*[A-Z]\s*$/im.test(text) && /^\s*A[.)]\s/m.test(text)
}

/** Reads Aiken: a stem, a line an option (`A. …` or `A) …`), and `ANSWER: A`. It has one key and no reasons. */
export function readAiken(text: string): ReadBank {
  const bank = readEach(
    blocksOf(text),
    ({ line }) => ({ unit: 'line', number: line }),
    ({ lines }, remarks) => {
      const first = lines.findIndex(line => OPTION.test(line) || ANSWER.test(line))
      const base = baseOf({ stem: lines.slice(0, Math.max(first, 0)).join('\n') }, remarks)
      if (base.stem === '') throw new Refused({ code: 'stem-missing', data: {} })
      const body = lines.slice(first)
      const stray = body.find(line => !OPTION.test(line) && !ANSWER.test(line))
      if (stray !== undefined) throw new Refused({ code: 'aiken-line', data: { text: stray.trim() } })
      const texts = body.flatMap(line => OPTION.exec(line)?.[2] ?? []).map(cleaned)
      if (texts.length < 2) throw new Refused({ code: 'options-few', data: { options: texts.length } })
      const keys = keyPlaces(ANSWER.exec(body.at(-1) ?? '')?.[1] ?? '', texts)
      if (keys.length > 1) throw new Refused({ code: 'key-many', data: { keys: keys.length } })
      const options = texts.map((option, at) => ({ id: '', text: option, correct: keys.includes(at), why: TODO, pinned: false }))
      return { draft: { ...base, type: 'single', options, shuffle: true }, named: false }
    },
  )
  return { ...bank, remarks: [] }
}

/** Questions, each up to its ANSWER line; what stands behind the last is one too, that lacks it. */
function blocksOf(text: string): AikenBlock[] {
  const blocks: AikenBlock[] = []
  let lines: string[] = []
  let first = 0
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    if (lines.length === 0) first = at + 1
    lines.push(line)
    if (ANSWER.test(line)) {
      blocks.push({ line: first, lines })
      lines = []
    }
  }
  return lines.length > 0 ? [...blocks, { line: first, lines }] : blocks
}
