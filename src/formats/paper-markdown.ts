import { interactionOf, keyOf } from '../questions/question.ts'
import type { AnsweredQuestion } from '../study/attempt.ts'
import type { CodeOrWhy } from '../study/code-of-paper.ts'
import { letterOf } from '../views/parts/letter.ts'
import type { ViewPage } from '../views/parts/page.ts'
import { codeText } from '../views/parts/paper-facts.ts'
import { pickedText } from '../views/parts/picked.ts'

/** A paper as Markdown, to print and hand out: the questions with boxes to tick and lines to write on, and the key behind them if wanted. */
export function paperSheet(
  sheet: readonly AnsweredQuestion[],
  { title, code, withKey }: { title: string; code: CodeOrWhy; withKey: boolean },
  page: ViewPage,
): string {
  const { print } = page.words
  const head = [`# ${title}`, '', print.fields, '', codeText(code, page)]
  const questions = sheet.flatMap(answered => questionLines(answered, page))
  const key = withKey ? ['', `## ${print.key}`, '', ...sheet.map(answered => keyLine(answered, page))] : []
  return [...head, ...questions, ...key].join('\n')
}

function questionLines({ number, question, order }: AnsweredQuestion, { words }: ViewPage): string[] {
  const interaction = interactionOf(question, order, words.question)
  // The stem of a multiple choice ends with the word for it in brackets, by the rules of item writing.
  const said = question.type === 'multiple' && question.stem.normalize('NFKC').endsWith(')')
  const type = said ? '' : words.punctuation.brackets(words.question.types[question.type])
  const head = ['', `**${number}.** ${question.stem}${type}`]
  switch (interaction.kind) {
    case 'choice':
      return [...head, '', ...interaction.options.map(({ text }, at) => `- [ ] ${letterOf(at)}. ${text}`)]
    case 'order':
      return [...head, '', ...interaction.items.map(({ text }, at) => `- ${at + 1}. ${text}`), '', words.print.order]
    case 'match': {
      const premises = interaction.premises.map(({ text }, at) => `- ${at + 1}. ${text} → ____`)
      return [...head, '', ...premises, '', ...interaction.responses.map(({ text }, at) => `- ${letterOf(at)}. ${text}`)]
    }
    case 'text-entry':
      return head
  }
}

function keyLine({ number, question, order }: AnsweredQuestion, { words }: ViewPage): string {
  return `${number}. ${pickedText(interactionOf(question, order, words.question), keyOf(question), words.punctuation)}`
}
