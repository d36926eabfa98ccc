import { parseXml, type XmlElement, XmlError } from '@rgrove/parse-xml'
import { Refused, type Remark } from '../errors/import-problem.ts'
import { UserError } from '../errors/user-error.ts'
import { BLANK } from '../questions/cloze.ts'
import { TODO } from '../questions/todo.ts'
import { blankDraft, blankOf, choiceDraft, pairsDraft, type WeightedAnswer } from './answer-draft.ts'
import { type Draft, type DraftBase, type ReadBank, readEach } from './draft.ts'
import { baseOf, cleaned } from './fields.ts'
import { textOfHtml } from './html-text.ts'
import { embeddedBlanks } from './moodle-cloze.ts'
import { reasonsIn } from './numbered-reasons.ts'
import { stemWithBlank } from './row-draft.ts'
import { elementsOf, isElement } from './sheet-notes.ts'
import { readTags, type TagValues, taggedIds } from './tags.ts'

/** What a question of Moodle has beside its type, and where to say what is lost. */
interface MoodleQuestion {
  element: XmlElement
  base: DraftBase
  general: string
  tags: TagValues
  remarks: Remark[]
}

/** Reads Moodle's XML. No entity but the five of XML is known, so that nothing outside the file is fetched. Throws `xml-fault`, `not-a-quiz`. */
export function readMoodleXml(xml: string, file: string): ReadBank {
  const root = rootOf(xml, file)
  if (root.name !== 'quiz') throw new UserError('not-a-quiz', { file, root: root.name })
  const remarks: Remark[] = []
  const questions = childrenOf(root, 'question').filter(element => {
    if (element.attributes.type !== 'category') return true
    remarks.push({ code: 'category', data: { name: elementsOf(element, 'text')[0]?.text ?? '' } })
    return false
  })
  const lines = lineStarts(xml)
  const bank = readEach(
    questions,
    ({ start }) => ({ unit: 'line', number: lines.findLastIndex(offset => offset <= start) + 1 }),
    (element, told) => {
      const tagged = childrenOf(element, 'tags').flatMap(list => childrenOf(list, 'tag'))
      const tags = readTags(
        tagged.map(tag => textIn(tag, told)),
        told,
      )
      const id = childrenOf(element, 'idnumber')[0]?.text.trim() ?? ''
      const base = baseOf({ ...tags.fields, id, stem: childText(element, 'questiontext', told) }, told)
      if (base.stem === '') throw new Refused({ code: 'stem-missing', data: {} })
      const general = childText(element, 'generalfeedback', told)
      const draft = draftOf({ element, base, general, tags, remarks: told })
      return { draft, named: tags.others.parts !== undefined, title: childText(element, 'name', told) }
    },
  )
  return { ...bank, remarks }
}

