/**
 * How a printed paper looks: A4, a Song typeface as in books, strict line breaking (no mark begins or ends a line that may not), marks
 * hung where the browser can, no question parted by the end of a page, the key on a page of its own.
 */
export const PAPER_STYLE = `
@page { size: A4; margin: 18mm 17mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 11pt/1.65 "Noto Serif TC", "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU", serif; color: #000; background: #fff; }
body { max-width: 176mm; margin: 0 auto; line-break: strict; overflow-wrap: anywhere; hanging-punctuation: allow-end; text-autospace: normal; text-spacing-trim: trim-start; }
h1 { font-size: 17pt; line-height: 1.35; text-align: center; }
h2 { font-size: 14pt; line-height: 1.35; }
.scope { font-size: 12.5pt; text-align: center; }
.fields { display: flex; gap: 6mm; margin: 5mm 0 4mm; }
.field { display: flex; flex: 1; gap: 2mm; white-space: nowrap; }
.field i { flex: 1; border-bottom: .6pt solid; }
.fact { font-size: 9.5pt; line-height: 1.6; }
header { padding-bottom: 3mm; border-bottom: .8pt solid; margin-bottom: 4mm; }
.question { margin-bottom: 4mm; break-inside: avoid; }
.stem { display: flex; gap: 1.5mm; }
.number { flex: none; white-space: nowrap; min-width: 6mm; text-align: right; }
.question .room { flex: none; width: 15mm; }
small { font-size: 9pt; white-space: nowrap; }
ul, ol { list-style: none; }
.question ul { margin: .6mm 0 0 24mm; display: grid; gap: .3mm 6mm; }
.question .two { grid-template-columns: 1fr 1fr; }
.question .four { grid-template-columns: repeat(auto-fill, minmax(32mm, 1fr)); }
li { display: flex; gap: 1.5mm; }
li > span:first-child { flex: none; white-space: nowrap; }
.order { margin: 1.5mm 0 0 24mm; }
.match { display: grid; grid-template-columns: 3fr 2fr; gap: 6mm; margin-left: 15mm; }
.match ul { margin-left: 0; align-content: start; }
.key { break-before: page; }
.key .fact { padding-bottom: 2mm; border-bottom: .8pt solid; margin-bottom: 3mm; }
.key li { margin-bottom: 1mm; break-inside: avoid; }
.why { font-size: 9.5pt; line-height: 1.6; margin: .4mm 0 2mm; }
.why p { padding-left: 1.6em; text-indent: -1.6em; }
@media screen { body { padding: 12mm 0; } .key { margin-top: 14mm; } }
`
