/** What is said of what was learnt: how far, how well it is held, the certificate, and the learner's own notes. Shares are 0 to 1. */
export interface LearnedWords {
  progress: {
    title: string
    /** Where the learner stands in all. */
    standing: (of: Counted) => string
    /** The same of one chapter, in plain text. */
    chapter: (of: Counted) => string
    /** Headings above the columns of the chapters' lines. `bar` tells what its three fills stand for. */
    columns: Record<'chapter' | 'read' | 'met' | 'holding' | 'recall', string>
    legend: (full: string, half: string, empty: string) => string
    percent: (share: number) => string
    recallLabel: string
    recall: (share: number, questions: number) => string
    /** What was really recalled at the last reviews, beside what was reckoned with. */
    reviewed: (right: number, count: number, expected: number) => string
    ahead: (days: number, share: number) => string
    noRecall: string
    loadLabel: string
    load: (today: number, all: number, days: number) => string
    noLoad: string
    daysLabel: string
    studied: (days: number, weeks: number) => string
    dayNames: readonly string[]
    testsLabel: string
    noWhole: string
    /** The last test: its date, what it was, and how it went. */
    latest: (facts: { date: string; name: string; questions: number; score: number; passed: boolean }) => string
    best: (score: number) => string
    passed: string
    failed: string
    boxesLabel: string
    boxes: (counts: { mastered: number; lucky: number; misled: number; unknown: number }) => string
    weakLabel: string
    weak: (title: string, misses: number) => string
    noWeak: string
    weekLabel: string
    week: (answered: number, stronger: number) => string
    quietWeek: string
    /** The option that shows what did not fit. */
    more: string
    due: (date: string) => string
    section: (of: { questions: number; met: number; holding: number; misses: number; read: boolean }) => string
    scores: (facts: { first: number; latest: number; met: number; best: number | null }) => string
    passMark: (score: number) => string
    saved: (file: string) => string
  }

  certificate: {
    title: string
    /** What kind of certificate it is. */
    kind: string
    certifies: string
    completed: (course: string) => string
    score: string
    outOf: (score: number, passMark: number) => string
    date: string
    code: string
    version: string
    day: (year: number, month: number, day: number) => string
    statement: string
    saved: (file: string) => string
  }

  note: {
    /** Stands before the learner's own line. */
    own: string
    title: (count: number) => string
    empty: string
    none: string
    sample: string
    write: string
    clear: string
    ask: (most: number) => string
    tooLong: (length: number, most: number) => string
    saved: (text: string) => string
    cleared: (stem: string) => string
  }
}

/** Sections and questions, and how far they are. */
interface Counted {
  read: number
  sections: number
  met: number
  questions: number
  holding: number
}
