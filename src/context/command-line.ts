import type { CommandLine } from '../locales/command-line.ts'
import { COMMAND_SPACE } from '../text/command-space.ts'

/**
 * What stands in no shell for anything but itself, Chinese too; at the beginning of a word less than inside it. Ranges and not \p{L}, which
 * takes milliseconds to compile; a rarer letter is quoted without need.
 */
const LETTERS = '\\w\\u00c0-\\u024f\\u3041-\\u30ff\\u3105-\\u312f\\u3400-\\u9fff\\uac00-\\ud7a3'
const HARMLESS = {
  posix: new RegExp(`^[${LETTERS}./+,%@:-][${LETTERS}./+,%@:=-]*$`),
  windows: new RegExp(`^[${LETTERS}./\\\\+:-][${LETTERS}./\\\\+:=-]*$`),
}

/** Commands that open no course, or one of their own, and so need not be told which. */
const WITHOUT_COURSE =
  /^(?:backup|restore|where|settings|completion|course (?:use|pack)|forget|check|new|preview|import)\b|--help$/

/** A word as it has to be typed: in single quotes for a POSIX shell, in double ones for those of Windows, where it needs any. */
export function shellWord(word: string, platform: NodeJS.Platform): string {
  if (platform !== 'win32') return HARMLESS.posix.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
  // Backslashes before the closing quote would be taken for its escape.
  return HARMLESS.windows.test(word) ? word : `"${word.replaceAll('"', '\\"').replace(/\\+$/, '$&$&')}"`
}

/** How a run was started: the program's name, and the options that say whose record of which course it opened. */
export interface Started {
  program: string
  course: string | undefined
  as: string | undefined
}

/**
 * Writes commands as they have to be typed to reach the same course and the same learner's record, with spaces in which no line ends.
 */
export function commandLineFor({ program, course, as }: Started, platform: NodeJS.Platform): CommandLine {
  const given = Object.entries({ '--course': course, '--as': as }).flatMap(([flag, value]) =>
    value === undefined ? [] : [flag, shellWord(value, platform)],
  )
  return (command, ...typed) => {
    const words = typed.map(word => shellWord(word, platform))
    const options = WITHOUT_COURSE.test(command) ? [] : given
    // Behind -- nothing is an option any more.
    const rest = typed.some(word => word.startsWith('-')) ? [...options, '--', ...words] : [...words, ...options]
    return [program, command, ...rest].join(' ').replaceAll(' ', COMMAND_SPACE)
  }
}
