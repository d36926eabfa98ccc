import type { CalloutKind } from '../text/tokens.ts'

/** What the screens say on which a learner reads and looks things up. */
export interface ReadingWords {
  /** Titles of the boxes in a lesson. */
  callouts: Record<CalloutKind, string>

  home: {
    tagline: string
    read: string
    quiz: string
    progress: string
    help: string
  }

  contents: {
    read: string
    partly: (read: number, all: number) => string
    unread: string
    /** Stands in plain text before the mark of a section that was read. */
    sectionRead: string
    best: (score: number) => string
  }

  lesson: {
    objectives: string
    notes: string
    terms: string
    /** Stands behind the terms, in brackets. */
    lookUp: (command: string) => string
    extension: string
    leavePager: string
    /** Stands behind the title of a section, in brackets. */
    missed: (count: number) => string
    startPractice: string
    allRead: string
  }

  /** What the next command does. */
  steps: {
    resume: (scope: string, answered: number, all: number) => string
    practise: (chapter: number) => string
    read: (place: string, title: string) => string
    test: string
    testAgain: string
  }

  glossary: {
    title: string
    count: (count: number) => string
    also: string
    lookUp: string
  }

  search: {
    title: (words: string, count: number) => string
    more: (count: number) => string
    listAll: string
    /** Where in a section words were found. */
    sources: Record<'title' | 'heading' | 'text' | 'term' | 'question' | 'note', string>
    read: string
  }
}
