import { type AnswerState, type Key, refuse, type Step, sendIn, type Task } from './answer-state.ts'

type Choosing = Extract<Task, { kind: 'choose' }>

/** One option pointed at, or several ticked. */
export function choose(state: AnswerState, key: Key, task: Choosing): Step {
  const { options } = task
  const count = options.length
  const { cursor } = state
  switch (key.kind) {
    case 'up':
      return { state: at(state, ((cursor ?? count) + count - 1) % count, task) }
    case 'down':
      return { state: at(state, ((cursor ?? -1) + 1) % count, task) }
    case 'space':
      return cursor === null
        ? { state: { ...state, notice: { kind: 'nothing-chosen' } } }
        : { state: ticked(state, cursor, task) }
    case 'judge':
      return task.judging ? { state: ticked(state, key.value ? 0 : 1, task) } : refuse(state, key)
    case 'option':
      return key.at < count ? { state: ticked(state, key.at, task) } : refuse(state, key)
    case 'enter':
      return state.picked.length === 0 ? { state: { ...state, notice: { kind: 'nothing-chosen' } } } : sendIn(state)
    default:
      return refuse(state, key)
  }
}

/** Moves the pointer; where only one can be chosen, what it points at is chosen. */
function at(state: AnswerState, cursor: number, { options, multiple }: Choosing): AnswerState {
  return { ...state, cursor, picked: multiple ? state.picked : [options[cursor] ?? ''] }
}

function ticked(state: AnswerState, cursor: number, task: Choosing): AnswerState {
  if (!task.multiple) return at(state, cursor, task)
  const id = task.options[cursor] ?? ''
  const picked = task.options.filter(option => state.picked.includes(option) !== (option === id))
  return { ...state, cursor, picked }
}
