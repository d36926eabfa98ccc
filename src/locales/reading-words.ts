import type { CalloutKind } from '../text/tokens.ts'

/** What the screens say on which a learner reads and looks things up. */
export interface ReadingWords {
  /** Titles of the boxes in a lesson. */
  callouts: Record<CalloutKind, string>

  contents: {
    read: string
    partly: (read: number, all: number) => string
    unread: string
    /** Stands in plain text before the mark of a section that was read. */
    sectionRead: string
    /** Of so many questions that were answered, those that were right at last. */
    right: (right: number, of: number) => string
    best: (score: number) => string
    /** How the sections of a chapter are listed. */
    sections: (command: string) => string
  }

  lesson: {
    objectives: string
    notes: string
    terms: string
    /** Stands behind the terms, in brackets. */
    lookUp: (command: string) => string
    extension: string
    /** Stands behind the title of a section, in brackets. */
    missed: (count: number) => string
    allRead: string
  }

  /** The last lines of the screen while something is read, and before them in $PAGER. */
  reading: {
    /** Keys, parted by the gap of the punctuation. */
    keys: {
      page: string
      stop: string
      end: string
      nextSection: string
      nextChapter: string
      practiseSection: string
      practiseChapter: string
      leave: string
    }
    minutes: (minutes: number) => string
    pages: (pages: number) => string
    read: string
    /** Stands before the words that are typed to look for. */
    find: string
    found: (words: string, number: number, of: number) => string
    notFound: (words: string) => string
    /** Stands for the end of a title that is too long. */
    cut: string
    leavePager: string
  }

  /** What the next command does. */
  steps: {
    resume: (scope: string, answered: number, all: number) => string
    review: string
    terms: string
    /** A section read again, since so much of it was missed. */
    mend: (place: string, title: string) => string
    practise: (chapter: number) => string
    practiseSection: (place: string) => string
    read: (place: string, title: string) => string
    readOn: (place: string, title: string) => string
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
