import type { Command, InteractionState, Notice } from '../answering/interaction-state.ts'
import { isVerdictCommand } from '../answering/press-key.ts'
import { typedAnswerForm } from '../answering/typed-answer.ts'
import type { Interaction, InteractionOf } from '../questions/interaction.ts'
import { partnerOf } from '../questions/matching.ts'
import { interactionOf, type Question } from '../questions/question.ts'
import { displayWidth } from '../text/width.ts'
import { wrap } from '../typeset/wrap.ts'
import { letterOf } from './parts/letter.ts'
import { hanging, keyLines } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'
import { pickedText, textOf } from './parts/picked.ts'
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
  /** Whether the verdict comes next, which tells the answer itself. */
  verdictFollows: boolean
}

/** A prompt: what stands above the place where text is typed and what below. */
export interface Drawn {
  above: string
  below: string
}

/** A question being answered. Once it is done the stem stays, and the answer where no verdict tells it. */
export function questionView(at: QuestionAt, state: InteractionState, page: ViewPage): Drawn {
  const { question, order } = at
  const { theme, words, width } = page
  const interaction = interactionOf(question, order, words.question)
  const marks = [
    ...(state.starred ? [theme.accent(words.question.starred)] : []),
    ...(state.guessed ? [theme.accent(words.question.guessed)] : []),
    ...(state.flagged ? [theme.accent(words.question.flagged)] : []),
    ...(at.timeLeft === null ? [] : [at.timeLeft]),
  ]
  const stem = ['', ...questionHead(question, at, marks, page), '', ...stemLines(question, page), '']
  if (state.done) return { above: linesLeftBehind(interaction, state, at.verdictFollows, stem, page).join('\n'), below: '' }
  const notice = state.notice ? ['', ...wrap(theme.wrong(noticeText(state.notice, interaction, page)), width)] : []
  const keys = keysText(interaction, at.allowed, state, page)
  const below = [...notice, '', ...(page.plain ? wrap(keys, width) : keyLines(keys, page))].join('\n')
  return { above: [...stem, ...answerLines(interaction, state, page)].join('\n'), below }
}

function answerLines(interaction: Interaction, state: InteractionState, page: ViewPage): string[] {
  switch (interaction.kind) {
    case 'choice':
      return interaction.options.flatMap(({ id, text }, place) => {
        const box = interaction.multiple ? (state.picked.includes(id) ? '[x] ' : '[ ] ') : ''
        const name = page.plain ? letterOf(place) : String(place + 1)
        return pointed(state.cursor === place, name, page.plain ? '' : box, text, page)
      })
    case 'order':
      return state.picked.flatMap((id, place) => {
        const here = state.cursor === place
        return pointed(here, String(place + 1), here && state.held ? '= ' : '', textOf(interaction.items, id), page)
      })
    case 'match':
      return matchLines(interaction, state, page)
    case 'text-entry':
      return blankLines(state, page)
  }
}

/** A numbered line, with the pointer before it where it stands there. */
function pointed(here: boolean, name: string, box: string, text: string, { theme, width, plain }: ViewPage): string[] {
  if (plain) return hanging(`${name}. `, text, width)
  return hanging(`${here ? theme.selected('>') : ' '} ${name}  ${box}`, here ? theme.selected(text) : text, width)
}

