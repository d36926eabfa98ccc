import { UserError } from '../../errors/user-error.ts'
import { longFlag } from '../command-spec.ts'

/** The options of `salescourse quiz`, as typed. */
export interface QuizOptions {
  count?: string
  all?: boolean
  seed?: string
  paper?: string
  answers?: string
  json?: boolean
  print?: boolean
  withKey?: boolean
  withWhy?: boolean
  html?: string
  freeze?: string
  mistakes?: boolean
  starred?: boolean
  unseen?: boolean
  original?: boolean
  type?: string
  inOrder?: boolean
  exam?: boolean
  minutes?: string
  resume?: boolean
  showAll?: boolean
}

type OptionName = keyof QuizOptions

/** Options that choose questions, or their order, as only a practice has them. */
const CHOOSING: readonly OptionName[] = ['mistakes', 'starred', 'unseen', 'type', 'inOrder']
/** Options that only a new paper can fit. */
const ANEW: readonly OptionName[] = ['seed', 'paper', 'count', 'all', 'original', ...CHOOSING]

/** Options that cannot both be meant. */
const CONFLICTS: readonly [OptionName, readonly OptionName[]][] = [
  ['paper', ['seed', 'count', 'all', 'original', ...CHOOSING]],
  ['original', ['count', 'all', ...CHOOSING, 'exam']],
  ['exam', CHOOSING],
  ['count', ['all']],
  ['print', ['answers', 'json']],
  ['html', ['answers', 'json']],
  ['freeze', ['print', 'html', 'answers', 'json']],
]

/** Throws `options-clash` where two options, or one and a chapter, cannot both be meant, and where one lacks another that it needs. */
export function rejectConflicts(options: QuizOptions, chapter: string | undefined): void {
  const given = (name: OptionName) => isGiven(options, name)
  for (const [one, others] of CONFLICTS) {
    const other = given(one) ? others.find(given) : undefined
    if (other) throw new UserError('options-clash', { one: longFlag(one), other: longFlag(other) })
  }
  const whole = (['paper', 'original'] as const).find(given)
  if (chapter !== undefined && whole) throw new UserError('options-clash', { one: longFlag(whole), other: chapter })
  if (given('minutes') && !given('exam')) throw new UserError('minutes-need-exam', {})
  const key = (['withWhy', 'withKey'] as const).find(given)
  if (key && !given('print') && !given('html')) throw new UserError('key-needs-print', { option: longFlag(key) })
}

/**
 * Throws `options-clash` where something is asked of a paper in a file that its file has settled. `typed` is what stands behind --paper.
 */
export function rejectPaperFileConflicts(options: QuizOptions, typed: string): void {
  const other = (['exam', 'minutes', 'freeze'] as const).find(name => isGiven(options, name))
  if (other) throw new UserError('options-clash', { one: `${longFlag('paper')} ${typed}`, other: longFlag(other) })
}

/** Whether a practice of chosen questions is wanted. */
export function choosesQuestions(options: QuizOptions): boolean {
  return CHOOSING.some(name => isGiven(options, name))
}

/** Whether no paper that is open already can be meant. */
export function asksForNewPaper(options: QuizOptions): boolean {
  return ANEW.some(name => isGiven(options, name))
}

function isGiven(options: QuizOptions, name: OptionName): boolean {
  return options[name] !== undefined && options[name] !== false
}
