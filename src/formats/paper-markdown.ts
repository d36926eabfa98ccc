import { keyOf } from '../questions/grade.ts'
import type { AnsweredQuestion } from '../study/attempt.ts'
import { letterOf, shownOptions } from '../views/parts/options.ts'
import type { ViewPage } from '../views/parts/page.ts'
import { pickedText } from '../views/parts/picked.ts'

/** A paper as Markdown, to print and hand out: the questions with boxes to tick and lines to write on, and the key behind them if wanted. */
export function paperSheet(
  sheet: readonly AnsweredQuestion[],
  { title, code, withKey }: { title: string; code: string | null; withKey: boolean },
  page: ViewPage,
): string {
  const { print } = page.words
  const head = [`# ${title}`, '', print.fields, ...(code === null ? [] : ['', `${page.words.result.code}　${code}`])]
  const questions = sheet.flatMap(answered => questionLines(answered, page))
  const key = withKey ? ['', `## ${print.key}`, '', ...sheet.map(answered => keyLine(answered, page))] : []
  return [...head, ...questions, ...key].join('\n')
}

function questionLines({ number, question, order }: AnsweredQuestion, { words }: ViewPage): string[] {
  // The stem of a multiple choice ends with the word for it in brackets, by the rules of item writing.
  const said = question.type === 'multiple' && question.stem.endsWith('）')
  const type = said ? '' : `（${words.question.types[question.type]}）`
  const head = ['', `**${number}.** ${question.stem}${type}`, '']
  const textIn = (parts: { id: string; text: string }[], id: string) => parts.find(part => part.id === id)?.text ?? id
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'boolean':
      return [...head, ...shownOptions(question, order, words).map(({ text }, at) => `- [ ] ${letterOf(at)}. ${text}`)]
    case 'ordering':
      return [...head, ...order.map((id, at) => `- ${at + 1}. ${textIn(question.items, id)}`), '', words.print.order]
    case 'matching':
      return [
        ...head,
        ...question.lefts.map(({ text }, at) => `- ${at + 1}. ${text} → ____`),
        '',
        ...order.map((id, at) => `- ${letterOf(at)}. ${textIn(question.rights, id)}`),
      ]
    case 'cloze':
      return head.slice(0, -1)
  }
}

function keyLine({ number, question, order }: AnsweredQuestion, page: ViewPage): string {
  return `${number}. ${pickedText({ question, order }, keyOf(question), page)}`
}