function matchLines({ premises, responses }: InteractionOf<'match'>, state: InteractionState, page: ViewPage): string[] {
  const { words } = page
  const left = premises.flatMap(({ id, text }, place) => {
    const partner = partnerOf(id, state.picked)
    const at = responses.findIndex(response => response.id === partner)
    const whole = `${text} → ${letterOf(at)} ${responses[at]?.text ?? ''}`
    // Where the line is short the letter alone: what it stands for is listed below.
    const fits = displayWidth(whole) + MARKER <= page.width
    const paired = at < 0 ? `${text} → ${words.question.unpaired}` : fits ? whole : `${text} → ${letterOf(at)}`
    return pointed(state.cursor === place, String(place + 1), '', paired, page)
  })
  const right = responses.flatMap(({ text }, place) => hanging(`     ${letterOf(place)}  `, text, page.width))
  return [...left, '', ...right]
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
function linesLeftBehind(
  interaction: Interaction,
  { done, picked }: InteractionState,
  verdictFollows: boolean,
  stem: string[],
  { words, width }: ViewPage,
): string[] {
  switch (done) {
    case 'answer':
      if (verdictFollows) return stem.slice(0, -1)
      return [...stem, ...wrap(words.question.picked(pickedText(interaction, picked, words.punctuation)), width)]
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
function keysText(interaction: Interaction, allowed: ReadonlySet<Command>, state: InteractionState, page: ViewPage): string {
  const { keys } = page.words.question
  const { gap } = page.words.punctuation
  const typed = interaction.kind === 'text-entry'
  if (page.plain) return plainKeysText(interaction, allowed, page)
  // An exam has more keys to tell of in the same line.
  const walk = allowed.has('sheet')
  const answer = answerKeysText(interaction, walk, state, page)
  const names = typed ? keys.controls : keys.commands
  const others = [...allowed].flatMap(command => (isVerdictCommand(command) ? [] : [names[command]]))
  return [answer, ...(walk ? [typed ? keys.walkInText : keys.walk] : []), ...others].join(gap)
}

function plainKeysText(interaction: Interaction, allowed: ReadonlySet<Command>, { words }: ViewPage): string {
  const { keys, forms } = words.question
  const form = typedAnswerForm(interaction)
  // Where letters are text, a command has a colon before it.
  const colon = interaction.kind === 'text-entry' ? ':' : ''
  const commands = [...allowed].flatMap(command => (isVerdictCommand(command) ? [] : [keys.typed[command](colon)]))
  const walk = allowed.has('sheet') ? [keys.typed.next(colon), keys.typed.previous(colon)] : []
  return keys.plain(forms[form.kind](form.count, form.others), words.punctuation.list([...commands, ...walk]))
}

function answerKeysText(interaction: Interaction, walk: boolean, state: InteractionState, { words }: ViewPage): string {
  const { keys } = words.question
  switch (interaction.kind) {
    case 'choice': {
      if (interaction.judging) return keys.boolean
      const last = interaction.options.length
      return interaction.multiple ? keys.multiple(last) : keys.single(last, walk)
    }
    case 'order':
      return state.held ? keys.held(interaction.items.length) : keys.ordering(interaction.items.length, walk)
    case 'match':
      return keys.matching(interaction.premises.length, letterOf(interaction.responses.length - 1))
    case 'text-entry':
      return interaction.blanks > 1 ? keys.blanks : keys.cloze
  }
}

function noticeText(notice: Notice, interaction: Interaction, { words }: ViewPage): string {
  const { notices } = words.question
  switch (notice.kind) {
    case 'unknown-key':
      return interaction.kind === 'text-entry'
        ? notices.unknownInText
        : notices.unknownKey(notice.key, wantedKeys(interaction, words))
    case 'command-or-text':
      return notices.commandOrText(notice.typed, words.question.keys.typed[notice.command](':'))
    case 'nothing-chosen':
      return interaction.kind === 'choice' && interaction.multiple ? notices.nothingTicked : notices.nothingChosen
    case 'nothing-moved':
      return notices.nothingMoved
    case 'pairs-missing':
      return notices.pairsMissing(notice.missing)
    case 'blanks-missing':
      return notices.blanksMissing(notice.missing)
  }
}

function wantedKeys(interaction: Exclude<Interaction, InteractionOf<'text-entry'>>, words: ViewPage['words']): string {
  switch (interaction.kind) {
    case 'choice':
      return interaction.judging ? judgingKeys(words) : `1–${interaction.options.length}`
    case 'order':
      return `1–${interaction.items.length}`
    case 'match':
      return words.punctuation.list([`1–${interaction.premises.length}`, `a–${letterOf(interaction.responses.length - 1)}`])
  }
}

/** The first word for either judgement is the key that the screens name. */
function judgingKeys({ typed, punctuation }: ViewPage['words']): string {
  return punctuation.list([...typed.true.slice(0, 1), ...typed.false.slice(0, 1)])
}
