import type { Locale } from '../locales/locale.ts'
import { displayWidth } from '../text/width.ts'
import { type CertificateData, certificateRows, dayText } from '../views/parts/certificate-data.ts'
import { element, svgDocument, textElement } from './svg.ts'

/** A4 across, in tenths of a millimetre. */
const WIDTH = 2970
const HEIGHT = 2100
const MIDDLE = WIDTH / 2
/** The widest a line may be. */
const ROOM = 2250

/** Ink and paper; on a dark screen the other way round, on paper never. */
const STYLE = `
svg{--paper:#fffdf8;--ink:#1c2438;--soft:#5d6579;--line:#9a7b3f;background:var(--paper)}
@media screen and (prefers-color-scheme:dark){svg{--paper:#14171f;--ink:#eef0f5;--soft:#a4abbb;--line:#c9a968}}
@page{size:A4 landscape;margin:0}
text{fill:var(--ink);text-anchor:middle;font-family:"Noto Serif CJK TC","Noto Serif TC","Source Han Serif TC","Songti TC","PMingLiU",serif}
.soft{fill:var(--soft)}
.paper{fill:var(--paper)}
.rule{fill:none;stroke:var(--line);stroke-width:4}
.fine{fill:none;stroke:var(--line);stroke-width:1.5}
.figure{font-family:"Noto Serif","Georgia","Times New Roman",serif;font-variant-numeric:lining-nums tabular-nums}
`

/** A certificate as one A4 page across, to look at and to print. */
export function certificateSvg(data: CertificateData, language: string, words: Locale): string {
  const { certificate: own } = words
  const facts: [string, string][] = [[own.date, dayText(data.day, words)], ...certificateRows(data, words)]
  const elements = [
    element('rect', { class: 'paper', width: WIDTH, height: HEIGHT }),
    element('rect', { class: 'rule', x: 110, y: 110, width: WIDTH - 220, height: HEIGHT - 220 }),
    element('rect', { class: 'fine', x: 132, y: 132, width: WIDTH - 264, height: HEIGHT - 264 }),
    line(own.title, 445, 150, { 'letter-spacing': 60, dx: 30 }),
    line(own.kind, 560, 54, { class: 'soft', 'letter-spacing': 16, dx: 8 }),
    element('path', { class: 'fine', d: `M${MIDDLE - 130} 640H${MIDDLE + 130}` }),
    line(own.certifies, 765, 54, { class: 'soft' }),
    line(data.learner, 935, 138),
    line(own.completed(data.course), 1090, 66),
    line(words.points(data.score), 1345, 190, { class: 'figure' }),
    line([own.score, own.outOf(100, data.passMark)].join(words.punctuation.gap), 1445, 46, { class: 'soft' }),
    ...facts.flatMap(([label, value], at) => factElements(label, value, at, facts.length)),
    line(own.statement, 1890, 34, { class: 'soft' }),
  ]
  const title = [own.title, data.learner, data.course].join(' ')
  return svgDocument({ width: WIDTH, height: HEIGHT, size: ['297mm', '210mm'], language, title, style: STYLE }, elements)
}

/** A centred line in that size, or in a smaller one where it would not fit. */
function line(text: string, y: number, size: number, attributes: Record<string, string | number> = {}): string {
  return textElement(text, MIDDLE, y, { 'font-size': fitted(text, size, ROOM), ...attributes })
}

/** A fact with its name above it, in its share of the row. */
function factElements(label: string, value: string, at: number, count: number): string[] {
  const share = ROOM / count
  const x = MIDDLE - ROOM / 2 + share * (at + 0.5)
  const size = fitted(value, 50, share - 40)
  return [textElement(label, x, 1625, { class: 'soft', 'font-size': 36 }), textElement(value, x, 1700, { 'font-size': size })]
}

/** A full-width character is as wide as its size, others about half of it. */
function fitted(text: string, size: number, room: number): number {
  return Math.min(size, (room * 2) / Math.max(1, displayWidth(text)))
}
