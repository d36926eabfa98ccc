import type { Problem } from './problem.ts'

/** What each error needs to be told in a sentence. The sentences stand in locales/, by the same names. */
export interface ErrorData {
  'course-missing': { folder: string }
  'chosen-course-missing': { folder: string; source: 'option' | 'environment' | 'remembered' }
  'bad-course-action': { action: string }
  'course-no-folder': { folder: string }
  'output-needs-pack': Record<string, never>
  'course-invalid': { folder: string; problems: Problem[] }
  'course-unreadable': { file: string; reason: string }
  'against-unusable': { folder: string }
  'check-failed': { folder: string; errors: number }
  'nothing-found': { words: string }
  'term-not-found': { term: string; near: string[] }
  /** `home` is what HOME says, or null where nothing does. */
  'no-home': { home: string | null }
  'file-unreadable': { file: string; reason: string }
  'file-too-big': { file: string; most: number }
  'course-whole-too-big': { folder: string; most: number }
  'file-encoding': { file: string }
  'encoding-unknown': { file: string }
  'encoding-wrong': { file: string; encoding: string }
  'file-empty': { file: string }
  'archive-too-big': { file: string; megabytes: number; most: number }
  'not-a-workbook': { file: string }
  'old-workbook': { file: string }
  'form-unknown': { file: string }
  'headings-missing': { file: string; first: string[] }
  'table-fault': { file: string; line: number; quote: boolean }
  'xml-fault': { file: string; line: number; column: number }
  'not-a-quiz': { file: string; root: string }
  'bank-unreadable': { file: string; line: number }
  'import-refused': { file: string; refused: number }
  'nothing-imported': { file: string }
  'import-what': Record<string, never>
  'import-where': { file: string }
  'bank-name': { file: string }
  'template-name': { file: string }
  'bad-encoding': { value: string; known: string[] }
  'bad-bank-format': { value: string; known: string[] }
  'output-needed': { format: string }
  'file-unwritable': { file: string; reason: string }
  'file-exists': { file: string }
  /** `most` in megabytes. */
  'bad-setting': { where: string; value: string; allowed: string[] }
  'bad-text': { where: string; value: string; most: number }
  'course-by-command': { folder: string }
  'unknown-shell': { shell: string; known: string[] }
  'unknown-setting': { name: string; known: string[] }
  'settings-unreadable': { file: string; reason: string }
  'settings-newer': { file: string }
  'course-outside': { file: string }
  'course-encoding': { file: string; line: number }
  'course-too-big': { file: string; megabytes: number; most: number }
  'settings-unwritable': { file: string; reason: string }
  'build-missing': Record<string, never>
  'unknown-place': { place: string; chapters: { number: number; title: string }[]; sections: string[] }
  'unknown-chapter': { place: string; chapters: { number: number; title: string }[] }
  'chapter-wanted': { place: string; command: string }
  'exam-by-chapter': { place: string; chapter: number }
  'course-without-questions': { chapter: string | null }
  'bad-count': { value: string; most: number }
  'bad-minutes': { value: string; most: number }
  'bad-type': { value: string; known: string[] }
  'bad-paper-code': { value: string; fault: 'no-code' | 'mistyped' | 'other-version' }
  'bad-archive': { file: string; fault: ArchiveFault; name: string }
  'bad-paper-file': { file: string; fault: 'no-paper' | 'newer' | 'edited' }
  'paper-of-another-course': { file: string; wanted: string; open: string }
  'options-clash': { one: string; other: string }
  'minutes-need-exam': Record<string, never>
  'minutes-need-date': Record<string, never>
  'bad-date': { value: string; fault: 'form' | 'past' | 'far' }
  'bad-day-minutes': { value: string; most: number }
  'bad-days': { value: string; most: number }
  'key-needs-print': { option: string }
  'no-such-questions': {
    /** `type` is the word for a type of question. */
    wishes: { mistakes: boolean; starred: boolean; unseen: boolean; type: string | null }
    original: boolean
    /** Number of the chapter, or null for the whole course. */
    chapter: number | null
  }
  'no-guide': { chapter: number | null }
  'no-worksheets': Record<string, never>
  'unknown-worksheet': { name: string; known: { number: number; id: string; title: string }[] }
  'not-a-calculator': { sheet: string; option: string }
  'numbers-missing': { missing: string[] }
  'numbers-count': { option: string; given: number; wanted: number }
  'bad-number': { option: string; value: string; most: number }
  'preview-unknown': { place: string; folder: string; near: string[] }
  'folder-in-use': { folder: string }
  'folder-unwritable': { folder: string; reason: string }
  'no-new-course': { language: string; known: string[] }
  'unknown-question': { id: string; near: string[] }
  'note-too-long': { length: number; most: number }
  'note-empty': Record<string, never>
  'note-clear-what': Record<string, never>
  'no-certificate': { why: CertificateRefusal }
  'svg-exists': { file: string }
  'svg-unwritable': { file: string; reason: string }
  'bad-seed': { value: string }
  'answers-need-seed': Record<string, never>
  'answers-count': { given: number; wanted: number }
  'bad-answer': { position: number; answer: string; form: AnswerForm }
  'no-terminal': Record<string, never>
  'watch-needs-terminal': Record<string, never>
  'output-failed': { reason: string }
  'event-unreadable': Record<string, never>
  'journal-unwritable': { file: string; reason: string }
  'journal-unreadable': { file: string; reason: string }
  'exam-unsaved': Record<string, never>
  'paper-gone': Record<string, never>
  'restore-cut': { file: string; reason: string; added: number; left: number }
  'backup-cut': { file: string }
  'not-a-backup': { file: string; line: number }
  'backup-newer': { file: string }
  /** `word` is what had to be typed; `words` stand behind the command. */
  'not-confirmed': { command: string; words: readonly string[]; word: string }
  'nothing-to-undo': Record<string, never>
  'doctor-found': { faults: number }
  'forget-incomplete': { count: number }
  'everything-needed': Record<string, never>
  'unknown-command': { name: string; suggestion: string | null }
  'unknown-option': { name: string; suggestion: string | null }
  'missing-value': { option: string }
  'missing-argument': { name: string }
  'too-many-arguments': { command: string }
}

