import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { BUNDLED_COURSE } from '../bundled-course.ts'
import { type Course, openCompiled, openFolder } from '../course/compile/open-course.ts'
import { UserError } from '../errors/user-error.ts'
import { type Locale, zhHant } from '../locales/zh-Hant.ts'
import { DEFAULT_SETTINGS, type SettingName, type Settings } from '../settings.ts'
import { type Learner, openLearner } from '../store/learner.ts'
import { learnerPaths } from '../store/paths.ts'
import { readSetting } from '../store/settings.ts'
import { CODE_LETTERS, SEED_LETTERS } from '../study/paper-code.ts'
import { openTerminal, type Streams, type Terminal } from '../terminal/terminal.ts'
import { createTheme } from '../typeset/theme.ts'
import type { ViewPage } from '../views/parts/page.ts'

/** The real parts a run stands on. A test passes its own streams, environment and clock. */
export interface Context {
  env: NodeJS.ProcessEnv
  terminal: Terminal
  words: Locale
  /** How the terminal shows what terminals differ in. Throws `bad-setting` and `settings-unreadable` when first asked. */
  readonly settings: Settings
  clock(): Date
  /** A fresh seed for a paper, easy to read aloud. */
  newSeed(): string
  /** A command as this program was started: `salescourse …`, or `npx salescourse …` under npx. */
  commandLine(command: string): string
}

/** Everything a command works with: the world, the course, the learner, and the page to write on. */
export interface CourseContext extends Context {
  course: Course
  learner: Learner
  /** With OSC 8 hyperlinks, or with addresses in print. */
  page(hyperlinks?: boolean): ViewPage
}

/** The widest line: longer ones are hard to read however wide the terminal is (in cells). */
const MEASURE = 80

/** The world of this process, or of a test that passes its streams and environment. */
export function createContext(
  argv: readonly string[],
  streams: Streams = process,
  env: NodeJS.ProcessEnv = process.env,
): Context {
  let look: Settings | null = null
  const settings = () => {
    look ??= lookOf(env, trouble => {
      // Said once, on a terminal that then needs no settings to be written to.
      look = DEFAULT_SETTINGS
      const { errors, notices } = zhHant
      world.terminal.warn(`${errors[trouble.code](trouble.data as never, world.commandLine)}${notices.defaultsForNow}`)
    })
    return look
  }
  // A setting that cannot be read is reported when it is asked for; here it must not hide the report.
  const plain = () => {
    try {
      return argv.includes('--plain') || env.TERM === 'dumb' || settings().plain === 'on'
    } catch {
      return false
    }
  }
  const program = env.npm_command === 'exec' ? 'npx salescourse' : 'salescourse'
  const world: Context = {
    env,
    terminal: openTerminal(streams, env, !argv.includes('--no-color'), plain),
    words: zhHant,
    get settings() {
      return settings()
    },
    clock: () => new Date(),
    newSeed: () => [...randomBytes(SEED_LETTERS)].map(byte => CODE_LETTERS[byte % CODE_LETTERS.length]).join(''),
    commandLine: command => `${program} ${command}`,
  }
  return world
}

/**
 * Opens the course (the bundled one, or the folder of --course or SALESCOURSE_COURSE) and the learner's record of it, and says what
 * was found amiss with the learner's files.
 */
export async function openCourseContext(world: Context, options: { course?: string }, version: string): Promise<CourseContext> {
  const { env, terminal, words } = world
  const paths = learnerPaths(env)
  const folder = options.course ?? env.SALESCOURSE_COURSE
  const course = folder ? await openFolder(folder, paths.cache, version) : openCompiled(fileURLToPath(BUNDLED_COURSE))
  const learner = openLearner(
    paths,
    course.index,
    world.clock,
    trouble =>
      terminal.warn(trouble ? words.notices.notSaving(trouble.data.file, trouble.data.reason) : words.notices.savingAgain),
    () => terminal.warn(words.notices.folding),
  )
  for (const notice of learner.notices) terminal.warn(noticeText(notice, words))
  return { ...world, course, learner, page: hyperlinks => pageOf(world, hyperlinks) }
}

/** The page of a world, for a command that opens no course. */
export function pageOf({ terminal, words, commandLine, settings }: Context, hyperlinks = false): ViewPage {
  return {
    width: Math.min(terminal.width, MEASURE),
    theme: createTheme(terminal.color, hyperlinks),
    // A frame of strokes twice as wide as they are counted would burst.
    ascii: settings.borders === 'ascii' || settings.ambiguous === 'wide',
    plain: terminal.plain,
    labels: words.callouts,
    words,
    commandLine,
  }
}

/** The settings. Where their file cannot be read, `onTrouble` hears of it and the defaults hold. Throws `bad-setting`. */
function lookOf(env: NodeJS.ProcessEnv, onTrouble: (trouble: UserError) => void): Settings {
  const file = learnerPaths(env).settings
  const value = <N extends SettingName>(name: N) => readSetting(name, file, env).value
  try {
    return { ambiguous: value('ambiguous'), borders: value('borders'), credit: value('credit'), plain: value('plain') }
  } catch (error) {
    if (!(error instanceof UserError) || !/^settings-/.test(error.code)) throw error
    onTrouble(error)
    return DEFAULT_SETTINGS
  }
}

function noticeText(notice: Learner['notices'][number], { notices }: Locale): string {
  switch (notice.kind) {
    case 'scores-broken':
      return notices.scoresBroken(notice.keptAs)
    case 'scores-newer':
      return notices.scoresNewer
    case 'journal-damaged':
      return notices.journalDamaged(notice.file, notice.lines)
    case 'journal-unreadable':
      return notices.journalUnreadable(notice.file, notice.reason)
  }
}
