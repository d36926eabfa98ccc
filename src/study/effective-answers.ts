import type { EventData, EventOf, StudyEvent } from './events.ts'
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

/** A paper as far as its answers are concerned. */
interface Paper {
  questions: readonly string[]
  /** Null for the whole course. */
  chapter: string | null
  /** A test keeps its answers to itself until it is handed in, whatever chapter is reset meanwhile. */
  practice: boolean
  answered: Set<string>
  finished: boolean
}

/**
 * The answers that count now, in order, out of the events of one course that stand: without those before a reset that covers them, and
 * without those of a test not handed in yet, which keeps its verdicts to itself. Blanks count from the time they were handed in.
 */
export function effectiveAnswers(events: readonly StudyEvent[], { open }: Pick<CourseRecord, 'open'>): EffectiveAnswer[] {
  let answers: EffectiveAnswer[] = []
  const papers = new Map<string, Paper>()
  for (const event of events) {
    if (event.type === 'paper-started') {
      const { paper, questions, chapter, mode } = event.data
      papers.set(paper, { questions, chapter, practice: mode === 'practice', answered: new Set(), finished: false })
    }
    if (event.type === 'answered') addAnswer(answers, event, papers.get(event.data.paper))
    if (event.type === 'paper-finished') answers.push(...handIn(papers.get(event.data.paper), event.data.paper, event.at))
    if (event.type === 'reset') answers = afterReset(event.data, answers, papers)
  }
  return answers.filter(({ paper }) => (open[paper]?.mode ?? 'practice') === 'practice')
}

/** Adds an answer to others. Of a test that is not handed in the last one counts, of a practice the first. */
function addAnswer(answers: EffectiveAnswer[], { at, data }: EventOf<'answered'>, known: Paper | undefined): void {
  const { paper, question, picked, score: credit, guessed, ms } = data
  const again = known?.answered.has(question) ?? false
  const retry = data.retry ?? (known ? known.finished || (known.practice && again) : false)
  const replaced = again && !retry ? answers.findLastIndex(answer => answer.paper === paper && answer.question === question) : -1
  if (replaced >= 0) answers.splice(replaced, 1)
  answers.push({ at, paper, question, picked, credit, guessed, ms, retry })
  if (!retry) known?.answered.add(question)
}

/** What of a paper is blank when it is handed in, which is done once, however often it is finished. */
function handIn(paper: Paper | undefined, id: string, at: string): EffectiveAnswer[] {
  if (!paper || paper.finished) return []
  paper.finished = true
  return paper.questions
    .filter(question => !paper.answered.has(question))
    .map(question => ({ at, paper: id, question, picked: [], credit: 0, guessed: false, ms: 0, retry: false }))
}

/** The answers that a reset leaves; the papers that it forgets are taken out of `papers`. */
function afterReset(
  { chapter, questions }: EventData['reset'],
  answers: readonly EffectiveAnswer[],
  papers: Map<string, Paper>,
): EffectiveAnswer[] {
  for (const [id, paper] of papers) {
    if (!paper.finished && (chapter === null || paper.chapter === chapter)) papers.delete(id)
  }
  if (chapter === null) return []
  const isOpenTest = (id: string) => papers.get(id)?.practice === false && papers.get(id)?.finished === false
  return answers.filter(({ question, paper }) => !questions.includes(question) || isOpenTest(paper))
}