/** What keeps a learner from a certificate: no test at all, no name, what the latest test was, or that another took it. */
export type CertificateRefusal =
  | { kind: 'no-test' | 'no-name' | 'not-whole' | 'retaken' | 'key-seen' }
  | { kind: 'failed'; score: number; passMark: number }
  | { kind: 'other-learner'; learner: string; name: string }
/**
 * Why a zip is not opened as a course: not one or damaged, a name that leads out of it, a link, a password, too many files, too big, packed
 * so that it bursts, or no course in it.
 */
export type ArchiveFault = 'broken' | 'outside' | 'link' | 'encrypted' | 'too-many' | 'too-big' | 'bomb' | 'no-course'

/** How an answer is typed: the number of its parts, and of what they are matched with. */
export interface AnswerForm {
  kind: 'choice' | 'tick' | 'judge' | 'order' | 'match' | 'text-entry'
  count: number
  others: number
}

export type ErrorCode = keyof ErrorData

const USAGE_ERRORS: ReadonlySet<ErrorCode> = new Set([
  'unknown-place',
  'bad-setting',
  'bad-text',
  'unknown-shell',
  'unknown-setting',
  'bad-course-action',
  'import-what',
  'import-where',
  'bank-name',
  'template-name',
  'bad-encoding',
  'bad-bank-format',
  'output-needed',
  'output-needs-pack',
  'course-by-command',
  'unknown-chapter',
  'chapter-wanted',
  'exam-by-chapter',
  'bad-count',
  'bad-seed',
  'bad-minutes',
  'bad-type',
  'bad-paper-code',
  'options-clash',
  'minutes-need-exam',
  'minutes-need-date',
  'bad-date',
  'bad-day-minutes',
  'bad-days',
  'key-needs-print',
  'unknown-worksheet',
  'not-a-calculator',
  'numbers-missing',
  'numbers-count',
  'bad-number',
  'unknown-question',
  'preview-unknown',
  'no-new-course',
  'note-too-long',
  'note-empty',
  'note-clear-what',
  'not-confirmed',
  'everything-needed',
  'answers-need-seed',
  'answers-count',
  'bad-answer',
  'no-terminal',
  'watch-needs-terminal',
  'unknown-command',
  'unknown-option',
  'missing-value',
  'missing-argument',
  'too-many-arguments',
])

/** Something the learner can understand and mend. main.ts turns it into a sentence on stderr and an exit code. */
export class UserError<C extends ErrorCode = ErrorCode> extends Error {
  override name = 'UserError'
  readonly code: C
  readonly data: ErrorData[C]

  constructor(code: C, data: ErrorData[C], options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.data = data
  }

  /** 2 for a wrong call, 1 for what could not be done. */
  get exitCode(): 1 | 2 {
    return USAGE_ERRORS.has(this.code) ? 2 : 1
  }
}

/** Whether something that was thrown is a UserError of this code. */
export function isUserError<C extends ErrorCode>(error: unknown, code: C): error is UserError<C> {
  return error instanceof UserError && error.code === code
}

/**
 * The learner pressed Ctrl-C. `resume` is the command that goes on, where there is something to go on with; `saved` says whether
 * anything was answered and kept.
 */
export class Cancelled extends Error {
  override name = 'Cancelled'
  readonly resume: string | null
  readonly saved: boolean

  constructor(resume: string | null = null, saved = resume !== null) {
    super('cancelled')
    this.resume = resume
    this.saved = saved
  }
}
