import { chapterNumber, findPlace, placeNumber } from '../../course/place.ts'
import { nextStep } from '../../study/next-step.ts'
import { type AnsweredQuestion, answerSheet, sectionsToMend } from '../../study/sitting.ts'
import type { ResultData } from '../../views/result.ts'
import type { VerdictContext } from '../../views/verdict.ts'
import type { Context } from '../../world.ts'
import { openPaper, questionFinder } from './paper.ts'

/** At most so many sections are prescribed: nobody re-reads ten. */
const PRESCRIBED = 3

/** A paper that has been marked. */
export interface HandedIn {
  sheet: AnsweredQuestion[]
  result: ResultData
}

/** Hands a paper in: saves that it is finished, writes the scores, and gives the answer sheet and the result. */
export async function handIn(context: Context, paper: string): Promise<HandedIn> {
  const { course, learner } = context
  const { index } = course
  const open = openPaper(context, paper)
  const sheet = answerSheet(open, questionFinder(context))
  learner.save('paper-finished', { paper, passMark: index.passMark })
  const test = learner.record.tests.find(finished => finished.paper === paper)
  if (!test) throw new Error(`paper ${paper} was not finished`)
  if (!(await learner.saveScores())) context.terminal.note(context.words.notices.scoresUnwritable)
  const mend = sectionsToMend(sheet, PRESCRIBED).flatMap(section => {
    const place = findPlace(index, section)
    return place?.section ? [{ place: placeNumber(place), title: place.section.title }] : []
  })
  const right = sheet.filter(({ score }) => score === 1).length
  const partial = sheet.filter(({ score }) => score > 0 && score < 1).length
  const step = nextStep(index, learner.record)
  return {
    sheet,
    result: { test, passMark: index.passMark, right, partial, step, chapter: chapterNumber(index, test.chapter), mend },
  }
}

/** Where a question's section stands, and the notes of its chapter. */
export function verdictContext({ course }: Context, { question }: AnsweredQuestion): VerdictContext {
  const place = findPlace(course.index, question.section)
  if (!place) return { place: question.section, footnotes: [] }
  return { place: placeNumber(place), footnotes: course.chapter(place.chapter.id).lesson.footnotes }
}
