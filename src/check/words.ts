import { COURSE_FILE } from '../course/parse/parse-course.ts'
import { wholeCourse } from './rule.ts'

/**
 * Words the course does not use, unless they stand in a phrase it allows; those with names `beside` only in a sentence with one of them, so
 * that a course can say what in its story is wrong of somebody.
 */
export const wordForbidden = wholeCourse({ id: 'Q27', level: 'error' }, (course, report) => {
  for (const [file, text] of course.files) {
    // The list itself stands in course.yaml.
    if (file === COURSE_FILE) continue
    for (const [at, line] of text.split('\n').entries()) {
      for (const { word, use, allow, beside } of course.settings.check.words) {
        for (const column of places(line, word)) {
          if (beside.length > 0 && !beside.some(name => sentenceAt(line, column).includes(name))) continue
          const allowed = allow.some(phrase =>
            places(line, phrase).some(start => start <= column && column + word.length <= start + phrase.length),
          )
          if (!allowed) report(file, 'word-forbidden', { line: at + 1, column: column + 1 }, { word, use: use ?? null })
        }
      }
    }
  }
})

/** Where a phrase stands in a line, from 0. */
function places(line: string, phrase: string): number[] {
  const found: number[] = []
  for (let at = line.indexOf(phrase); at >= 0; at = line.indexOf(phrase, at + phrase.length)) found.push(at)
  return found
}

/** The sentence around a place of a line. */
function sentenceAt(line: string, column: number): string {
  const start = Math.max(...['。', '！', '？', '|'].map(end => line.lastIndexOf(end, column - 1))) + 1
  return /^[^。！？|]*/.exec(line.slice(start))?.[0] ?? ''
}
