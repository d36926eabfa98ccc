import { partnerOf } from '../course/grade.ts'
import type { AnswerState, Before, Command, Key, Step, Task } from './answer-state.ts'
import { arrange } from './arranging.ts'
import { choose } from './choosing.ts'
import { fill } from './filling.ts'
import { pair } from './pairing.ts'

/** A question before any key. */
export function untouched(task: Task, before: Before = {}): AnswerState {
  const { picked = [], guessed = false, starred = false, flagged = false } = before
  const base = { held: false, guessed, starred, flagged, notice: null, done: null }
  switch (task.kind) {
    case 'choose': {
      const first = task.options.indexOf(picked[0] ?? '')
      return { ...base, cursor: first < 0 ? null : first, picked }
    }
    case 'arrange':
      return { ...base, cursor: null, picked: picked.length > 0 ? picked : task.items }
    case 'pair':
      return {
        ...base,
        cursor: Math.max(
          0,
          task.lefts.findIndex(left => partnerOf(left, picked) === null),
        ),
        picked,
      }
    case 'fill':
      return { ...base, cursor: 0, picked: Array.from({ length: task.blanks }, (_, at) => picked[at] ?? '') }
  }
}

/** What one key makes of a question. */
export function pressKey(state: AnswerState, key: Key, task: Task, allowed: ReadonlySet<Command>): Step {
  const quiet: AnswerState = { ...state, notice: null }
  switch (key.kind) {
    case 'guess':
    case 'star':
    case 'flag':
    case 'sheet':
    case 'leave':
    case 'undo':
    case 'skip':
    case 'again':
      if (key.kind === 'again' || !allowed.has(key.kind)) return { state: { ...quiet, notice: { kind: 'unknown-key', key: '' } } }
      return command(quiet, key.kind, task)
    case 'left':
    case 'right':
      // Papers that can be walked through have an answer sheet.
      if (!allowed.has('sheet')) return { state: { ...quiet, notice: { kind: 'unknown-key', key: '' } } }
      return left(quiet, key.kind === 'left' ? 'previous' : 'next', task)
    case 'unknown':
      return { state: { ...quiet, notice: { kind: 'unknown-key', key: key.text } } }
    default:
      return answering(quiet, key, task)
  }
}

function answering(state: AnswerState, key: Key, task: Task): Step {
  switch (task.kind) {
    case 'choose':
      return choose(state, key, task)
    case 'arrange':
      return arrange(state, key, task)
    case 'pair':
      return pair(state, key, task)
    case 'fill':
      return fill(state, key)
  }
}

function command(state: AnswerState, kind: Exclude<Command, 'again'>, task: Task): Step {
  switch (kind) {
    case 'guess':
      return { state: { ...state, guessed: !state.guessed } }
    case 'star':
      return { state: { ...state, starred: !state.starred } }
    case 'flag':
      return { state: { ...state, flagged: !state.flagged } }
    case 'sheet':
    case 'leave':
      return left(state, kind, task)
    case 'undo':
    case 'skip':
      return { state: { ...state, done: kind }, outcome: { kind } }
  }
}

/** A question left without sending an answer in, with what stands there: ticks, pairs and texts so far, or an order that was changed. */
export function left(state: AnswerState, kind: 'next' | 'previous' | 'sheet' | 'leave' | 'time-up', task: Task): Required<Step> {
  const { picked, guessed } = state
  const stands = task.kind === 'arrange' ? picked.some((id, at) => id !== task.items[at]) : picked.some(one => one.trim() !== '')
  return { state: { ...state, done: kind }, outcome: { kind, picked: stands ? [...picked] : null, guessed } }
}
