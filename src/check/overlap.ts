import { leafTexts } from '../course/parse/parse-markdown.ts'
import type { Question } from '../questions/question.ts'
import { hanRuns, textLength, textsOf } from './measure.ts'
import { CHINESE, choicesOf, questionsOf, wholeCourse } from './rule.ts'

/** A shorter key may stand in any stem. */
const SHORTEST_LEAK = 5
/** In percent of the pairs of 漢字 of two stems. */
const MOST_ALIKE = 60
/** Of a stem that is like many: the first few say enough. */
const MOST_NAMED = 10

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
  const questions = questionsOf(course)
  for (const { at, earlier, percent } of alikePairs(questions.map(({ question }) => hanRuns(question.stem, 2)))) {
    const [placed, other] = [questions[at], questions[earlier]]
    if (placed && other) report(placed.file, 'stem-alike', placed.locate(['stem']), { question: other.question.id, percent })
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

/** Two sets that are alike, by their places, and how much so in percent. */
export interface AlikePair {
  at: number
  earlier: number
  percent: number
}

/**
 * For each set the earlier ones with a Jaccard index of 60 percent or more; of a set like many others, the first few. Two such sets share
 * one of the rarest members of either: of so many that the rest alone would not make them alike (prefix filtering).
 */
export function alikePairs(sets: readonly ReadonlySet<string>[], most = MOST_NAMED): AlikePair[] {
  const frequency = new Map<string, number>()
  for (const set of sets) for (const member of set) frequency.set(member, (frequency.get(member) ?? 0) + 1)
  const rarity = (member: string) => frequency.get(member) ?? 0
  const known = new Map<string, number[]>()
  /** For each set the last one of which it was a candidate. */
  const askedBy = new Int32Array(sets.length).fill(-1)
  return sets.flatMap((set, at) => {
    const members = [...set].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1))
    // Rounding lets one in at half a percent less.
    const rare = members.slice(0, set.size - Math.ceil((set.size * (MOST_ALIKE - 0.5)) / 100) + 1)
    for (const member of rare) {
      const places = known.get(member) ?? []
      for (const place of places) askedBy[place] = at
      places.push(at)
      known.set(member, places)
    }
    return firstAlike(set, at, earlier => askedBy[earlier] === at, { sets, most })
  })
}

/** The first of the earlier sets that are like this one, among its candidates. */
function firstAlike(
  set: ReadonlySet<string>,
  at: number,
  isCandidate: (earlier: number) => boolean,
  { sets, most }: { sets: readonly ReadonlySet<string>[]; most: number },
): AlikePair[] {
  const found: AlikePair[] = []
  for (let earlier = 0; earlier < at && found.length < most; earlier += 1) {
    if (!isCandidate(earlier)) continue
    const percent = likeness(set, sets[earlier] ?? new Set())
    if (percent >= MOST_ALIKE) found.push({ at, earlier, percent })
  }
  return found
}

/** The Jaccard index of two sets, in whole percent. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const member of one) if (other.has(member)) shared += 1
  return Math.round((shared / (one.size + other.size - shared)) * 100)
}
