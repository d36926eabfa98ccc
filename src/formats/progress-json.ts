import type { CourseIndex } from '../course/course.ts'
import type { Progress, SectionProgress } from '../study/progress.ts'
import type { RegradedTest } from '../study/regrade.ts'
import { json } from './json.ts'

/**
 * The learner's progress in a course: `progress --json`, as docs/progress.md has it. `learner` is the name of whose record it is, or null;
 * `sections` are those of one chapter, or null for the whole course.
 */
export function progressJson(
  { id, version, title, test }: CourseIndex,
  learner: string | null,
  progress: Progress,
  regraded: readonly RegradedTest[],
  sections: readonly SectionProgress[] | null = null,
): string {
  const today = regraded.map(({ test, score, questions }) => ({ paper: test.paper, score, questions }))
  const { sections: count, ...rest } = progress
  const ofChapter = sections === null ? {} : { chapterSections: sections }
  return json({
    version: 3,
    course: { id, version, title, ...test },
    learner,
    sections: count,
    ...rest,
    regraded: today,
    ...ofChapter,
  })
}
