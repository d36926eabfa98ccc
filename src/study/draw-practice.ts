import type { ChapterEntry, QuestionEntry } from '../course/course.ts'
import type { QuestionType } from '../questions/question.ts'
import { firstOfEachIdea } from './ideas.ts'
import type { CourseRecord } from './record.ts'
import { shuffle } from './shuffle.ts'

/** Which questions a practice is drawn from: all that fit every wish. */
export interface QuestionFilter {
  mistakes: boolean
  starred: boolean
  unseen: boolean
  type: QuestionType | null
}

/** The questions of some chapters that fit, in the order of the course. `open` holds the ids of the wrong-book. */
export function matchingQuestions(
  chapters: readonly ChapterEntry[],
  record: CourseRecord,
  wishes: QuestionFilter,
  open: ReadonlySet<string>,
): QuestionEntry[] {
  return chapters
    .flatMap(chapter => chapter.questions)
    .filter(
      ({ id, type }) =>
        (!wishes.mistakes || open.has(id)) &&
        (!wishes.starred || record.stars.includes(id)) &&
        (!wishes.unseen || !(id in record.questions)) &&
        (wishes.type === null || type === wishes.type),
    )
}

/**
 * Draws a practice: what was never answered first, then what was last answered wrong, then the rest, each by chance; nothing twice.
 * A second question of an idea comes only where there are not enough others. They come shuffled, or with `inOrder` as the course has them.
 */
export function drawPractice(
  pool: readonly QuestionEntry[],
  record: CourseRecord,
  { count, seed, inOrder }: { count: number; seed: string; inOrder: boolean },
): string[] {
  const urgency = ({ id }: QuestionEntry) => {
    const known = record.questions[id]
    return known === undefined ? 0 : known.latest.credit < 1 ? 1 : 2
  }
  const byUrgency = shuffle(pool, `${seed} draw`, ({ id }) => id).sort((a, b) => urgency(a) - urgency(b))
  const drawn = firstOfEachIdea(byUrgency).slice(0, count)
  const ordered = inOrder ? pool.filter(entry => drawn.includes(entry)) : shuffle(drawn, `${seed} order`, ({ id }) => id)
  return ordered.map(({ id }) => id)
}
