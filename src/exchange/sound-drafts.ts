import { stringify } from 'yaml'
import { parseBank } from '../course/parse/parse-bank.ts'
import { ProblemCollector } from '../errors/problem-collector.ts'
import { authoredForm } from './authored-form.ts'
import type { ReadBank } from './draft.ts'

/** A bank without the questions that our own form refuses, each with the first fault that the reader of a course finds in it. */
export function soundDrafts(bank: ReadBank): ReadBank {
  const refused = [...bank.refused]
  const questions = bank.questions.filter(({ draft, place }) => {
    const faults = new ProblemCollector('')
    parseBank(stringify([authoredForm(draft)], { lineWidth: 0 }), null, faults)
    const [problem] = faults.problems
    if (problem) refused.push({ place, refusal: { code: 'form', data: { problem } } })
    return !problem
  })
  refused.sort((a, b) => a.place.number - b.place.number)
  return { ...bank, questions, refused }
}
