import { interactionOf } from '../answering/interaction.ts'
import { typedAnswerForm } from '../answering/typed-answer.ts'
import type { CourseIndex } from '../course/course.ts'
import { keyOf } from '../questions/grade.ts'
import type { AnsweredQuestion } from '../study/attempt.ts'
import type { TestResult } from '../study/result.ts'
import { letterOf, shownOptions } from '../views/parts/options.ts'
import type { ViewPage } from '../views/parts/page.ts'

/** Raised whenever a field of `quiz --json` changes its meaning or goes. */
const JSON_VERSION = 2

type Part = { answer: string; id: string; text: string }

/** A paper for other programs: the questions with their parts as `--answers` names them, without keys. */
export function paperJson(
  index: CourseIndex,
  paper: { seed: string; code: string | null },
  sheet: readonly AnsweredQuestion[],
  page: ViewPage,
): string {
  const questions = sheet.map(({ number, question, order }) => {
    const { id, type, section, stem } = question
    const form = typedAnswerForm(interactionOf(question, order))
    const write = page.words.question.forms[form.kind](form.count, form.others)
    return { number, id, type, section, stem, write, ...partsOf({ question, order }, page) }
  })
  return JSON.stringify({ version: JSON_VERSION, kind: 'paper', course: courseOf(index), ...paper, questions }, null, 2)
}

/** A marked paper for other programs. `score` of the whole is in points out of 100, of a question from 0 to 1. */
export function resultJson(
  index: CourseIndex,
  { result, code }: { result: TestResult; code: string | null },
  sheet: readonly AnsweredQuestion[],
  page: ViewPage,
): string {
  const questions = sheet.map(({ number, question, order, picked, guessed, credit: score }) => {
    const { id, type, section, stem } = question
    return {
      number,
      id,
      type,
      section,
      stem,
      ...partsOf({ question, order }, page),
      picked,
      guessed,
      key: keyOf(question),
      score,
    }
  })
  const { score, passed, seed, startedAt, finishedAt } = result.test
  const { passMark, chance: blind, boxes, mend } = result
  const reread = mend.map(({ place }) => place)
  const head = { version: JSON_VERSION, kind: 'result', course: courseOf(index), seed, code, startedAt, finishedAt }
  return JSON.stringify(
    { ...head, score, passed, passMark, blind: Math.round(blind * 10) / 10, boxes, reread, questions },
    null,
    2,
  )
}

/** The parts of a question in the order shown, each with the name that `--answers` gives it. */
function partsOf({ question, order }: Pick<AnsweredQuestion, 'question' | 'order'>, { words }: ViewPage): Record<string, Part[]> {
  const numbered = (parts: { id: string; text: string }[]) =>
    parts.map(({ id, text }, at) => ({ answer: String(at + 1), id, text }))
  const inOrder = (parts: { id: string; text: string }[]) => order.flatMap(id => parts.find(part => part.id === id) ?? [])
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'boolean':
      return { options: numbered(shownOptions(question, order, words)) }
    case 'ordering':
      return { items: numbered(inOrder(question.items)) }
    case 'matching':
      return {
        lefts: numbered(question.lefts),
        rights: inOrder(question.rights).map(({ id, text }, at) => ({ answer: letterOf(at), id, text })),
      }
    case 'cloze':
      return {}
  }
}

function courseOf({ id, version }: CourseIndex) {
  return { id, version }
}
