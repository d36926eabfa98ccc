import type { AnswerForm } from '../errors/user-error.ts'
import type { QuestionType } from '../questions/question.ts'
import type { Bloom, Difficulty } from '../questions/question-base.ts'

/** Letters are text in a blank, so that there a command is typed behind a colon: `colon` is that colon or nothing. */
type TypedCommand = (colon: string) => string

/** What the screens say on which a learner answers, and the result. Credit and shares are from 0 to 1, scores from 0 to 100. */
export interface QuizWords {
  question: {
    position: (number: number, all: number) => string
    types: Record<QuestionType, string>
    true: string
    false: string
    /** How to answer, one line: the keys, parted by the gap of the punctuation. `short` where an exam has more keys to tell of. */
    keys: {
      single: (last: number, short: boolean) => string
      multiple: (last: number) => string
      boolean: string
      ordering: (last: number, short: boolean) => string
      held: (last: number) => string
      matching: (rows: number, last: string) => string
      cloze: string
      blanks: string
      commands: Record<'guess' | 'star' | 'undo' | 'skip' | 'flag' | 'sheet' | 'leave', string>
      /** The same where letters are text. */
      controls: Record<'guess' | 'star' | 'undo' | 'skip' | 'flag' | 'sheet' | 'leave', string>
      walk: string
      walkInText: string
      /** How to answer by typing; `others` are the commands that may be typed instead. */
      plain: (form: string, others: string) => string
      typed: Record<'guess' | 'star' | 'undo' | 'skip' | 'flag' | 'sheet' | 'leave' | 'next' | 'previous', TypedCommand>
    }
    /** Why a key did nothing. */
    notices: {
      unknownKey: (key: string, wanted: string) => string
      unknownInText: string
      /** A typed line that is a command's letter; `command` is how that command is typed where letters are text. */
      commandOrText: (typed: string, command: string) => string
      nothingChosen: string
      nothingTicked: string
      nothingMoved: string
      pairsMissing: (missing: number) => string
      blanksMissing: (missing: number) => string
    }
    starred: string
    guessed: string
    flagged: string
    unpaired: string
    blank: (number: number) => string
    answer: string
    skipped: string
    timeUp: string
    undone: string
    nothingToUndo: string
    picked: (answer: string) => string
    left: string
    goOn: string
    goOnLast: string
    timeLeft: (seconds: number) => string
    /** How an answer is typed: `count` is the number of its parts, `others` that of what they are matched with. */
    forms: Record<AnswerForm['kind'], (count: number, others: number) => string>
  }

  resume: {
    title: (scope: string, answered: number, all: number) => string
    keys: string
    nothing: string
    /** After a result, on to what was asked for. */
    goOn: (scope: string) => string
    elsewhere: (scope: string, pid: number, host: string) => string
    elsewhereKeys: string
  }

  /** What a paper covers and how it is taken, as it stands in a sentence. */
  scope: (mode: string, of: { chapter: number | null; section: string | null }) => string

  exam: {
    /** What an exam is before its clock runs. */
    start: (questions: number, minutes: number, passMark: number, strict: boolean) => string
    /** That it will be a score of the whole course. */
    counts: string
    startKeys: string
    expired: (scope: string) => string
    sheet: string
    answered: string
    blank: string
    flagged: string
    count: (done: number, all: number, flagged: number) => string
    choose: string
    blanks: (blanks: readonly number[]) => string
    noSuchNumber: (typed: string, last: number) => string
    clockRuns: string
    ranOut: string
  }

  verdict: {
    right: string
    wrong: string
    rightByGuess: string
    partial: (credit: number, earned: string) => string
    ticks: string
    neighbours: (right: number, all: number) => string
    pairs: (right: number, all: number) => string
    blanks: (right: number, all: number) => string
    unanswered: string
    /** A key was mended since: the mark of that day, and today's. */
    keyChanged: (before: string, now: string) => string
    marks: { right: string; wrong: string; partial: string }
    reread: string
    source: string
    yourPick: string
    rightOption: string
    missed: string
    placed: (place: number) => string
    given: (text: string) => string
    spare: (text: string) => string
    blank: (answer: string) => string
    typed: (text: string) => string
  }

  /** What a test is, beside its score. */
  testLabels: {
    names: Record<'short' | 'long' | 'own-time' | 'over-attempts' | 'own-terms' | 'key-seen' | 'ran-out', string>
    attempt: (number: number) => string
    blank: (count: number) => string
    /** What a test is called that is no score of the whole course, before its labels. */
    uncounted: Record<'test' | 'exam', string>
    /** Why it is none, by what the course asks for. */
    why: {
      count: (questions: number) => string
      time: (minutes: number) => string
      attempts: (most: number) => string
      attempt: (number: number) => string
      keySeen: string
      ownTerms: string
    }
    questions: (count: number) => string
    /** A key was mended since: the score under today's. */
    regraded: (score: number) => string
  }

  result: {
    answers: string
    practice: (right: number, all: number) => string
    /** Passed, where the test does not count as one of the whole course. */
    passedUncounted: string
    uncounted: (reasons: string) => string
    more: (sections: number) => string
    score: (score: number) => string
    passed: string
    failed: (passMark: number, score: number) => string
    /** Questions that were right, partly right and left blank, out of all. */
    count: (right: number, partial: number, blank: number, all: number) => string
    /** What a score is worth: all, 80 and more, 50 and more, less. */
    full: string
    high: string
    middle: string
    low: string
    mend: string
    mistakes: string
    blind: (score: number) => string
    boxCounts: (counts: { mastered: number; lucky: number; misled: number; unknown: number }) => string
    byChapter: string
    chapterPoints: (number: number, earned: number, questions: number) => string
    /** The name of the code from which a paper can be drawn again; what drawing it does; why a paper has none. */
    code: string
    samePaper: string
    noCode: Record<'chosen' | 'seed' | 'size' | 'course-changed', string>
    /** Stands before the name of who took a test. */
    learner: string
    end: (missed: number) => string
    /** The keys with which what was missed is gone through. */
    step: (missed: number) => string
    hidden: string
    shown: (remaining: number) => string
  }

  /** The words of the field for what a bank is balanced by. */
  kinds: { types: Record<QuestionType, string>; bloom: Record<Bloom, string>; difficulty: Record<Difficulty, string> }
}
