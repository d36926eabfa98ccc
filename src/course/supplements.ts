import type { ContentBlock } from '../text/content.ts'

/** A text beside the lessons, as its author wrote it and as blocks ready to lay out. */
export interface SheetText {
  markdown: string
  content: ContentBlock[]
}

/** A number that a calculator asks for; `unit` stands behind it. */
export interface AskedNumber {
  id: string
  name: string
  unit: string
  /** That of the filled example. */
  example: number
}

/** A plan that changes one factor of the sum: what the factor becomes, and what that costs. */
export interface AskedPlan {
  name: string
  /** Id of the factor. */
  factor: string
  /** What the factor becomes, and what the plan costs, in the filled example. */
  example: number
  cost: number
}

/** Compares plans by a sum: factors that multiply, a margin of it in percent, and what each plan costs. */
export interface PlanCalculator {
  /** What the sum and the costs are counted in. */
  unit: string
  factors: AskedNumber[]
  margin: { name: string; example: number }
  plans: AskedPlan[]
}

/** A sheet that a learner works with at his own deals, blank and filled in. */
export interface Worksheet {
  id: string
  title: string
  summary: string
  /** The section that teaches it, or null. */
  section: string | null
  blank: SheetText
  example: SheetText
  /** Null for a sheet that is only filled in by hand. */
  calculator: PlanCalculator | null
}

/** A part of the trainer's guide: on the whole course, or on a chapter. */
export interface GuidePart extends SheetText {
  title: string
  summary: string
  /** Ids of the sections of the lesson that it has an answer to. */
  sections: string[]
}

/** What a course has beside its lessons, questions and terms. All of it may be missing. */
export interface Supplements {
  worksheets: Worksheet[]
  guide: { course: GuidePart | null; chapters: Record<string, GuidePart> }
}
