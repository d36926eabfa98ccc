import { type GIFTQuestion, parse, type TextChoice, type TextFormat } from 'gift-pegjs'
import { Refused, type Remark } from '../errors/import-problem.ts'
import { TODO } from '../questions/todo.ts'
import { blankDraft, choiceDraft, pairsDraft, type WeightedAnswer } from './answer-draft.ts'
import type { Draft, DraftBase, ReadBank, ReadQuestion } from './draft.ts'
import { readEach } from './draft.ts'
import { baseOf, cleaned } from './fields.ts'
import { holdsHtml, textOfHtml } from './html-text.ts'
import { stemWithBlank } from './row-draft.ts'
import { readTags, type TagValues, taggedType } from './tags.ts'

const FULL = 100

/** A piece of a GIFT file between blank lines, with its first line, from 1. */
interface GiftBlock {
  line: number
  text: string
}

/** Reads a GIFT file block by block, so that a fault in one has its line and leaves the others alone. */
export function readGift(text: string): ReadBank {
  const remarks: Remark[] = []
  const bank = readEach(
    blocksOf(text),
    ({ line }) => ({ unit: 'line', number: line }),
    ({ text: block, line }, told) => {
      const items = parsed(block, line)
      for (const item of items) if (item.type === 'Category') remarks.push({ code: 'category', data: { name: item.title } })
      const [question, second] = items.filter(item => item.type !== 'Category')
      if (second) throw new Refused({ code: 'kind-foreign', data: { kind: 'Several' } })
      return question ? questionOf(question, told) : null
    },
  )
  return { ...bank, remarks }
}

/** The blocks of a file; one of comments alone is none. */
function blocksOf(text: string): GiftBlock[] {
  const blocks: GiftBlock[] = []
  let lines: string[] = []
  for (const [at, line] of [...text.split('\n'), ''].entries()) {
    if (line.trim() !== '') lines.push(line)
    else {
      const first = at - lines.length + 1
      if (lines.some(part => !part.trimStart().startsWith('//'))) blocks.push({ line: first, text: lines.join('\n') })
      lines = []
    }
  }
  return blocks
}

/** The items of a block. Throws `Refused` with the line of a fault. */
function parsed(block: string, firstLine: number): GIFTQuestion[] {
  try {
    return parse(`${block}\n`)
  } catch (error) {
    if (!isSyntaxFault(error)) throw error
    const { line, column } = error.location.start
    const lines = block.split('\n')
    const at = Math.min(line, lines.length)
    throw new Refused({
      code: 'syntax-fault',
      data: { line: firstLine + at - 1, column, found: error.found ?? '', text: lines[at - 1]?.trim() ?? '' },
    })
  }
}

function isSyntaxFault(
  error: unknown,
): error is Error & { found: string | null; location: { start: { line: number; column: number } } } {
  return error instanceof Error && 'location' in error && 'found' in error
}

type Told = Exclude<GIFTQuestion, { type: 'Category' | 'Description' }>

function questionOf(question: GIFTQuestion, remarks: Remark[]): Omit<ReadQuestion, 'place' | 'remarks'> {
  if (question.type === 'Category' || question.type === 'Description' || question.type === 'Essay')
    throw new Refused({ code: 'kind-foreign', data: { kind: question.type } })
  const tags = readTags(question.tags ?? [], remarks)
  const stem = textOf(question.stem, remarks)
  const base = baseOf({ ...tags.fields, id: question.id ?? '', stem }, remarks)
  const general = textOf(question.globalFeedback, remarks)
  return {
    draft: draftOf(question, base, general, { tags, remarks }),
    named: tags.others.parts !== undefined,
    title: cleaned(question.title ?? ''),
  }
}

function draftOf(
  question: Told,
  base: DraftBase,
  general: string,
  { tags, remarks }: { tags: TagValues; remarks: Remark[] },
): Draft {
  switch (question.type) {
    case 'TF':
      return booleanDraft(question, base, general, remarks)
    case 'MC': {
      const several = severalKeys(question.choices, tags)
      return choiceDraft(
        base,
        question.choices.map(choice => answerOf(choice, remarks)),
        general,
        { tags, remarks, several },
      )
    }
    case 'Short': {
      const blank = { ...base, stem: stemWithBlank(base.stem, remarks) }
      return blankDraft(
        blank,
        question.choices.map(choice => answerOf(choice, remarks)),
        general,
        remarks,
      )
    }
    case 'Matching': {
      const pairs = question.matchPairs.map(({ subquestion, subanswer }) => {
        return { left: textOf(subquestion, remarks), right: cleaned(decoded(subanswer)) }
      })
      return pairsDraft(base, pairs, general, { tags, remarks })
    }
    case 'Numerical':
      return numberDraft(question.choices, base, general, remarks)
    case 'Essay':
      throw new Refused({ code: 'kind-foreign', data: { kind: 'Essay' } })
  }
}

/** Several keys: as the tag says; else where no answer is a right one alone. */
function severalKeys(choices: readonly TextChoice[], tags: TagValues): boolean | null {
  const type = taggedType(tags)
  if (type === 'single' || type === 'multiple') return type === 'multiple'
  return choices.filter(({ isCorrect }) => isCorrect).length > 1 ? true : null
}

function answerOf({ isCorrect, weight, text, feedback }: TextChoice, remarks: Remark[]): WeightedAnswer {
  return { text: textOf(text, remarks), weight: weight ?? (isCorrect ? FULL : 0), feedback: textOf(feedback, remarks) }
}

function booleanDraft(
  { isTrue, trueFeedback, falseFeedback }: Extract<GIFTQuestion, { type: 'TF' }>,
  base: DraftBase,
  general: string,
  remarks: Remark[],
): Draft {
  // The parser calls the first feedback that of `true`; in GIFT it is that of the wrong answer.
  const wrong = textOf(trueFeedback, remarks)
  const right = textOf(falseFeedback, remarks)
  if (general !== '' && right !== '') remarks.push({ code: 'reason-placeless', data: { reason: general } })
  const [whyRight, whyWrong] = [right || general || TODO, wrong || TODO]
  return {
    ...base,
    type: 'boolean',
    answer: isTrue,
    why: isTrue ? { true: whyRight, false: whyWrong } : { true: whyWrong, false: whyRight },
  }
}

/** The parser leaves its own marks for escaped signs in the right of a pair: `&&061;` for `=`. */
function decoded(text: string): string {
  return text.replaceAll(/&&(?:(092|058|035|061|123|125|126);|(010))/g, (_, sign?: string, line?: string) =>
    String.fromCharCode(Number(sign ?? line)),
  )
}

/** A single number is a blank for it; a range is none that our form has. */
function numberDraft(
  choices: Extract<GIFTQuestion, { type: 'Numerical' }>['choices'],
  base: DraftBase,
  general: string,
  remarks: Remark[],
): Draft {
  const simple = Array.isArray(choices) ? null : choices
  if (simple?.type !== 'simple') throw new Refused({ code: 'kind-foreign', data: { kind: 'Range' } })
  const number = String(simple.number)
  remarks.push({ code: 'number-text', data: { number } })
  const answers = [{ text: number, weight: FULL, feedback: '' }]
  return blankDraft({ ...base, stem: stemWithBlank(base.stem, remarks) }, answers, general, remarks)
}

/** A text as a bank keeps it; HTML becomes plain. */
function textOf(text: TextFormat | null, remarks: Remark[]): string {
  if (text === null) return ''
  const html = text.format === 'html' || (text.format === 'moodle' && holdsHtml(text.text))
  return cleaned(html ? textOfHtml(text.text, remarks) : text.text)
}
