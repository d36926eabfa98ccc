import { leafTexts } from '../course/parse/parse-markdown.ts'
import type { Question } from '../questions/question.ts'
import { hanRuns, textLength, textsOf } from './measure.ts'
import { CHINESE, choicesOf, questionsOf, wholeCourse } from './rule.ts'

/** A shorter key may stand in any stem. */
const SHORTEST_LEAK = 5
/** In percent of the pairs of 漢字 of two stems. */
const MOST_ALIKE = 60

/** In 漢字: a sentence of the lesson in a stem. */
const LESSON_RUN = 12
const NEW_CASE_LEVELS: readonly string[] = ['apply', 'analyze', 'evaluate']
/** A blank of fewer characters may stand anywhere. */
const SHORTEST_BLANK = 3
/** In 漢字: what a cloze and another question must share, beside the answer, for the one to solve the other. */
const SHARED_CONTEXT = 3

/** No stem gives the answer of another question, since one paper can hold both. Those of one idea never meet on a paper. */
export const answerLeaked = wholeCourse({ id: 'Q29', level: 'warning' }, (course, report) => {
  const stems = questionsOf(course)
  for (const { question } of choicesOf(course)) {
    if (question.type !== 'single') continue
    const key = question.options.find(option => option.correct)?.text ?? ''
    if (textLength(key) < SHORTEST_LEAK) continue
    for (const other of stems) {
      if (!sameIdea(other.question, question) && other.question.stem.includes(key))
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

/** A question that asks to apply, analyse or judge brings a case of its own: its stem is no sentence of its lesson. */
export const newCase = wholeCourse({ id: 'Q40', level: 'warning', languages: CHINESE }, (course, report) => {
  for (const { lesson, bank, bankFile } of course.chapters) {
    const taught = hanRuns(leafTexts(lesson.blocks.map(({ token }) => token)).join(''), LESSON_RUN)
    for (const [at, { stem, bloom }] of bank.questions.entries()) {
      if (!NEW_CASE_LEVELS.includes(bloom)) continue
      const run = [...hanRuns(stem, LESSON_RUN)].find(candidate => taught.has(candidate))
      if (run !== undefined) report(bankFile, 'stem-from-lesson', bank.locate([at, 'stem']), { words: run })
    }
  }
})

/** What a blank takes is not written out beside the same words in another question, since one paper can hold both. */
export const blankElsewhere = wholeCourse({ id: 'Q42', level: 'warning', languages: CHINESE }, (course, report) => {
  const questions = questionsOf(course)
  for (const { question, file, locate } of questions) {
    if (question.type !== 'cloze') continue
    for (const [at, { accept }] of question.blanks.entries()) {
      const answer = accept[0] ?? ''
      if (textLength(answer) < SHORTEST_BLANK) continue
      const context = contextOf(question.stem, answer)
      const giver = questions.find(({ question: other }) => {
        return !sameIdea(other, question) && shownTexts(other).some(text => givesAway(text, answer, context))
      })
      if (giver) report(file, 'cloze-elsewhere', locate(['blanks', at]), { answer, question: giver.question.id })
    }
  }
})

function givesAway(text: string, answer: string, context: ReadonlySet<string>): boolean {
  return text.includes(answer) && [...contextOf(text, answer)].some(run => context.has(run))
}

/** The runs of 漢字 around an answer. */
function contextOf(text: string, answer: string): Set<string> {
  return hanRuns(text.replaceAll(answer, ''), SHARED_CONTEXT)
}

/** What stands on a paper: stem and parts, without reasons. */
function shownTexts(question: Question): string[] {
  return textsOf(question).flatMap(({ path, text }) => (path.includes('why') ? [] : [text]))
}

/** Whether two questions never come together on a paper: they are one, or of one idea. */
function sameIdea(one: Question, other: Question): boolean {
  return one.id === other.id || (one.idea ?? one.id) === (other.idea ?? other.id)
}
