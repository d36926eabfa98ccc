import type { Course } from '../course/compile/open-course.ts'
import type { CommandLine } from '../locales/command-line.ts'
import type { Locale } from '../locales/locale.ts'
import type { CourseChoice, Settings } from '../settings.ts'
import type { Learner } from '../store/learner.ts'
import type { LearnerPaths } from '../store/paths.ts'
import type { SettingFault } from '../store/settings.ts'
import type { ExamClock } from '../study/exam-clock.ts'
import type { Streams, Terminal } from '../terminal/terminal.ts'
import type { ViewPage } from '../views/parts/page.ts'

/** What a run stands on: the process, or the streams and environment of a test. */
export interface Host extends Streams {
  env: NodeJS.ProcessEnv
}

/** The options that mean the same to every command, as they were typed. `color` is false for --no-color. */
export interface GlobalOptions {
  course?: string
  as?: string
  color?: boolean
  plain?: boolean
}

/** What every command works with. */
export interface Context {
  env: NodeJS.ProcessEnv
  options: GlobalOptions
  /** The version of this program. */
  version: string
  terminal: Terminal
  words: Locale
  /** How the terminal shows what terminals differ in, and whose record this is. Throws `bad-setting` and `bad-text` when first asked. */
  readonly settings: Settings
  /** What is wrong with the settings file; the default holds instead. Throws what `settings` throws. */
  readonly settingFaults: readonly SettingFault[]
  /** Throws what `settings` throws. */
  readonly courseChoice: CourseChoice
  /** Where the learner's files are. Throws, when first asked, where there is no home folder to put them in. */
  readonly paths: LearnerPaths
  clock(): Date
  /** Times exams, whatever becomes of the clock on the wall. */
  examClock: ExamClock
  /** A fresh seed for a paper, easy to read aloud. */
  newSeed(): string
  /** The program's name as it was started: `salescourse`, or `npx salescourse` under npx. */
  program: string
  /** A command as the learner has to type it to reach the same course and record. */
  commandLine: CommandLine
  /** The page to write on, with OSC 8 hyperlinks or with addresses in print. */
  page(hyperlinks?: boolean): ViewPage
  /** Opens the course and the learner's record of it, once in a run. */
  openCourse(): Promise<CourseContext>
}

/** What a command works with that needs the course. */
export interface CourseContext extends Context {
  course: Course
  learner: Learner
}
