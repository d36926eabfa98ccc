import { type Question, typeOf } from '../questions/question.ts'
import { LETTERS } from './fields.ts'
import type { Written } from './loss.ts'

/** Words that a card needs. */
export interface CardWords {
  true: string
  false: string
}

/**
 * A bank as cards for Anki (2.1.54 and later), tab-separated: our id first, by which Anki finds a card again when the file comes a second
 * time; front, back and tags. The parts stand in the order the author wrote them, for a card cannot shuffle.
 */
export function writeAnki(
  chapters: readonly { id: string; title: string; questions: readonly Question[] }[],
  course: string,
  words: CardWords,
): Written<string> {
  const head = ['#separator:tab', '#html:true', '#columns:id\tfront\tback\tdeck\ttags', '#deck column:4', '#tags column:5']
  const rows = chapters.flatMap(({ id, title, questions }) =>
    questions.map(question => {
      const deck = `${deckName(course)}::${deckName(title)}`
      const tags = [id, question.section, question.type, question.bloom, question.difficulty].join(' ')
      return [question.id, frontOf(question, words), backOf(question, words), deck, tags].join('\t')
    }),
  )
  return { content: `${[...head, ...rows].join('\n')}\n`, losses: [] }
}

/** A deck's name in a cell: `::` parts decks. */
function deckName(name: string): string {
  return name.replaceAll(/::+|[\t\n]+/g, ' ')
}

function frontOf(question: Question, words: CardWords): string {
  const parts = shownParts(question, words)
  return [html(typeOf(question).stem(question)), ...parts].join('<br>')
}

function shownParts(question: Question, words: CardWords): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ text }, at) => `${LETTERS[at]}. ${html(text)}`)
    case 'boolean':
      return [`${html(words.true)} / ${html(words.false)}`]
    case 'ordering':
      // By their texts: in the order of the file they would be the answer.
      return question.items
        .map(({ text }) => text)
        .sort()
        .map(text => `・${html(text)}`)
    case 'matching':
      return [
        ...question.lefts.map(({ text }, at) => `${at + 1}. ${html(text)}`),
        ...question.rights.map(({ text }, at) => `${LETTERS[at]}. ${html(text)}`),
      ]
    case 'cloze':
      return []
  }
}

function backOf(question: Question, words: CardWords): string {
  const row = (mark: string, text: string, why: string | undefined) =>
    `${mark}<b>${html(text)}</b>${why === undefined ? '' : `<br>${html(why)}`}`
  const rows = (): string[] => {
    switch (question.type) {
      case 'single':
      case 'multiple':
        return question.options.map(({ text, correct, why }, at) => row(`${correct ? '✓' : '✗'} ${LETTERS[at]}. `, text, why))
      case 'boolean':
        return [String(question.answer), String(!question.answer)].map((id, at) => {
          return id === 'true'
            ? row(at === 0 ? '✓ ' : '✗ ', words.true, question.why.true)
            : row(at === 0 ? '✓ ' : '✗ ', words.false, question.why.false)
        })
      case 'ordering':
        return question.items.map(({ text, why }, at) => row(`${at + 1}. `, text, why))
      case 'matching':
        return matchingRows(question, row)
      case 'cloze':
        return question.blanks.flatMap(({ accept, why, near }) => [
          row('✓ ', accept.join(' / '), why),
          ...near.map(slip => row('✗ ', slip.text, slip.why)),
        ])
    }
  }
  return rows().join('<br><br>')
}

function matchingRows(
  { lefts, rights }: Extract<Question, { type: 'matching' }>,
  row: (mark: string, text: string, why: string | undefined) => string,
): string[] {
  const spare = rights.filter(({ id }) => !lefts.some(({ match }) => match === id))
  return [
    ...lefts.map(({ text, match, why }) => {
      const at = rights.findIndex(({ id }) => id === match)
      return row('', `${text} → ${LETTERS[at]}. ${rights[at]?.text ?? ''}`, why)
    }),
    ...spare.map(({ text, why }) => row('✗ ', text, why)),
  ]
}

/** A text as HTML in one cell. */
function html(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  return safe.replaceAll('\n', '<br>').replaceAll('\t', ' ')
}
