/** What the screens say that show what was learnt, and keep it. */
export interface RecordWords {
  mistakes: {
    title: (chapter: number | null) => string
    /** What stands in the wrong-book, and what takes it out. */
    rule: string
    /** What a question was that was not answered wrongly. */
    blank: string
    guess: string
    left: (days: number) => string
    /** When it is asked again: in so many days, on that date. */
    next: (days: number, date: string) => string
    open: (count: number) => string
    graduated: (count: number) => string
    empty: string
    practise: string
  }

  stars: {
    title: (count: number) => string
    empty: string
    /** What stands before the stem of a question that was starred, or is no longer. */
    added: string
    removed: string
    practise: string
  }

  backup: {
    /** What is typed to confirm. */
    word: string
    made: (file: string, count: number) => string
    /** `here` is empty where no name is set. */
    ofAnother: (learner: string, here: string) => string
    future: (records: number) => string
    would: (missing: number, known: number) => string
    restored: (missing: number, known: number, command: string) => string
  }

  reset: {
    /** What is typed to confirm. */
    word: string
    title: (chapter: number | null) => string
    goes: (read: number, seen: number, tests: number) => string
    ask: (word: string) => string
    done: (command: string) => string
    undone: string
  }

  forget: {
    /** What is typed to confirm. */
    word: string
    ask: (word: string) => string
    goes: string
    cached: (folder: string, files: number) => string
    more: (files: number) => string
    done: string
    nothing: string
    left: string
    /** Behind what was left: why. */
    others: string
    refused: (reason: string) => string
  }
}
