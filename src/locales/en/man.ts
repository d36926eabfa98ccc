import type { ManWords } from '../man-words.ts'

/** What the man page says besides the help. */
export const man: ManWords = {
  headings: {
    name: 'NAME',
    synopsis: 'SYNOPSIS',
    description: 'DESCRIPTION',
    commands: 'COMMANDS',
    options: 'GLOBAL OPTIONS',
    exit: 'EXIT STATUS',
    environment: 'ENVIRONMENT',
    files: 'FILES',
    examples: 'EXAMPLES',
    seeAlso: 'SEE ALSO',
  },
  name: 'a course on key account sales for the terminal',
  description: [
    'Read a section, take the test, mend what you missed, and still know it next week. Every answer is saved before its verdict is shown; what is broken off goes on next time.',
    'Without a command it shows what is worth doing next. The course and the screens are in Traditional Chinese.',
  ],
  exit: {
    0: 'Done. A test that was failed is 0 too.',
    1: 'Could not be done: a file cannot be read, for example.',
    2: 'Wrong usage.',
    130: 'Broken off with Ctrl-C. What was answered is saved.',
  },
  settings: {
    name: 'Whose record this is.',
    course: 'A course folder, as --course.',
    ambiguous: 'narrow or wide: whether characters such as an ellipsis take one cell or two.',
    borders: 'line or ascii: what frames are drawn with.',
    credit: 'partial or strict: whether an answer that is partly right earns points.',
    pause: 'on or off: whether reading stops where a lesson asks to think.',
    plain: 'on for linear text, as --plain.',
    reader: 'own or pager: what shows long texts.',
  },
  environment: {
    SALESCOURSE_HOME: 'The folder of the record, the scores, the settings and the cache.',
    SALESCOURSE_LANG: 'The language to speak.',
    NO_COLOR: 'No colour where it is set.',
    PAGER: 'The pager of --pager.',
  },
  files: 'salescourse where prints where the record is. It never leaves this machine.',
  seeAlso: 'The help of a command: salescourse help read. Completion with Tab: salescourse completion bash.',
}
