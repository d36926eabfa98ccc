/** What stands on worksheets and in the trainer's guide around the words of the course. */
export interface TrainerWords {
  newCourse: {
    made: (folder: string) => string
    /** What the commands do that stand below. */
    preview: string
    check: string
    use: string
  }
  /** Stands below what is drawn again after every save. */
  watching: (folder: string) => string
  preview: {
    key: string
    slips: string
    section: string
    question: string
    judged: string
  }
  worksheet: {
    title: string
    /** Stands behind the title of a sheet. */
    blank: string
    example: string
    /** What the commands do that stand below. */
    open: string
    seeExample: string
    seeBlank: string
    asMarkdown: string
    /** The same of a sum that is worked. */
    sumAsMarkdown: string
    taughtIn: string
    /** Asks for a number of the sum: its name, its unit, and the number of the example. */
    ask: (name: string, unit: string, example: string) => string
    askPlan: (plan: string, factor: string, unit: string, now: string) => string
    askCost: (plan: string, unit: string) => string
    askMargin: (name: string) => string
    notANumber: (typed: string, most: string) => string
    /** Stands above the questions; the command gives a blank sheet and asks nothing. */
    intro: (questions: number, blank: string) => string
    /** Room to write a number by hand. */
    room: string
    plan: string
    sum: string
    total: (unit: string) => string
    now: string
    gain: string
    cost: string
    left: string
    marginOf: (name: string, percent: string) => string
    best: (plans: string[]) => string
    noneLeft: string
    /** The same numbers once more, for a call that asks nothing. */
    again: string
    caution: string
  }

  guide: {
    title: string
    chapters: string
    chapter: (number: number) => string
  }
}
