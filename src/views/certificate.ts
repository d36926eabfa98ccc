import { withoutControls } from '../text/controls.ts'
import { displayWidth } from '../text/width.ts'
import { box, innerWidth } from '../typeset/box.ts'
import { wrap, wrapEvenly } from '../typeset/wrap.ts'
import type { CertificateData } from './parts/certificate-data.ts'
import { certificateRows, dayText } from './parts/certificate-data.ts'
import type { ViewPage } from './parts/page.ts'

const WIDEST = 64

/** A certificate on the terminal: centred in a frame; in plain text line below line. */
export function certificateView(data: CertificateData, page: ViewPage): string {
  const { words, theme, plain, ascii } = page
  const { certificate: own, punctuation } = words
  const width = Math.min(page.width, WIDEST)
  const room = plain ? page.width : innerWidth(width)
  const name = withoutControls(data.learner)
  const score = `${own.score}${punctuation.gap}${words.points(data.score)}`
  const rows = certificateRows(data, words).map(([label, value]) => [label, value].join(punctuation.gap))
  if (plain) {
    const facts = [own.outOf(100, data.passMark), punctuation.label(own.date, dayText(data.day, words)), ...rows, own.statement]
    const lines = [
      punctuation.label(own.title, own.kind),
      `${own.certifies} ${name}`,
      own.completed(data.course),
      score,
      ...facts,
    ]
    return lines.flatMap(line => wrap(line, room)).join('\n')
  }
  const centred = (text: string, style = (line: string) => line) =>
    wrapEvenly(text, room).map(line => ' '.repeat(Math.floor((room - displayWidth(line)) / 2)) + style(line))
  const lines = [
    '',
    ...centred([...own.title].join(' '), theme.title),
    ...centred(own.kind),
    '',
    ...centred(own.certifies),
    '',
    ...centred(name, theme.heading),
    '',
    ...centred(own.completed(data.course)),
    '',
    ...centred(score, theme.title),
    ...centred(own.outOf(100, data.passMark)),
    '',
    ...centred(dayText(data.day, words)),
    ...rows.flatMap(row => centred(row)),
    '',
    ...centred(own.statement),
    '',
  ]
  return box(lines, { width, border: theme.accent, ascii }).join('\n')
}
