import { interactionOf } from '../answering/interaction.ts'
import type { Command, InteractionState, Notice } from '../answering/interaction-state.ts'
import { typedAnswerForm } from '../answering/typed-answer.ts'
import { partnerOf } from '../questions/grade.ts'
import type { MatchingQuestion, Question } from '../questions/question.ts'
import { displayWidth } from '../text/width.ts'
import { wrap } from '../typeset/wrap.ts'
import { hanging, keyLines } from './parts/lines.ts'
import { letterOf, shownOptions } from './parts/options.ts'
import type { ViewPage } from './parts/page.ts'
import { itemText, pickedText, rightText } from './parts/picked.ts'
import { questionHead, stemLines } from './parts/stem.ts'

/** Cells before the text of a part: pointer, number and spaces. */
const MARKER = 5

/** A question at its place in a paper. */
export interface QuestionAt {
  number: number
  total: number
  question: Question
  order: readonly string[]
  allowed: ReadonlySet<Command>
  /** Minutes left, or null without a limit; seconds in the last one. */
  timeLeft: string | null
}

/** A prompt: what stands above the place where text is typed and what below. */
export interface Drawn {
  above: string
  below: string
}

/** A question being answered. Once it is done the stem and the answer stay. */
export function questionView(at: QuestionAt, state: InteractionState, page: ViewPage): Drawn {
  const { question } = at
  const { theme, words, width } = page
  const marks = [
    ...(state.starred ? [theme.accent(words.question.starred)] : []),
    ...(state.guessed ? [theme.accent(words.question.guessed)] : []),
    ...(state.flagged ? [theme.accent(words.question.flagged)] : []),
    ...(at.timeLeft === null ? [] : [at.timeLeft]),
  ]
  const stem = ['', ...questionHead(question, at, marks, page), '', ...stemLines(question, page), '']
  if (state.done) return { above: leftLines(at, state, stem, page).join('\n'), below: '' }
  const notice = state.notice ? ['', ...wrap(theme.wrong(noticeText(state.notice, at, page)), width)] : []
  const keys = keysText(at, state, page)
  const below = [...notice, '', ...(page.plain ? wrap(keys, width) : keyLines(keys, width))].join('\n')
  return { above: [...stem, ...answerLines(at, state, page)].join('\n'), below }
}

function answerLines({ question, order, allowed }: QuestionAt, state: InteractionState, page: ViewPage): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'boolean':
      return shownOptions(question, order, page.words).flatMap(({ id, text }, place) => {
        const box = question.type === 'multiple' ? (state.picked.includes(id) ? '[x] ' : '[ ] ') : ''
        const name = page.plain ? letterOf(place) : String(place + 1)
        return pointed(state.cursor === place, name, page.plain ? '' : box, text, page)
      })
    case 'ordering':
      return state.picked.flatMap((id, place) => {
        const here = state.cursor === place
        return pointed(here, String(place + 1), here && state.held ? '= ' : '', itemText(question, id), page)
      })
    case 'matching':
      return matchingLines(question, order, state, page)
    case 'cloze':
      return allowed.size > 0 ? blankLines(state, page) : []
  }
}

/** A numbered line, with the pointer before it where it stands there. */
function pointed(here: boolean, name: string, box: string, text: string, { theme, width, plain }: ViewPage): string[] {
  if (plain) return hanging(`${name}. `, text, width)
  return hanging(`${here ? theme.selected('>') : ' '} ${name}  ${box}`, here ? theme.selected(text) : text, width)
}

function matchingLines(question: MatchingQuestion, order: readonly string[], state: InteractionState, page: ViewPage): string[] {
  const { words } = page
  const lefts = question.lefts.flatMap(({ id, text }, place) => {
    const partner = partnerOf(id, state.picked)
    const at = partner === null ? -1 : order.indexOf(partner)
    const whole = `${text} → ${letterOf(at)} ${rightText(question, order[at] ?? '')}`
    // Where the line is short the letter alone: what it stands for is listed below.
    const fits = displayWidth(whole) + MARKER <= page.width
    const paired = at < 0 ? `${text} → ${words.question.unpaired}` : fits ? whole : `${text} → ${letterOf(at)}`
    return pointed(state.cursor === place, String(place + 1), '', paired, page)
  })
  const rights = order.flatMap((id, place) => hanging(`     ${letterOf(place)}  `, rightText(question, id), page.width))
  return [...lefts, '', ...rights]
}

