import type { CourseChoice, SettingName, SettingSource } from '../settings.ts'
import type { CommandLine } from './command-line.ts'

/** What the screens say that look after a course and an installation, and what any command may have to say. */
export interface ToolWords {
  check: {
    errors: (count: number) => string
    warnings: (count: number) => string
    clean: string
    bank: (title: string, questions: number) => string
    chapter: string
    kind: string
    all: string
    sections: string
    total: string
    share: string
    blueprint: string
    keyPlaces: string
    keyPlace: (place: number, questions: number) => string
    extremes: string
    extreme: (longest: string, shortest: string) => string
    statements: string
    of: (count: number, all: number) => string
    rules: string
    /** A course beside an earlier version of it. Of each kind of change: how many, and what that means for learners. */
    against: Record<'gone' | 'renamed' | 'keys' | 'accepted' | 'types' | 'parts' | 'moved' | 'added', ChangeWords> & {
      title: (folder: string) => string
      same: string
      course: (old: string, now: string) => string
      unread: (chapters: string) => string
      kinds: Record<'chapter' | 'section' | 'question' | 'term', string>
      old: string
      now: string
    }
  }

  settings: {
    meaning: Record<SettingName, string>
    sources: Record<SettingSource, (variable: string, file: string) => string>
    change: string
    /** A text that is not set. */
    unset: string
    /** Somebody's name, to show how one is written. */
    exampleName: string
    writeName: string
    clear: string
    lookAtCourse: string
  }

  course: {
    /** What says which course is used; stands in brackets behind its title. */
    from: Record<CourseChoice['source'], string>
    gone: string
    faulty: string
    /** What the commands do that stand below. */
    back: string
    choose: string
    keep: string
    lookForFaults: string
    seeContents: string
    remembered: (title: string) => string
    forgotten: string
    overridden: string
  }

  where: {
    names: Record<'journal' | 'scores' | 'settings' | 'backups' | 'papers' | 'cache', string>
    bytes: (bytes: number) => string
    missing: string
  }

  doctor: {
    names: Record<DoctorSubject, string>
    /** How to mend what is not well. */
    cures: Record<Exclude<DoctorSubject, 'settings'>, (commandLine: CommandLine) => string>
    /** Stand in plain text for the marks. */
    well: string
    ill: string
    node: (program: string, version: string) => string
    course: (title: string, chapters: number, questions: number) => string
    space: (megabytes: number) => string
    /** What cannot be used, and why. */
    closed: (path: string, reason: string) => string
    broken: (keptAs: string) => string
    /** What to do about it. */
    readOnly: string
    unreadable: string
    newer: string
    setAside: string
    toDefault: string
    anew: string
    journal: (records: number, damagedLines: readonly number[]) => string
    terminal: (width: number, height: number, color: number, screen: boolean) => string
    unset: string
  }

  /** Said beside what a command prints, on stderr. */
  notices: {
    interrupted: string
    saved: string
    resume: (command: string) => string
    scoresBroken: (file: string) => string
    scoresEdited: (file: string) => string
    scoresUnwritable: string
    settingsBroken: (keptAs: string) => string
    scoresNewer: string
    fewer: (found: number) => string
    journalDamaged: (file: string, lines: readonly number[]) => string
    eventsSetAside: (file: string, ids: readonly string[]) => string
    journalUnreadable: (file: string, reason: string) => string
    notSaving: (file: string, reason: string) => string
    folding: string
    outdated: string
    savingAgain: string
    defaultsForNow: string
    unexpected: (reason: string) => string
  }
}

interface ChangeWords {
  count: (rows: number) => string
  meaning: string
}

/** What `doctor` looks at. */
type DoctorSubject = 'node' | 'course' | 'folder' | 'space' | 'journal' | 'scores' | 'terminal' | 'encoding' | 'settings'
