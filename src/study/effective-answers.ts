import type { StudyEvent } from './events.ts'
import type { CourseRecord } from './record.ts'

/** An answer as it counts now. A question that was handed in blank has no pick and no credit. */
export interface EffectiveAnswer {
  at: string
  paper: string
  question: string
  picked: readonly string[]
  /** 0 to 1. */
  credit: number
  guessed: boolean
  /** Thinking time in milliseconds. */
  ms: number
  /** Made after its verdict was seen. */
  retry: boolean
}

/**
 * The answers that count now, in order, out of the events of one course that stand: without those before a reset that covers them, and
 * without those of a test not handed in yet, which keeps its verdicts to itself. Blanks count from the time they were handed in.
 */
export function effectiveAnswers(events: readonly StudyEvent[], { open }: Pick<CourseRecord, 'open'>): EffectiveAnswer[] {
  let answers: EffectiveAnswer[] = []
  const papers = new Map<string, readonly string[]>()
  const finished = new Set<string>()
  for (const event of events) {
    if (event.type === 'paper-started') papers.set(event.data.paper, event.data.questions)
    if (event.type === 'answered') {
      const { paper, question, picked, score: credit, guessed, ms, retry = finished.has(paper) } = event.data
      answers.push({ at: event.at, paper, question, picked, credit, guessed, ms, retry })
    }
    if (event.type === 'paper-finished') {
      const { paper } = event.data
      // Finished once, however often it is finished.
      if (!finished.has(paper)) answers.push(...blanksOf(paper, papers.get(paper) ?? [], answers, event.at))
      finished.add(paper)
    }
    if (event.type !== 'reset') continue
    const { chapter, questions } = event.data
    answers = chapter === null ? [] : answers.filter(({ question }) => !questions.includes(question))
  }
  return answers.filter(({ paper }) => (open[paper]?.mode ?? 'practice') === 'practice')
}

/** What of a paper was handed in blank. */
function blanksOf(
  paper: string,
  questions: readonly string[],
  answers: readonly EffectiveAnswer[],
  at: string,
): EffectiveAnswer[] {
  const answered = new Set(answers.filter(answer => answer.paper === paper).map(({ question }) => question))
  return questions
    .filter(question => !answered.has(question))
    .map(question => ({ at, paper, question, picked: [], credit: 0, guessed: false, ms: 0, retry: false }))
}
