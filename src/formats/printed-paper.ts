import { BLANK } from '../questions/cloze.ts'
import type { Interaction } from '../questions/interaction.ts'
import { partnerOf } from '../questions/matching.ts'
import { interactionOf, keyOf, type Question, typeOf } from '../questions/question.ts'
import type { AnsweredQuestion } from '../study/attempt.ts'
import { keyText } from '../views/parts/key-text.ts'
import { letterOf } from '../views/parts/letter.ts'
import type { ViewPage } from '../views/parts/page.ts'
import { textOf } from '../views/parts/picked.ts'
import { lineText } from '../views/parts/review-line.ts'

/** What is printed of a paper besides its questions: nothing of the key, the key, or the key with every reason. */
export type KeyWanted = 'none' | 'key' | 'reasons'

/** A part of a question with the letter or number it is named by. */
export interface LabelledPart {
  label: string
  text: string
}

/** Where a question is answered on paper, with its parts as they are labelled there. */
export type AnswerSpace =
  | { kind: 'choice' | 'order'; parts: LabelledPart[] }
  | { kind: 'match'; premises: LabelledPart[]; responses: LabelledPart[] }
  | { kind: 'text-entry' }

/** A part of the key with why it is right or wrong. */
export interface PrintedReason extends LabelledPart {
  correct: boolean
  why: string
}

/** A question as it is printed, and what stands of it in the key. */
export interface PrintedQuestion {
  number: number
  stem: string
  /** Its type and what it is worth, as they stand behind the stem. */
  about: string
  space: AnswerSpace
  key: string
  reasons: PrintedReason[]
}

/** A paper to print, whatever it is written in. */
export interface PrintedPaper {
  title: string
  /** What it covers. */
  scope: string
  /** Language of the course, as a tag of BCP 47. */
  language: string
  /** Its terms, and how it is named. */
  facts: readonly string[]
  questions: PrintedQuestion[]
  keyWanted: KeyWanted
}

const FULL_SCORE = 100

/** The questions of a paper as they are printed: lettered, with what each is worth. */
export function printedQuestions(sheet: readonly AnsweredQuestion[], page: ViewPage): PrintedQuestion[] {
  const points = pointsText(sheet.length, page)
  return sheet.map(({ number, question, order }) => {
    const interaction = interactionOf(question, order, page.words.question)
    return {
      number,
      stem: typeOf(question).stem(question).replaceAll(BLANK, page.words.print.room),
      about: aboutText(question, points, page),
      space: spaceOf(interaction),
      key: keyLine(question, interaction, page),
      reasons: reasonsOf(question, order, interaction, page),
    }
  })
}

/** What one of so many questions is worth, all being worth the same. */
function pointsText(questions: number, { words }: ViewPage): string {
  const points = Math.round((FULL_SCORE / questions) * 10) / 10
  return words.print.points(points, points * questions === FULL_SCORE)
}

/** The stem of a multiple choice ends with the word for it in brackets, by the rules of item writing. */
function aboutText({ type, stem }: Question, points: string, { words }: ViewPage): string {
  const said = type === 'multiple' && stem.normalize('NFKC').endsWith(')')
  return words.punctuation.brackets(words.punctuation.clauses([...(said ? [] : [words.question.types[type]]), points]))
}

function spaceOf(interaction: Interaction): AnswerSpace {
  switch (interaction.kind) {
    case 'choice':
      return { kind: 'choice', parts: lettered(interaction.options) }
    case 'order':
      return { kind: 'order', parts: lettered(interaction.items) }
    case 'match': {
      const premises = interaction.premises.map(({ text }, at) => ({ label: String(at + 1), text }))
      return { kind: 'match', premises, responses: lettered(interaction.responses) }
    }
    case 'text-entry':
      return { kind: 'text-entry' }
  }
}

function lettered(parts: readonly { text: string }[]): LabelledPart[] {
  return parts.map(({ text }, at) => ({ label: letterOf(at), text }))
}

/** The right answer in one line, by the letters of the paper with their words. */
function keyLine(question: Question, interaction: Interaction, { words }: ViewPage): string {
  const { punctuation } = words
  const key = keyOf(question)
  const named = (parts: readonly { id: string; text: string }[], id: string) =>
    [letterOf(parts.findIndex(part => part.id === id)), textOf(parts, id)].join(punctuation.gap)
  switch (interaction.kind) {
    case 'choice':
      return punctuation.together(
        interaction.options.filter(({ id }) => key.includes(id)).map(({ id }) => named(interaction.options, id)),
      )
    case 'order':
      return key.map(id => named(interaction.items, id)).join(' → ')
    case 'match': {
      const { premises, responses } = interaction
      return punctuation.pairs(
        premises.map(({ id, text }, at) => {
          const partner = partnerOf(id, key) ?? ''
          const letter = letterOf(responses.findIndex(response => response.id === partner))
          return `${at + 1}${letter}${punctuation.gap}${text} → ${textOf(responses, partner)}`
        }),
      )
    }
    case 'text-entry':
      return keyText(question, words)
  }
}

/** Every part with its reason, by the letters of the paper where it has one, and the likely slips of a blank. */
function reasonsOf(question: Question, order: readonly string[], interaction: Interaction, { words }: ViewPage): PrintedReason[] {
  const rows = typeOf(question).review(question, order, null, words.question)
  const reasons = rows.map(({ line, mark, why }, at) => ({
    label: interaction.kind === 'choice' ? letterOf(at) : '',
    text: lineText(line, words),
    correct: mark === 'right',
    why: why ?? '',
  }))
  const slips = question.type === 'cloze' ? question.blanks.flatMap(({ near }) => near) : []
  return [...reasons, ...slips.map(({ text, why }) => ({ label: '', text: words.print.slip(text), correct: false, why }))]
}
