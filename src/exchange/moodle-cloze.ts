import { Refused } from '../errors/import-problem.ts'
import { BLANK } from '../questions/cloze.ts'
import type { WeightedAnswer } from './answer-draft.ts'
import { parted } from './parted.ts'

const FULL = 100
/** A blank in the text of Moodle's cloze type: `{1:SHORTANSWER:=right#why~%0%wrong#why}`. */
const EMBEDDED = /\{(\d*):([A-Z_]+):((?:\\[\s\S]|[^\\}])*)\}/g

/** The stem with `___` for every blank, and the answers of each. Throws `Refused` for a kind of blank that is not filled with text. */
export function embeddedBlanks(text: string): { stem: string; blanks: WeightedAnswer[][] } {
  const blanks: WeightedAnswer[][] = []
  const stem = text.replaceAll(EMBEDDED, (_, _weight: string, kind: string, answers: string) => {
    if (!/^(?:SHORTANSWER(?:_C)?|SA|SAC|MW|MWC)$/.test(kind)) throw new Refused({ code: 'kind-foreign', data: { kind } })
    blanks.push(parted(answers, '~').map(answerOf))
    return BLANK
  })
  return { stem, blanks }
}

function answerOf(source: string): WeightedAnswer {
  const [, sign = '', weight, rest = ''] = /^(=|%(-?[\d.]+)%)?([\s\S]*)$/.exec(source.trim()) ?? []
  const [text = '', ...feedback] = parted(rest, '#')
  return {
    text: unescaped(text).trim(),
    weight: sign === '=' ? FULL : Number(weight ?? 0),
    feedback: unescaped(feedback.join('#')).trim(),
  }
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
}
