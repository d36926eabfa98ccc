import type { ChoiceQuestion } from '../questions/choice.ts'
import { choicesOf, wholeCourse } from './rule.ts'

/**
 * A distractor from outside the key's list comes once a chapter: who has seen it is told the answer by it. Only what declares its category
 * is judged.
 */
export const outsiderRepeated = wholeCourse({ id: 'Q36', level: 'warning' }, (course, report) => {
  const first = new Map<string, string>()
  for (const { question, chapter, file, locate } of choicesOf(course)) {
    for (const [category, at] of outsidersOf(question)) {
      const name = `${chapter.id} ${category}`
      const earlier = first.get(name)
      if (earlier === undefined) first.set(name, question.id)
      else report(file, 'category-repeated', locate(['options', at]), { category, question: earlier })
    }
  }
})

/** The categories of distractors that no key has, each with the place of its first option. */
function outsidersOf({ options }: ChoiceQuestion): Map<string, number> {
  const inside = new Set(options.filter(({ correct }) => correct).map(({ category }) => category))
  const outside = new Map<string, number>()
  for (const [at, { category, correct }] of options.entries()) {
    if (correct || category === undefined || inside.has(category) || outside.has(category)) continue
    outside.set(category, at)
  }
  return outside
}
