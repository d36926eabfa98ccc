import type { ViewPage } from '../views/parts/page.ts'
import type { AnswerSpace, LabelledPart, PrintedPaper, PrintedQuestion } from './printed-paper.ts'

/** What starts a new page on paper. Markdown knows none, and every converter of it hands this on to a browser or leaves it out. */
const PAGE_BREAK = '<div style="page-break-before: always"></div>'

/** A paper as Markdown, to print and hand out: the questions with boxes to tick and lines to write on, and the key behind them if wanted. */
export function paperMarkdown(paper: PrintedPaper, page: ViewPage): string {
  const { print, punctuation } = page.words
  const fields = print.fields.map(name => punctuation.label(name, print.room)).join(punctuation.gap)
  const head = [`# ${[paper.title, paper.scope].map(asText).join(punctuation.gap)}`, '', fields]
  const facts = paper.facts.flatMap(fact => ['', asText(fact)])
  return [
    ...head,
    ...facts,
    ...paper.questions.flatMap(question => questionLines(question, page)),
    ...keyLines(paper, page),
  ].join('\n')
}

function questionLines({ number, stem, about, space }: PrintedQuestion, page: ViewPage): string[] {
  return ['', `**${number}.** ${asText(stem)}${about}`, ...spaceLines(space, page)]
}

function spaceLines(space: AnswerSpace, { words }: ViewPage): string[] {
  const { print } = words
  const listed = ({ label, text }: LabelledPart) => `- ${label}. ${asText(text)}`
  switch (space.kind) {
    case 'choice':
      return ['', ...space.parts.map(({ label, text }) => `- [ ] ${label}. ${asText(text)}`)]
    case 'order':
      return ['', ...space.parts.map(listed), '', print.order(space.parts.length)]
    case 'match': {
      const premises = space.premises.map(({ label, text }) => `- ${print.letterRoom}${label}. ${asText(text)}`)
      // Another mark begins another list.
      return ['', ...premises, '', ...space.responses.map(part => listed(part).replace('-', '*'))]
    }
    case 'text-entry':
      return []
  }
}

function keyLines({ questions, keyWanted }: PrintedPaper, { words }: ViewPage): string[] {
  if (keyWanted === 'none') return []
  const head = ['', PAGE_BREAK, '', `## ${words.print.key}`, '']
  if (keyWanted === 'key') return [...head, ...questions.map(keyLine)]
  return [...head, ...questions.flatMap(question => [keyLine(question), ...reasonLines(question, words.punctuation), ''])]
}

function keyLine({ number, key }: PrintedQuestion): string {
  return `${number}. ${asText(key)}`
}

function reasonLines({ reasons }: PrintedQuestion, { gap, label: labelled }: ViewPage['words']['punctuation']): string[] {
  return reasons.map(({ label, text, correct, why }) => {
    const name = asText([...(label === '' ? [] : [label]), text].join(gap))
    return `    - ${labelled(correct ? `**${name}**` : name, asText(why))}`
  })
}

/** A text of the course in Markdown: what would be read as its marks is escaped, and a line of its own stays one. */
function asText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>~|]|&(?=[#\w])|^[#+-]|(?<=^\d+)\./gm, '\\$&').replaceAll('\n', '\\\n')
}
