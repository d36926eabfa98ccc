import { isUserError } from '../errors/user-error.ts'
import type { Locale } from '../locales/locale.ts'
import type { CourseChoice } from '../settings.ts'
import { type LearnerPaths, learnerPaths } from '../store/paths.ts'
import { examClock } from '../study/exam-clock.ts'
import { CODE_LETTERS, SEED_LETTERS } from '../study/paper-code.ts'
import { openTerminal } from '../terminal/terminal.ts'
import { createTheme } from '../typeset/theme.ts'
import type { ViewPage } from '../views/parts/page.ts'
import { commandLineFor } from './command-line.ts'
import type { Context, CourseContext, GlobalOptions, Host } from './context.ts'
import { errorSentence } from './error-sentence.ts'
import { type ReadSettings, readSettings } from './read-settings.ts'

declare const VERSION: string

/** The widest line: longer ones are hard to read however wide the terminal is (in cells). */
const MEASURE = 80

/** The context of a run with these options, in a language. Nothing is read before it is asked for, and everything once. */
export function createContext(options: GlobalOptions, host: Host, words: Locale): Context {
  const { env } = host
  const program = env.npm_command === 'exec' ? 'npx salescourse' : 'salescourse'
  let paths: LearnerPaths | null = null
  let settings: ReadSettings | null = null
  let opened: Promise<CourseContext> | null = null
  const readOnce = () => {
    if (settings) return settings
    settings = readSettings(settingsFile(context), env, options.as)
    // Said once, and only now that it is known whether the terminal wants plain text.
    for (const { trouble } of settings.faults)
      context.terminal.warn(words.punctuation.sentences([errorSentence(trouble, context), words.notices.defaultsForNow]))
    return settings
  }
  const context: Context = {
    env,
    options,
    version: VERSION,
    terminal: openTerminal(host, env, { color: options.color !== false, plain: () => wantsPlain(context) }),
    words,
    get paths() {
      paths ??= learnerPaths(env)
      return paths
    },
    get settings() {
      return readOnce().settings
    },
    get settingFaults() {
      return readOnce().faults
    },
    get courseChoice() {
      return courseChoiceOf(readOnce(), options)
    },
    clock: () => new Date(),
    examClock: examClock(
      () => new Date(),
      () => performance.now(),
    ),
    newSeed: () =>
      [...crypto.getRandomValues(new Uint8Array(SEED_LETTERS))].map(byte => CODE_LETTERS[byte % CODE_LETTERS.length]).join(''),
    program,
    commandLine: commandLineFor({ program, course: options.course, as: options.as }, process.platform),
    page: (hyperlinks = false) => pageOf(context, hyperlinks),
    openCourse() {
      opened ??= import('./open-course-context.ts').then(({ openCourseContext }) => openCourseContext(context))
      return opened
    },
  }
  return context
}

/** Null where there is no home folder: a command that needs one says so, and the others get on without. */
function settingsFile(context: Context): string | null {
  try {
    return context.paths.settings
  } catch (error) {
    if (isUserError(error, 'no-home')) return null
    throw error
  }
}

function courseChoiceOf({ settings: { course: folder }, courseSource }: ReadSettings, { course }: GlobalOptions): CourseChoice {
  if (course) return { source: 'option', folder: course }
  if (folder === '') return { source: 'bundled', folder: null }
  return { source: courseSource === 'environment' ? 'environment' : 'remembered', folder }
}

/** Whether linear text is wanted: by --plain, by a terminal that can do no more, or by the setting. */
function wantsPlain(context: Context): boolean {
  if (context.options.plain || context.env.TERM === 'dumb') return true
  try {
    return context.settings.plain === 'on'
  } catch {
    // A setting that cannot be read is reported when it is asked for; here it must not hide the report.
    return false
  }
}

function pageOf({ terminal, words, commandLine, settings }: Context, hyperlinks: boolean): ViewPage {
  return {
    width: Math.min(terminal.width, MEASURE),
    theme: createTheme(terminal.color, hyperlinks),
    // A frame of strokes twice as wide as they are counted would burst.
    ascii: settings.borders === 'ascii' || settings.ambiguous === 'wide',
    plain: terminal.plain,
    labels: words.callouts,
    labelled: words.punctuation.label,
    words,
    commandLine,
  }
}