/** The blanks filled so far; the one being typed stands last and ends with its text, as the prompt needs it. */
function blankLines(state: InteractionState, { words, theme, plain }: ViewPage): string[] {
  if (plain) return []
  const { picked } = state
  const label = (at: number) => (picked.length > 1 ? words.question.blank(at + 1) : words.question.answer)
  const at = state.cursor ?? 0
  const others = picked.flatMap((text, place) => (place < at || (place > at && text !== '') ? [`${label(place)}${text}`] : []))
  return [...others, `${theme.key(label(at))}${picked[at] ?? ''}`]
}

/** What stays on the screen of a question that was left: nothing of one that was only looked at. */
function leftLines(at: QuestionAt, { done, picked }: InteractionState, stem: string[], page: ViewPage): string[] {
  const { words, width } = page
  switch (done) {
    case 'answer':
      return [...stem, ...wrap(words.question.picked(pickedText(at, picked, page)), width)]
    case 'skip':
      return [...stem, words.question.skipped]
    case 'leave':
      return [...stem, words.question.left]
    case 'time-up':
      return [...stem, words.question.timeUp]
    default:
      return []
  }
}

/** The keys of a question in one line: how to answer, then what else the paper allows. */
function keysText({ question, order, allowed }: QuestionAt, state: InteractionState, { words, plain }: ViewPage): string {
  const { keys, forms } = words.question
  if (plain) {
    const form = typedAnswerForm(interactionOf(question, order))
    const colon = question.type === 'cloze' ? ':' : ''
    const commands = [...allowed].flatMap(command => (command === 'again' ? [] : [keys.typed[command](colon)]))
    const walk = allowed.has('sheet') ? [keys.typed.next(colon), keys.typed.previous(colon)] : []
    return `${keys.plain(forms[form.kind](form.count, form.others))}${[...commands, ...walk].join('、')}`
  }
  const last = question.type === 'ordering' ? question.items.length : order.length
  // An exam has more keys to tell of in the same line.
  const walk = allowed.has('sheet')
  const answer = {
    single: () => keys.single(last, walk),
    multiple: () => keys.multiple(last),
    boolean: () => keys.boolean,
    ordering: () => (state.held ? keys.held(last) : keys.ordering(last, walk)),
    matching: () => keys.matching(letterOf(last - 1), walk),
    cloze: () => (state.picked.length > 1 ? keys.blanks : keys.cloze),
  }[question.type]()
  if (question.type === 'cloze') return [answer, walk ? keys.controlledExam : keys.controlled].join('　')
  const others = [...allowed].flatMap(command => (command === 'again' ? [] : [keys.commands[command]]))
  return [answer, ...(walk ? [keys.walk] : []), ...others].join('　')
}

function noticeText(notice: Notice, { question, order }: QuestionAt, { words }: ViewPage): string {
  const { notices } = words.question
  switch (notice.kind) {
    case 'unknown-key': {
      const last = question.type === 'ordering' ? question.items.length : order.length
      const wanted = question.type === 'boolean' ? 'o、x' : question.type === 'matching' ? `a–${letterOf(last - 1)}` : `1–${last}`
      return question.type === 'cloze' ? notices.unknownInText : notices.unknownKey(notice.key, wanted)
    }
    case 'nothing-chosen':
      return question.type === 'multiple' ? notices.nothingTicked : notices.nothingChosen
    case 'nothing-moved':
      return notices.nothingMoved
    case 'pairs-missing':
      return notices.pairsMissing(notice.left)
    case 'blanks-missing':
      return notices.blanksMissing(notice.left)
  }
}
