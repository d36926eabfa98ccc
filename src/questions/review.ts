/** How a part of an answer came out. `none` where nothing was answered, or there was nothing to choose. */
export type ReviewMark = 'right' | 'wrong' | 'missed' | 'none'

/** A remark behind a part: the learner's pick, the key, not picked, put in this place (from 1), or given this text. */
export type ReviewTag =
  | { kind: 'picked' | 'key' | 'not-picked' }
  | { kind: 'placed'; place: number }
  | { kind: 'given'; text: string }

/** What stands on a line of a review: a text of the question, a response too many, a blank's answer, what was typed, or nothing was. */
export type ReviewLine = { kind: 'text' | 'spare' | 'answer' | 'typed'; text: string } | { kind: 'not-typed' }

/** One part of an answered question, with its mark and why. */
export interface ReviewRow {
  mark: ReviewMark
  line: ReviewLine
  tags: ReviewTag[]
  /** Null where the line says all. */
  why: string | null
}

/** What partial credit was given for: so many of all neighbours, pairs or blanks, or ticks that add and take away. */
export type PartialCredit = { kind: 'ticks' } | { kind: 'neighbours' | 'pairs' | 'blanks'; right: number; all: number }
