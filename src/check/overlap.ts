import { hanRuns, textLength } from './measure.ts'
import { CHINESE, choicesOf, questionsOf, wholeCourse } from './rule.ts'

/** A shorter key may stand in any stem. */
const SHORTEST_LEAK = 5
/** In percent of the pairs of 漢字 of two stems. */
const MOST_ALIKE = 60

/** No stem gives the answer of another question, since one paper can hold both. */
export const answerLeaked = wholeCourse({ id: 'Q29', level: 'warning' }, (course, report) => {
  const stems = questionsOf(course)
  for (const { question } of choicesOf(course)) {
    if (question.type !== 'single') continue
    const key = question.options.find(option => option.correct)?.text ?? ''
    if (textLength(key) < SHORTEST_LEAK) continue
    for (const other of stems) {
      if (other.question.id !== question.id && other.question.stem.includes(key))
        report(other.file, 'answer-leaked', other.locate(['stem']), { question: question.id })
    }
  }
})

/** Two stems of nearly the same words (Jaccard index of their pairs of 漢字) are one question, unless meant so. */
export const stemAlike = wholeCourse({ id: 'Q30', level: 'warning', languages: CHINESE }, (course, report) => {
  const questions = questionsOf(course).map(placed => ({ placed, pairs: hanRuns(placed.question.stem, 2) }))
  for (const [at, { placed, pairs }] of questions.entries()) {
    for (const earlier of questions.slice(0, at)) {
      const shared = [...pairs].filter(pair => earlier.pairs.has(pair)).length
      // Without 漢字 there is nothing to compare.
      if (pairs.size === 0 || earlier.pairs.size === 0) continue
      const percent = Math.round((shared / (pairs.size + earlier.pairs.size - shared)) * 100)
      if (percent < MOST_ALIKE) continue
      const data = { question: earlier.placed.question.id, percent }
      report(placed.file, 'stem-alike', placed.locate(['stem']), data)
    }
  }
})
