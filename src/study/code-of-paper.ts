import type { CourseIndex } from '../course/course.ts'
import { drawPaper } from './draw-paper.ts'
import { encodePaper, isCodeSeed } from './paper-code.ts'
import type { OpenPaper } from './record.ts'

/**
 * Why a paper has no 卷號: its questions were chosen by the learner's wishes or record, its seed is not one of four letters, it has too
 * many questions or chapters, or the course has changed since.
 */
export type NoCode = 'chosen' | 'seed' | 'size' | 'course-changed'

/** The 卷號 of a paper, or why it has none; one of a file has the id of that instead. */
export type CodeOrWhy =
  | { code: string; codeWhy: null }
  | { code: null; codeWhy: NoCode }
  | { code: null; codeWhy: 'frozen'; frozen: string }

/**
 * The 卷號 of a paper: there is one where anybody draws these very questions in this order from it, whatever kind of paper it is. A longer
 * seed is not folded into the four letters, since the paper of those would be another one than that of the seed.
 */
export function codeOfPaper(
  index: CourseIndex,
  {
    seed,
    chapter,
    questions,
    version,
    frozen,
  }: Pick<OpenPaper, 'seed' | 'chapter' | 'questions' | 'frozen'> & { version?: string },
): CodeOrWhy {
  if (frozen !== undefined) return { code: null, codeWhy: 'frozen', frozen }
  if (version !== undefined && version !== index.version) return none('course-changed')
  const at = index.chapters.findIndex(({ id }) => id === chapter)
  const chapters = at < 0 ? index.chapters : index.chapters.slice(at, at + 1)
  if (drawPaper(chapters, questions.length, seed).join(' ') !== questions.join(' ')) return none('chosen')
  if (!isCodeSeed(seed)) return none('seed')
  const all = chapters.reduce((sum, entry) => sum + entry.questions.length, 0)
  const count = questions.length === all ? null : questions.length
  const code = encodePaper({ seed, count, chapter: at < 0 ? null : at + 1 }, index.version)
  return code === null ? none('size') : { code, codeWhy: null }
}

function none(codeWhy: NoCode): CodeOrWhy {
  return { code: null, codeWhy }
}
