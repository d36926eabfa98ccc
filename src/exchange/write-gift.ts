import type { LossCode } from '../errors/export-loss.ts'
import type { Question } from '../questions/question.ts'
import { commonLosses, type Loss, type Written } from './loss.ts'
import { numberedReasons } from './numbered-reasons.ts'
import { rightsInOrder, tagsOf } from './tags.ts'
import { literal } from './wildcards.ts'

const FULL = 100
/** Moodle knows the weights of a share only with five decimals: it refuses 33.3. */
const DECIMALS = 5
/** What stands between the two of a pair. */
const ARROW = '->'

/** A bank in GIFT, and what of it GIFT does not hold. Categories are the chapters' titles. */
export function writeGift(chapters: readonly { title: string; questions: readonly Question[] }[]): Written<string> {
  const losses: Loss[] = []
  const blocks = chapters.flatMap(({ title, questions }) => [
    `$CATEGORY: ${title.replaceAll(/\s+/g, ' ')}`,
    ...questions.map(question => {
      losses.push(...lossesOf(question).map(code => ({ id: question.id, code })))
      return blockOf(question)
    }),
  ])
  return { content: `${blocks.join('\n\n')}\n`, losses }
}

function lossesOf(question: Question): LossCode[] {
  const { stem: _, ...answers } = question
  const arrow = JSON.stringify(answers).includes(ARROW)
  const spaces = rightTexts(question).some(text => /[^\S\n]{2}/.test(text))
  return [...commonLosses(question), ...(arrow ? (['arrow'] as const) : []), ...(spaces ? (['spaces'] as const) : [])]
}

/** What stands at the right of the pairs of a question. */
function rightTexts(question: Question): string[] {
  if (question.type === 'matching') return question.rights.map(({ text }) => text)
  if (question.type === 'ordering') return question.items.map(({ text }) => text)
  return question.type === 'cloze' && question.blanks.length > 1 ? question.blanks.map(({ accept }) => accept[0] ?? '') : []
}

function blockOf(question: Question): string {
  const tags = tagsOf(question).map(tag => `[tag:${tag}]`)
  return [
    `// [id:${question.id}] ${tags.join(' ')}`,
    `::${escaped(question.id)}::[markdown]${escaped(question.stem)}{`,
    ...answerLines(question),
    '}',
  ].join('\n')
}

function answerLines(question: Question): string[] {
  switch (question.type) {
    case 'single':
      return question.options.map(({ correct, text, why }) => `\t${correct ? '=' : '~'}${marked(text)}#${rich(why)}`)
    case 'multiple': {
      const keys = question.options.filter(({ correct }) => correct).length
      const weight = (correct: boolean) => shareOf(correct ? keys : keys - question.options.length)
      return question.options.map(({ correct, text, why }) => `\t~%${weight(correct)}%${rich(text)}#${rich(why)}`)
    }
    case 'boolean': {
      const { answer, why } = question
      // GIFT has the feedback of the wrong answer first.
      return [`\t${answer ? 'TRUE' : 'FALSE'}#${rich(answer ? why.false : why.true)}#${rich(answer ? why.true : why.false)}`]
    }
    case 'ordering': {
      const pairs = question.items.map(({ text }, at) => `\t=${at + 1} -> ${inAnswer(text)}`)
      return [...pairs, general(question.items.map(({ why }) => why))]
    }
    case 'matching':
      return matchingLines(question)
    case 'cloze':
      return clozeLines(question)
  }
}

function matchingLines(question: Extract<Question, { type: 'matching' }>): string[] {
  const { lefts, rights } = question
  const textOf = (id: string) => rights.find(right => right.id === id)?.text ?? ''
  const spare = rightsInOrder(question).filter(({ id }) => !lefts.some(({ match }) => match === id))
  const pairs = lefts.map(({ text, match }) => `\t=${rich(text)} -> ${inAnswer(textOf(match))}`)
  return [...pairs, ...spare.map(({ text }) => `\t= -> ${inAnswer(text)}`), general([...lefts, ...rights].map(({ why }) => why))]
}

function clozeLines({ blanks }: Extract<Question, { type: 'cloze' }>): string[] {
  const [blank, second] = blanks
  if (!blank) return []
  if (second) {
    const pairs = blanks.map(({ accept }, at) => `\t=(${at + 1}) -> ${inAnswer(accept[0] ?? '')}`)
    return [...pairs, general(blanks.map(({ why }) => why))]
  }
  const right = blank.accept.map(text => `\t=${marked(literal(text))}#${rich(blank.why)}`)
  return [...right, ...blank.near.map(({ text, why }) => `\t=%0%${rich(literal(text))}#${rich(why)}`)]
}

function general(reasons: readonly (string | undefined)[]): string {
  return `\t####${rich(numberedReasons(reasons))}`
}

/** The share of one of so many as a weight; of less than none one that takes away. */
export function shareOf(parts: number): string {
  return String(Number((FULL / parts).toFixed(DECIMALS)))
}

/** An answer's text behind its sign, which must not begin as a weight. */
function marked(text: string): string {
  return text.startsWith('%') ? `[markdown]${inAnswer(text)}` : rich(text)
}

/** A text that must not begin as the name of a format. */
function rich(text: string): string {
  return text.startsWith('[') ? `[markdown]${inAnswer(text)}` : inAnswer(text)
}

/** A text among the answers, where this sign would make a pair of it: it cannot be escaped. */
function inAnswer(text: string): string {
  return escaped(text.replaceAll(ARROW, '→'))
}

/** A text without signs that GIFT would read. */
function escaped(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/g, sign => `\\${sign}`).replaceAll('\n', '\\n')
}
