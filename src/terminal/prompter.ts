import type { Before, Command, InteractionState, Key, Outcome } from '../answering/interaction-state.ts'
import { isCommand } from '../answering/press-key.ts'
import type { TypedWords } from '../locales/typed-words.ts'
import type { Interaction } from '../questions/interaction.ts'
import type { ReadingKey } from './reading-keys.ts'

/** Asking the learner. Each resolves with what was chosen and rejects with `Cancelled` at Ctrl-C or a closed stdin. */
export interface Prompter {
  /** A question, answered or left. */
  answer(config: AnswerConfig): Promise<Outcome>
  /** Enter to go on, or a command. */
  pause(config: PauseConfig): Promise<PauseEnd>
  /** One of several things by its number, from 0; Enter takes the first. */
  choose(config: ChoiceConfig): Promise<number | 'leave'>
  /** Pages of a text, turned until the reading ends. */
  read(config: ReadingConfig): Promise<void>
  /** A line of text; an empty one where it was left with Esc. */
  line(message: string): Promise<string>
  /** A number, asked for until one is given. */
  number(config: NumberConfig): Promise<number>
}

/** A number to ask for. */
export interface NumberConfig {
  message: string
  /** The number that was typed, or null where it cannot be used. */
  read(typed: string): number | null
  /** Says what is wrong with what was typed. */
  refuse(typed: string): string
}

/** A text that is read, its first page printed already. */
export interface ReadingConfig {
  /** Whether words can be looked for. */
  finds: boolean
  /** The last lines of the screen, within its width; while words are typed, what stands before them. */
  draw(finding: boolean): string
  /** What a turn leads to: another page, the end, or nothing new. */
  turn(turn: Turn): PrintedPage | 'end' | null
}

/** A page to print: below what is there, or on a new screen. */
export interface PrintedPage {
  page: string
  anew: boolean
}

/** What a reader does next. `resized`: nothing, but his screen is another now. */
export type Turn = { kind: Exclude<ReadingKey, 'find'> } | { kind: 'find'; typed: string } | { kind: 'resized' }

/** What a prompt is handed besides: what may be typed in the learner's language. */
export interface Understood {
  words: TypedWords
}

/** A question to ask. */
export interface AnswerConfig {
  interaction: Interaction
  before: Before
  allowed: ReadonlySet<Command>
  /** The text of the prompt, within the width of the terminal; what is typed stands at the end of `above`. */
  draw(state: InteractionState): { above: string; below: string }
  /** Told when a star or a flag is set or taken away. */
  mark(kind: 'star' | 'flag', on: boolean): void
  /** How many milliseconds are left; null without a limit. */
  msLeft: (() => number) | null
}

/** A moment between questions: Enter goes on, and some commands are allowed. */
export interface PauseConfig {
  allowed: ReadonlySet<Command>
  starred: boolean
  draw(state: PauseState): string
  mark(kind: 'star', on: boolean): void
}

export interface PauseState {
  starred: boolean
  done: boolean
}

/** What ended a pause. */
export type PauseEnd = 'enter' | Exclude<Command, 'star' | 'guess'>

/** Several things to choose one of. */
export interface ChoiceConfig {
  count: number
  /** The key hints. */
  draw(): string
}

/** What a key chooses of so many things, or null where it chooses nothing. */
export function choiceOf(key: Key, count: number): number | 'leave' | null {
  if (key.kind === 'enter' || key.kind === 'space') return 0
  if (key.kind === 'leave') return 'leave'
  return key.kind === 'option' && key.numbered && key.at < count ? key.at : null
}

/** How a key ends a pause, or null where it does not. The space bar goes on as Enter does. */
export function pauseEndOf(key: Key, allowed: ReadonlySet<Command>): PauseEnd | null {
  if (key.kind === 'enter' || key.kind === 'space') return 'enter'
  if (!isCommand(key) || key.kind === 'star' || key.kind === 'guess') return null
  return allowed.has(key.kind) ? key.kind : null
}
