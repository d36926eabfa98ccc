import type { LossCode } from '../errors/export-loss.ts'
import type { Question } from '../questions/question.ts'
import { commonLosses, type Written } from './loss.ts'
import { numberedReasons } from './numbered-reasons.ts'
import { rightsInOrder, tagsOf } from './tags.ts'
import { literal } from './wildcards.ts'
import { shareOf } from './write-gift.ts'

/** Of these Moodle's form holds what GIFT cannot: several blanks, their spellings and slips, an order. */
const HELD: ReadonlySet<LossCode> = new Set(['blanks-as-matching', 'spellings', 'slips', 'ordering-as-matching'])

/** A bank in Moodle's XML, and what of it that does not hold. Categories are the chapters' titles. */
export function writeMoodleXml(chapters: readonly { title: string; questions: readonly Question[] }[]): Written<string> {
  const elements = chapters.flatMap(({ title, questions }) => [categoryOf(title), ...questions.map(questionOf)])
  const all = chapters.flatMap(({ questions }) => questions)
  const losses = all.flatMap(question => {
    const codes = commonLosses(question).filter(code => !HELD.has(code))
    return codes.map(code => ({ id: question.id, code }))
  })
  return { content: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${elements.join('\n')}\n</quiz>\n`, losses }
}

function categoryOf(title: string): string {
  return `<question type="category"><category>${text(`$course$/top/${title.replaceAll('/', '//')}`)}</category></question>`
}

function questionOf(question: Question): string {
  const { type, body, general } = bodyOf(question)
  return [
    `<question type="${type}">`,
    `<name>${text(question.id)}</name>`,
    `<questiontext format="markdown">${text(type === 'cloze' ? embedded(question) : question.stem)}</questiontext>`,
    `<generalfeedback format="markdown">${text(general)}</generalfeedback>`,
    '<defaultgrade>1</defaultgrade>',
    `<idnumber>${escapedXml(question.id)}</idnumber>`,
    ...body,
    `<tags>${tagsOf(question)
      .map(tag => `<tag>${text(tag)}</tag>`)
      .join('')}</tags>`,
    '</question>',
  ].join('\n')
}

/** Moodle's name for a question, what it has of its own, and the one feedback of the whole question. */
function bodyOf(question: Question): { type: string; body: string[]; general: string } {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { type: 'multichoice', body: choiceBody(question), general: '' }
    case 'boolean': {
      const { answer, why } = question
      const body = [answerOf('true', answer ? '100' : '0', why.true), answerOf('false', answer ? '0' : '100', why.false)]
      return { type: 'truefalse', body, general: '' }
    }
    case 'ordering': {
      const items = question.items.map((item, at) => answerOf(item.text, String(at + 1), ''))
      return { type: 'ordering', body: ['<layouttype>VERTICAL</layouttype>', ...items], general: reasons(question.items) }
    }
    case 'matching':
      return { type: 'matching', body: matchingBody(question), general: reasons([...question.lefts, ...question.rights]) }
    case 'cloze': {
      const [blank, second] = question.blanks
      if (!blank || second) return { type: 'cloze', body: [], general: reasons(question.blanks) }
      const right = blank.accept.map(spelling => answerOf(literal(spelling), '100', blank.why))
      return {
        type: 'shortanswer',
        body: [...right, ...blank.near.map(slip => answerOf(literal(slip.text), '0', slip.why))],
        general: '',
      }
    }
  }
}

function choiceBody({ type, options, shuffle }: Extract<Question, { type: 'single' | 'multiple' }>): string[] {
  const keys = options.filter(({ correct }) => correct).length
  const weightOf = (correct: boolean) => {
    if (type === 'single') return correct ? '100' : '0'
    return shareOf(correct ? keys : keys - options.length)
  }
  return [
    `<single>${type === 'single'}</single>`,
    `<shuffleanswers>${shuffle}</shuffleanswers>`,
    ...options.map(({ text: option, correct, why }) => answerOf(option, weightOf(correct), why)),
  ]
}

function matchingBody(question: Extract<Question, { type: 'matching' }>): string[] {
  const { lefts, rights } = question
  const textOf = (id: string) => rights.find(right => right.id === id)?.text ?? ''
  const spare = rightsInOrder(question).filter(({ id }) => !lefts.some(({ match }) => match === id))
  const pair = (left: string, right: string) =>
    `<subquestion format="markdown">${text(left)}<answer>${text(right)}</answer></subquestion>`
  return [
    '<shuffleanswers>true</shuffleanswers>',
    ...lefts.map(left => pair(left.text, textOf(left.match))),
    ...spare.map(right => pair('', right.text)),
  ]
}

function answerOf(answer: string, fraction: string, feedback: string): string {
  return `<answer fraction="${fraction}" format="markdown">${text(answer)}<feedback format="markdown">${text(feedback)}</feedback></answer>`
}

/** A stem with its blanks in the signs of Moodle's cloze type. */
function embedded(question: Question): string {
  if (question.type !== 'cloze') return question.stem
  const pieces = question.stem.split('___')
  return pieces
    .map((piece, at) => {
      const blank = question.blanks[at - 1]
      if (!blank) return piece
      const right = blank.accept.map(spelling => `=${clozeText(literal(spelling))}#${clozeText(blank.why)}`)
      const wrong = blank.near.map(slip => `%0%${clozeText(literal(slip.text))}#${clozeText(slip.why)}`)
      return `{1:SHORTANSWER:${[...right, ...wrong].join('~')}}${piece}`
    })
    .join('')
}

function clozeText(words: string): string {
  return words.replaceAll(/[\\~=#{}"]/g, sign => `\\${sign}`).replaceAll('\n', '\\n')
}

function reasons(parts: readonly { why?: string | undefined }[]): string {
  return numberedReasons(parts.map(({ why }) => why))
}

function text(words: string): string {
  return `<text>${escapedXml(words)}</text>`
}

function escapedXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