function rootOf(xml: string, file: string): XmlElement {
  try {
    const { root } = parseXml(xml, { includeOffsets: true })
    if (root) return root
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw new UserError('xml-fault', { file, line: error.line, column: error.column }, { cause: error })
  }
  throw new UserError('xml-fault', { file, line: 1, column: 1 })
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

function draftOf(question: MoodleQuestion): Draft {
  const { element, base, general, tags, remarks } = question
  const type = element.attributes.type ?? ''
  switch (type) {
    case 'multichoice': {
      const several = childrenOf(element, 'single')[0]?.text.trim() === 'false'
      const shuffled = childrenOf(element, 'shuffleanswers')[0]?.text.trim()
      const draft = choiceDraft(base, answersOf(question), general, { tags, remarks, several })
      return { ...draft, shuffle: shuffled !== 'false' && shuffled !== '0' }
    }
    case 'truefalse':
      return booleanDraft(question)
    case 'matching':
      return pairsDraft(base, pairsOf(question), general, { tags, remarks })
    case 'ordering':
      return orderingDraft(question)
    case 'shortanswer':
      return blankDraft({ ...base, stem: stemWithBlank(base.stem, remarks) }, answersOf(question), general, remarks)
    case 'cloze':
    case 'multianswer':
      return clozeDraft(question)
    case 'numerical':
      return numberDraft(question)
    default:
      throw new Refused({ code: 'kind-foreign', data: { kind: type } })
  }
}

function answersOf({ element, remarks }: MoodleQuestion): WeightedAnswer[] {
  return childrenOf(element, 'answer').map(answer => ({
    text: textIn(answer, remarks),
    weight: Number(answer.attributes.fraction ?? 0),
    feedback: childText(answer, 'feedback', remarks),
  }))
}

function pairsOf({ element, remarks }: MoodleQuestion) {
  return childrenOf(element, 'subquestion').map(pair => ({
    left: textIn(pair, remarks),
    right: childText(pair, 'answer', remarks),
  }))
}

function booleanDraft(question: MoodleQuestion): Draft {
  const answers = answersOf(question)
  const right = answers.find(({ weight }) => weight > 0)
  if (!right) throw new Refused({ code: 'weights-none', data: {} })
  const answer = right.text.toLowerCase() === 'true'
  const whyOf = (word: string) => answers.find(({ text }) => text.toLowerCase() === word)?.feedback ?? ''
  const whole = (judgement: boolean) => (judgement === answer ? question.general : '')
  const why = { true: whyOf('true') || whole(true) || TODO, false: whyOf('false') || whole(false) || TODO }
  return { ...question.base, type: 'boolean', answer, why }
}

function orderingDraft(question: MoodleQuestion): Draft {
  const { base, general, tags, remarks } = question
  const answers = answersOf(question).sort((a, b) => a.weight - b.weight)
  const reasons = reasonsIn(general)
  if (general !== '' && !reasons) remarks.push({ code: 'reason-placeless', data: { reason: general } })
  const ids = taggedIds(tags, 0, answers.length)
  const items = answers.map(({ text, feedback }, at) => ({ id: ids[at] ?? '', text, why: reasons?.get(at) || feedback || TODO }))
  return { ...base, type: 'ordering', items }
}

function clozeDraft({ base, general, remarks }: MoodleQuestion): Draft {
  const { stem, blanks } = embeddedBlanks(base.stem)
  const reasons = reasonsIn(general)
  if (general !== '' && !reasons) remarks.push({ code: 'reason-placeless', data: { reason: general } })
  if (blanks.length === 0) throw new Refused({ code: 'cloze-blanks', data: { marks: stem.split(BLANK).length - 1, blanks: 0 } })
  const read = blanks.map((answers, at) => {
    const blank = blankOf(answers, '', remarks)
    return { ...blank, why: blank.why === TODO ? (reasons?.get(at) ?? TODO) : blank.why }
  })
  return { ...base, stem, type: 'cloze', blanks: read }
}

/** A number without a tolerance is a blank for it. */
function numberDraft(question: MoodleQuestion): Draft {
  const { element, base, general, remarks } = question
  const wide = elementsOf(element, 'tolerance').some(({ text }) => Number(text) !== 0)
  if (wide) throw new Refused({ code: 'kind-foreign', data: { kind: 'Range' } })
  const answers = answersOf(question)
  remarks.push({ code: 'number-text', data: { number: answers[0]?.text ?? '' } })
  return blankDraft({ ...base, stem: stemWithBlank(base.stem, remarks) }, answers, general, remarks)
}

function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(isElement).filter(child => child.name === name)
}

function childText(parent: XmlElement, name: string, remarks: Remark[]): string {
  const [child] = childrenOf(parent, name)
  return child ? textIn(child, remarks) : ''
}

/** The text of an element of Moodle's, plain: what has no format is HTML there. */
function textIn(element: XmlElement, remarks: Remark[]): string {
  const text = childrenOf(element, 'text')[0]?.text ?? ''
  const format = element.attributes.format ?? (element.name === 'questiontext' ? 'html' : 'plain_text')
  return cleaned(format === 'html' || format === 'moodle_auto_format' ? textOfHtml(text, remarks) : text)
}
