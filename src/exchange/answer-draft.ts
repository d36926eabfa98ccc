import { Refused, type Remark } from '../errors/import-problem.ts'
import { TODO } from '../questions/todo.ts'
import type { DraftBase, DraftOf } from './draft.ts'
import { partLetter } from './fields.ts'
import { reasonsIn } from './numbered-reasons.ts'
import { type TagValues, taggedIds, taggedType } from './tags.ts'
import { literalOf } from './wildcards.ts'

/*
 * Questions out of what GIFT and Moodle have alike: weighted answers with feedback, pairs, and one feedback for the whole question.
 */

/** An answer with its weight in percent, and what is said to whoever gives it. */
export interface WeightedAnswer {
  text: string
  weight: number
  feedback: string
}

/** A left with its right; the right is too many where the left is empty. */
export interface Pair {
  left: string
  right: string
}

const FULL = 100

/** A choice; several keys where none earns all. `general` is the feedback of the whole question. */
export function choiceDraft(
  base: DraftBase,
  answers: readonly WeightedAnswer[],
  general: string,
  { tags, remarks, several }: { tags: TagValues; remarks: Remark[]; several: boolean | null },
): DraftOf<'single' | 'multiple'> {
  if (answers.length < 2) throw new Refused({ code: 'options-few', data: { options: answers.length } })
  const multiple = several ?? !answers.some(({ weight }) => weight === FULL)
  const keys = answers.map(({ weight }) => (multiple ? weight > 0 : weight === FULL))
  if (!keys.includes(true)) throw new Refused({ code: 'weights-none', data: {} })
  remarkWeights(answers, multiple, remarks)
  const ids = taggedIds(tags, 0, answers.length)
  const pins = (tags.others.pin ?? '').split(' ')
  const categories = (tags.others.categories ?? '').split(' ')
  if (general !== '' && answers.every(({ feedback }, at) => !keys[at] || feedback !== ''))
    remarks.push({ code: 'reason-placeless', data: { reason: general } })
  const options = answers.map(({ text, feedback }, at) => {
    const [id = '', category = '', correct = false] = [ids[at], categories[at], keys[at]]
    const why = feedback || (correct ? general : '') || TODO
    const named = category === '' || category === '.' ? {} : { category }
    return { id, text, correct, why, pinned: id !== '' && pins.includes(id), ...named }
  })
  return { ...base, type: multiple ? 'multiple' : 'single', options, shuffle: tags.others.shuffle !== 'false' }
}

/** Remarks weights that our own marks do not have. */
function remarkWeights(answers: readonly WeightedAnswer[], multiple: boolean, remarks: Remark[]): void {
  const shares = new Set(answers.map(({ weight }) => weight).filter(weight => weight > 0))
  if (multiple && shares.size > 1) remarks.push({ code: 'weights-even', data: {} })
  if (!multiple && [...shares].some(weight => weight < FULL)) remarks.push({ code: 'half-right', data: {} })
}

/** A blank with the answers that count and those that earn nothing but are told why. */
export function blankDraft(
  base: DraftBase,
  answers: readonly WeightedAnswer[],
  general: string,
  remarks: Remark[],
): DraftOf<'cloze'> {
  return { ...base, type: 'cloze', blanks: [blankOf(answers, general, remarks)] }
}

/** One blank of a cloze. */
export function blankOf(
  written: readonly WeightedAnswer[],
  general: string,
  remarks: Remark[],
): DraftOf<'cloze'>['blanks'][number] {
  const answers = written.flatMap(answer => {
    const text = literalOf(answer.text)
    if (text === null) remarks.push({ code: 'wildcard', data: { text: answer.text, feedback: answer.feedback } })
    return text === null ? [] : [{ ...answer, text }]
  })
  const right = answers.filter(({ weight }) => weight === FULL)
  if (right.length === 0) throw new Refused({ code: 'weights-none', data: {} })
  if (answers.some(({ weight }) => weight > 0 && weight < FULL)) remarks.push({ code: 'half-right', data: {} })
  const why = [...new Set(right.map(({ feedback }) => feedback).filter(Boolean))].join('\n') || general || TODO
  const near = answers.filter(({ weight }) => weight < FULL).map(({ text, feedback }) => ({ text, why: feedback || TODO }))
  return { accept: right.map(({ text }) => text), why, near }
}

/** Pairs: a matching, or what was written as one because its program has no other form: an ordering, a cloze of two blanks. */
export function pairsDraft(
  base: DraftBase,
  pairs: readonly Pair[],
  general: string,
  { tags, remarks }: { tags: TagValues; remarks: Remark[] },
): DraftOf<'matching' | 'ordering' | 'cloze'> {
  const type = taggedType(tags)
  const reasons = type === null ? null : reasonsIn(general)
  if (general !== '' && reasons === null) remarks.push({ code: 'reason-placeless', data: { reason: general } })
  const whyOf = (at: number) => reasons?.get(at) ?? TODO
  if (type === 'cloze') {
    const blanks = pairs.map(({ right }, at) => ({ accept: [right], why: whyOf(at), near: [] }))
    return { ...base, type, blanks }
  }
  if (type === 'ordering') {
    const ids = taggedIds(tags, 0, pairs.length)
    return { ...base, type, items: pairs.map(({ right }, at) => ({ id: ids[at] ?? '', text: right, why: whyOf(at) })) }
  }
  return matchingDraft(base, pairs, whyOf, tags)
}

function matchingDraft(
  base: DraftBase,
  pairs: readonly Pair[],
  whyOf: (at: number) => string,
  tags: TagValues,
): DraftOf<'matching'> {
  const lefts = pairs.filter(({ left }) => left !== '')
  const listed = [...new Set([...lefts, ...pairs.filter(({ left }) => left === '')].map(({ right }) => right))]
  const texts = inTaggedOrder(listed, tags)
  const ids = taggedIds(tags, lefts.length, texts.length)
  const leftIds = taggedIds(tags, 0, lefts.length)
  const idOf = (text: string) => ids[texts.indexOf(text)] || `r${texts.indexOf(text) + 1}`
  const used = new Set(lefts.map(({ right }) => right))
  const reuse = tags.others.reuse
  return {
    ...base,
    type: 'matching',
    lefts: lefts.map(({ left, right }, at) => {
      return { id: leftIds[at] || partLetter(at).toLowerCase(), text: left, match: idOf(right), why: whyOf(at) }
    }),
    rights: texts.map((text, at) => {
      const why = whyOf(lefts.length + at)
      return { id: idOf(text), text, ...(why === TODO && used.has(text) ? {} : { why }) }
    }),
    ...(reuse === undefined ? {} : { reuse: reuse === 'true' }),
  }
}

/** Rights in the order that a tag gives, where it gives one for all of them. */
function inTaggedOrder(texts: readonly string[], { others }: TagValues): string[] {
  const places = (others.rights ?? '').split(' ').map(Number)
  const complete = texts.every((_, at) => places.includes(at + 1)) && places.length === texts.length
  return complete ? texts.map((_, at) => texts[places.indexOf(at + 1)] ?? '') : [...texts]
}
