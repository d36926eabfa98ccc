import type { EventOf, StudyEvent } from './events.ts'
import type { CourseRecord } from './record.ts'

/**
 * The answers that count now, oldest first, out of the events of one course that stand: without those before a reset that covers them,
 * and without those of a test not handed in yet, which keeps its verdicts to itself.
 */
export function effectiveAnswers(events: readonly StudyEvent[], { open }: Pick<CourseRecord, 'open'>): EventOf<'answered'>[] {
  let answers: EventOf<'answered'>[] = []
  for (const event of events) {
    if (event.type === 'answered') answers.push(event)
    if (event.type !== 'reset') continue
    const { chapter, questions } = event.data
    answers = chapter === null ? [] : answers.filter(({ data }) => !questions.includes(data.question))
  }
  return answers.filter(({ data }) => (open[data.paper]?.mode ?? 'practice') === 'practice')
}
