import { escapeUTF8 } from 'entities'
import { displayWidth } from '../text/width.ts'
import type { ViewPage } from '../views/parts/page.ts'
import { PAPER_STYLE } from './paper-style.ts'
import type { AnswerSpace, LabelledPart, PrintedPaper, PrintedQuestion } from './printed-paper.ts'

/** Options of at most so many cells stand two in a line, and of fewer all in one. */
const HALF_LINE = 30
const QUARTER_LINE = 10

/**
 * A paper as one HTML file that needs no other and runs nothing, to be printed on A4 by a browser: the questions, and the key on a page of
 * its own if wanted. Every text of the course is escaped.
 */
export function paperHtml(paper: PrintedPaper, page: ViewPage): string {
  const { title, scope, language, facts } = paper
  const fields = page.words.print.fields.map(name => `<span class="field">${escapeUTF8(name)}<i></i></span>`).join('')
  return `<!doctype html>
<html lang="${escapeUTF8(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${asText([title, scope].join(page.words.punctuation.gap))}</title>
<style>${PAPER_STYLE}</style>
</head>
<body>
<header>
<h1>${asText(title)}</h1>
<p class="scope">${asText(scope)}</p>
<p class="fields">${fields}</p>
${facts.map(fact => `<p class="fact">${asText(fact)}</p>`).join('\n')}
</header>
<main>
${paper.questions.map(question => questionHtml(question, page)).join('\n')}
</main>
${keyHtml(paper, page)}</body>
</html>
`
}

function questionHtml({ number, stem, about, space }: PrintedQuestion, page: ViewPage): string {
  const room = space.kind === 'choice' ? page.words.print.letterRoom : ''
  return `<section class="question">
<p class="stem"><span class="room">${room}</span><span class="number">${number}.</span><span>${asText(stem)}<small>${asText(about)}</small></span></p>
${spaceHtml(space, page)}</section>`
}

function spaceHtml(space: AnswerSpace, { words }: ViewPage): string {
  const { print } = words
  switch (space.kind) {
    case 'choice':
      return listHtml(space.parts, columnsFor(space.parts))
    case 'order':
      return `${listHtml(space.parts, columnsFor(space.parts))}<p class="order">${asText(print.order(space.parts.length))}</p>\n`
    case 'match': {
      const premises = space.premises.map(({ label, text }) => ({ label: `${print.letterRoom}${label}`, text }))
      return `<div class="match">\n${listHtml(premises, 'one')}${listHtml(space.responses, 'one')}</div>\n`
    }
    case 'text-entry':
      return ''
  }
}

function listHtml(parts: readonly LabelledPart[], columns: string): string {
  const items = parts.map(({ label, text }) => `<li><span>${asText(label)}.</span><span>${asText(text)}</span></li>`)
  return `<ul class="${columns}">\n${items.join('\n')}\n</ul>\n`
}

/** In how many columns the parts of a question stand, by the longest of them. */
function columnsFor(parts: readonly LabelledPart[]): 'one' | 'two' | 'four' {
  const widest = Math.max(...parts.map(({ text }) => displayWidth(text)))
  if (widest <= QUARTER_LINE) return 'four'
  return widest <= HALF_LINE ? 'two' : 'one'
}

function keyHtml({ questions, keyWanted, title, facts }: PrintedPaper, { words }: ViewPage): string {
  if (keyWanted === 'none') return ''
  const rows = questions.map(({ number, key, reasons }) => {
    const why = keyWanted === 'reasons' ? reasonsHtml(reasons, words.punctuation.gap) : ''
    return `<li><span class="number">${number}.</span><div>${asText(key)}${why}</div></li>`
  })
  const name = asText([title, ...facts.slice(-1)].join(words.punctuation.gap))
  return `<section class="key ${keyWanted}">\n<h2>${asText(words.print.key)}</h2>\n<p class="fact">${name}</p>\n<ol>\n${rows.join('\n')}\n</ol>\n</section>\n`
}

function reasonsHtml(reasons: PrintedQuestion['reasons'], gap: string): string {
  const rows = reasons.map(({ label, text, correct, why }) => {
    const name = asText([label, text].filter(Boolean).join(gap))
    return `<p>${correct ? `<b>${name} ✓</b>` : name}${asText(gap + why)}</p>`
  })
  return `\n<div class="why">\n${rows.join('\n')}\n</div>\n`
}

function asText(text: string): string {
  return escapeUTF8(text).replaceAll('\n', '<br>')
}
