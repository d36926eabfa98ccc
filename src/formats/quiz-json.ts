import { typedAnswerForm } from '../answering/typed-answer.ts'
import type { CourseIndex } from '../course/course.ts'
import type { Interaction } from '../questions/interaction.ts'
import { interactionOf, keyOf } from '../questions/question.ts'
import type { Part } from '../questions/question-base.ts'
import type { AnsweredQuestion } from '../study/attempt.ts'
import type { CodeOrWhy } from '../study/code-of-paper.ts'
import { countsAsWhole } from '../study/record.ts'
import type { TestResult } from '../study/result.ts'
import { letterOf } from '../views/parts/letter.ts'
import type { ViewPage } from '../views/parts/page.ts'

/** Raised whenever a field of `quiz --json` changes its meaning or goes. */
const JSON_VERSION = 2

type NamedPart = Part & { answer: string }

/** A paper for other programs: the questions with their parts as `--answers` names them, without keys. */
export function paperJson(
  index: CourseIndex,
  paper: { seed: string } & CodeOrWhy,
  sheet: readonly AnsweredQuestion[],
  page: ViewPage,
): string {
  const questions = sheet.map(({ number, question, order }) => {
    const { id, type, section, stem } = question
    const interaction = interactionOf(question, order, page.words.question)
    const form = typedAnswerForm(interaction)
    const write = page.words.question.forms[form.kind](form.count, form.others)
    return { number, id, type, section, stem, write, ...partsOf(interaction) }
  })
  return JSON.stringify({ version: JSON_VERSION, kind: 'paper', course: courseOf(index), ...paper, questions }, null, 2)
}

/**
 * A marked paper for other programs. `score` of the whole is in points out of 100, of a question from 0 to 1; `whole` says whether it
 * counts as a score of the whole course.
 */
export function resultJson(
  index: CourseIndex,
  { result, code, sheet }: { result: TestResult; code: CodeOrWhy; sheet: readonly AnsweredQuestion[] },
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
      ...partsOf(interactionOf(question, order, page.words.question)),
      picked,
      guessed,
      key: keyOf(question),
      score,
    }
  })
  const { score, passed, seed, startedAt, finishedAt, mode, attempt, keySeen, ranOut, blank, learner } = result.test
  const { passMark, chance: blind, boxes, mend } = result
  const reread = mend.map(({ place }) => place)
  const head = { version: JSON_VERSION, kind: 'result', course: courseOf(index), seed, ...code, learner, startedAt, finishedAt }
  const about = { mode, whole: countsAsWhole(result.test), attempt, keySeen, ranOut, blank }
  return JSON.stringify(
    { ...head, ...about, score, passed, passMark, blind: Math.round(blind * 10) / 10, boxes, reread, questions },
    null,
    2,
  )
}

/** A review for other programs: what was answered, and what it earned from 0 to 1. */
export function reviewJson(index: CourseIndex, seed: string, sheet: readonly AnsweredQuestion[]): string {
  const questions = sheet.map(({ question, picked, guessed, credit: score }) => {
    return { id: question.id, section: question.section, picked, guessed, key: keyOf(question), score }
  })
  return JSON.stringify({ version: JSON_VERSION, kind: 'review', course: courseOf(index), seed, questions }, null, 2)
}

/** The parts of a question in the order shown, each with the name that `--answers` gives it. */
function partsOf(interaction: Interaction): Record<string, NamedPart[]> {
  const numbered = (parts: readonly Part[]) => parts.map(({ id, text }, at) => ({ answer: String(at + 1), id, text }))
  const lettered = (parts: readonly Part[]) => parts.map(({ id, text }, at) => ({ answer: letterOf(at), id, text }))
  switch (interaction.kind) {
    case 'choice':
      return { options: numbered(interaction.options) }
    case 'order':
      return { items: numbered(interaction.items) }
    case 'match':
      return { lefts: numbered(interaction.premises), rights: lettered(interaction.responses) }
    case 'text-entry':
      return {}
  }
}

function courseOf({ id, version, release }: CourseIndex) {
  return { id, version, ...(release === undefined ? {} : { release }) }
}
