import type { CourseIndex } from '../course/course.ts'
import { grade, type Question } from '../questions/question.ts'
import { optionOrder } from './draw-paper.ts'
import type { CourseRecord, Credit, OpenPaper } from './record.ts'
import { regradedCredit } from './regrade.ts'

/** A question of a paper with the learner's answer to it, ready for an answer sheet. */
export interface AnsweredQuestion {
  /** Place in the paper, from 1. */
  number: number
  question: Question
  /** Ids in the order shown: see `optionOrder`. */
  order: string[]
  /** Null where it was not answered. */
  picked: string[] | null
  guessed: boolean
  /** 0 to 1, as it was marked. */
  credit: number
  /** The mark under today's key, where that is another; null where it is the same. */
  regraded: number | null
}

/** The id of the first question not answered yet; a skipped one comes again after the others. Null when all are answered. */
export function currentQuestion(paper: OpenPaper): string | null {
  const left = paper.questions.filter(id => !(id in paper.answers))
  return left.find(id => !paper.skipped.includes(id)) ?? left[0] ?? null
}

/** Whether anything of a paper was answered. */
export function hasAnswers({ answers }: Pick<OpenPaper, 'answers'>): boolean {
  return Object.keys(answers).length > 0
}

/** What kind of paper is looked for. */
export type PaperKind = Pick<OpenPaper, 'mode' | 'chapter' | 'section'>

/**
 * The paper begun last and not handed in, of a kind where one is given. One without an answer is not worth going on with unless its
 * time runs, and one with a question that the course no longer has cannot be, so both are passed over.
 */
export function latestOpenPaper(index: CourseIndex, record: CourseRecord, kind?: PaperKind): OpenPaper | null {
  const papers = Object.values(record.open)
    .filter(paper => (kind === undefined || isOfKind(paper, kind)) && (hasAnswers(paper) || paper.limit !== null))
    .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))
  const outdated = new Set(outdatedPapers(index, record))
  return papers.find(paper => !outdated.has(paper)) ?? null
}

function isOfKind(paper: PaperKind, { mode, chapter, section }: PaperKind): boolean {
  return paper.mode === mode && paper.chapter === chapter && paper.section === section
}

/** Open papers with a question that the course no longer has: nobody can hand them in. One of a file has its questions there. */
export function outdatedPapers(index: CourseIndex, record: CourseRecord): OpenPaper[] {
  const papers = Object.values(record.open)
  if (papers.length === 0) return []
  const known = new Set(index.chapters.flatMap(entry => entry.questions.map(question => question.id)))
  return papers.filter(paper => paper.frozen === undefined && !paper.questions.every(id => known.has(id)))
}

/** All questions of a paper in its order, with what was answered. A question the course no longer has is left out. */
export function answerSheet(
  paper: Pick<OpenPaper, 'questions' | 'answers' | 'seed' | 'credit'>,
  find: (id: string) => Question | undefined,
): AnsweredQuestion[] {
  return paper.questions.flatMap((id, at) => {
    const question = find(id)
    if (!question) return []
    const answer = paper.answers[id]
    return {
      number: at + 1,
      question,
      order: optionOrder(question, paper.seed),
      picked: answer?.picked ?? null,
      guessed: answer?.guessed ?? false,
      credit: answer?.credit ?? 0,
      regraded: answer ? regradedCredit(answer, question, paper.credit === 'strict') : null,
    }
  })
}

/** The answer of a learner to a question of a paper, with its mark. `credit` holds for a paper of an earlier program, which did not say. */
export function markAnswer(
  paper: Pick<OpenPaper, 'questions' | 'seed' | 'credit'>,
  question: Question,
  answer: { picked: string[] | null; guessed: boolean },
  credit: Credit,
): AnsweredQuestion {
  const { picked, guessed } = answer
  const number = paper.questions.indexOf(question.id) + 1
  const earned = picked === null ? 0 : grade(question, picked, (paper.credit ?? credit) === 'strict')
  return { number, question, order: optionOrder(question, paper.seed), picked, guessed, credit: earned, regraded: null }
}

/** The id of the event that saved the last answer, or null when there is none. */
export function lastAnswer(paper: OpenPaper): string | null {
  const answers = Object.values(paper.answers).sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return answers.at(-1)?.event ?? null
}

/** The time of the last event of a paper, in milliseconds since 1970. */
export function latestOf({ startedAt, answers }: Pick<OpenPaper, 'startedAt' | 'answers'>): number {
  return Object.values(answers).reduce((latest, { at }) => Math.max(latest, Date.parse(at)), Date.parse(startedAt))
}

/** When the time of a paper is up, in milliseconds since 1970, or null where it has no limit. */
export function deadlineOf({ startedAt, limit }: Pick<OpenPaper, 'startedAt' | 'limit'>): number | null {
  return limit === null ? null : Date.parse(startedAt) + limit
}

/**
 * The sections that lost points, most lost first: re-reading those mends most. Equal losses keep the order of the paper.
 */
export function weakestSections(sheet: readonly AnsweredQuestion[]): string[] {
  const lost = new Map<string, number>()
  for (const { question, credit } of sheet) {
    if (credit < 1) lost.set(question.section, (lost.get(question.section) ?? 0) + 1 - credit)
  }
  return [...lost].sort((a, b) => b[1] - a[1]).map(([section]) => section)
}

/**
 * Whether the time of a paper is up at a time in milliseconds since 1970. It is never earlier than the last that was done in it, so that
 * a clock that was set back gives no time.
 */
export function isExpired(paper: Pick<OpenPaper, 'startedAt' | 'limit' | 'answers'>, now: number): boolean {
  const deadline = deadlineOf(paper)
  return deadline !== null && Math.max(now, latestOf(paper)) >= deadline
}
