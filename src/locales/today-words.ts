/** What is said of the day's work: on the home screen, in a review, and of a plan. */
export interface TodayWords {
  home: {
    /** Where a learner stands. `holding` are questions that will be known for three weeks at the least. */
    standing: (read: number, sections: number, met: number, questions: number, holding: number) => string
    /** Where nothing was done yet. */
    begin: (sections: number, questions: number) => string
    exam: (days: number, date: string) => string
    today: string
    /** What a thing of the day is called; `count` are its questions or terms. */
    items: Record<'resume' | 'review' | 'terms' | 'practise' | 'test', (name: string, count: number) => string>
    /** So many sections are to be read today. */
    sections: (count: number) => string
    minutes: (minutes: number) => string
    keys: (last: number) => string
    done: string
    tomorrow: (count: number, minutes: number) => string
    /** What is due next, on a date, where tomorrow has nothing. */
    later: (date: string, count: number) => string
    /** Days with study of the last seven, and questions that were right again in them. */
    week: (days: number, stronger: number) => string
    /** What a learner may do who has time left. */
    more: string
    help: string
  }

  review: {
    title: (count: number, minutes: number) => string
    misled: (count: number) => string
    /** Above a question that was missed in this sitting, and comes once more. */
    again: string
    end: (right: number, all: number, mended: number) => string
    nothing: string
    left: (count: number) => string
    next: (date: string, count: number) => string
    nothingAhead: string
    goOn: string
  }

  terms: {
    position: (number: number, all: number) => string
    show: string
    judge: string
    nothing: string
    end: (known: number, all: number) => string
  }

  plan: {
    title: (date: string, days: number) => string
    none: string
    set: string
    today: (minutes: number) => string
    parts: Record<'read' | 'practise' | 'review' | 'exam', (count: number, minutes: number) => string>
    perDay: (minutes: number, most: number) => string
    promise: (percent: number) => string
    /** `most`: the minutes that were set, or without `isSet` those that are reckoned with. */
    tooLate: (need: number, most: number, isSet: boolean) => string
    /** More minutes than any day can be planned to hold. */
    impossible: (need: number, most: number) => string
    /** All days until the exam are days away. */
    allAway: string
    notAway: string
    longer: (minutes: number) => string
    otherDay: (date: string, minutes: number) => string
    cleared: string
    away: (from: string, to: string, before: number) => string
    back: string
    over: (date: string) => string
  }
}
