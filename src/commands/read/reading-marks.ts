import type { Learner } from '../../store/learner.ts'
import type { ShownPage } from '../../terminal/reader.ts'
import type { Passage } from '../../views/lesson.ts'

/** Keeps what of a chapter was read: a section when all of it, to its end, was on the learner's screen. */
export class ReadingMarks {
  readonly #learner: Learner
  readonly #passages: readonly Passage[]
  readonly #read = new Set<number>()
  #at: ShownPage

  /** `start` is where reading begins. */
  constructor(learner: Learner, passages: readonly Passage[], start: { passage: number; block: number }) {
    this.#learner = learner
    this.#passages = passages
    this.#at = { ...start, whole: false }
  }

  /** The passage on the screen. */
  get passage(): number {
    return this.#at.passage
  }

  /** Whether it is saved that a passage was read to its end now. */
  isRead(passage: number): boolean {
    return this.#read.has(passage) && this.#learner.writeError === null
  }

  /** Saves that a section was read, before its end is shown, so that no mark of what was seen is lost. */
  show(page: ShownPage): void {
    this.#at = page
    const section = this.#passages[page.passage]?.section
    if (!page.whole || !section || this.#read.has(page.passage)) return
    this.#read.add(page.passage)
    this.#learner.save('read', { section: section.id })
  }

  /** Saves where reading stops, where that is inside a section not read yet; says whether it did. */
  stop(): boolean {
    const { passage, block } = this.#at
    const stopped = this.#passages[passage]
    if (!stopped || stopped.section.id in this.#learner.record.read) return false
    this.#learner.save('position-set', { section: stopped.section.id, block: Math.max(0, block - stopped.lead) })
    return this.#learner.writeError === null
  }
}
