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
    open: (count: number) => string
    graduated: (count: number) => string
    empty: string
    practise: string
  }

  stars: {
    title: (count: number) => string
    empty: string
    added: (stem: string) => string
    removed: (stem: string) => string
    practise: string
  }

  progress: {
    title: string
    read: (read: number, all: number) => string
    seen: (seen: number, all: number) => string
    /** The columns of the table of chapters. */
    columns: Record<'chapter' | 'read' | 'seen' | 'first' | 'latest' | 'best', string>
    firstRight: (right: number, of: number) => string
    latestRight: (right: number, of: number) => string
    best: string
    tests: string
    /** The best score of the whole course, and that there is none that counts. */
    bestWhole: string
    noWhole: string
    passed: string
    failed: string
    days: (days: number) => string
    earlier: (count: number) => string
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
    goes: (files: readonly string[]) => string
    done: string
  }
}
