import type { CourseContext } from '../../context/context.ts'
import { type Location, locationNumber } from '../../course/query/location.ts'
import { afterReading } from '../../study/next-step.ts'

/** What can be done at the end of a section or a chapter. */
export interface AfterSection {
  /** The keys for it, as the screen names them. */
  keys: string
  /** The command line that Enter goes on with; null at the very end of the course. */
  enter: readonly string[] | null
  /** The one that practises the section; null where it has no questions. */
  practise: readonly string[] | null
}

/** What can be done behind a place: read on, practise the section or the chapter, or leave. */
export function afterSection({ course, words }: CourseContext, place: Location): AfterSection {
  const { chapter, section } = place
  const { keys } = words.reading
  const step = afterReading(course.index, place)
  const tested = section !== null && chapter.questions.some(question => question.section === section.id)
  const hints: string[] = []
  let enter: readonly string[] | null = null
  if (step?.kind === 'read') {
    hints.push(step.place.section ? keys.nextSection : keys.nextChapter)
    enter = ['read', locationNumber(step.place)]
  } else if (step?.kind === 'practise') {
    hints.push(keys.practiseChapter)
    enter = ['quiz', String(step.chapter)]
  }
  if (tested) hints.push(keys.practiseSection)
  return {
    keys: [...hints, keys.leave].join(words.punctuation.gap),
    enter,
    practise: tested ? ['quiz', locationNumber(place)] : null,
  }
}
