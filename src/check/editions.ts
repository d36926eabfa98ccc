import { type Question, typeOf } from '../questions/question.ts'
import { questionsOf, wholeCourse } from './rule.ts'

/** Editions of one course ask the same: types, options, keys and facts, question by question. */
export const editionsAgree = wholeCourse({ id: 'Q33', level: 'error' }, (course, report, editions) => {
  for (const { folder, source } of editions) {
    const others = new Map(questionsOf(source).map(({ question }) => [question.id, question]))
    const { language } = source.settings
    for (const { question, file, locate } of questionsOf(course)) {
      const other = others.get(question.id)
      const part = other ? difference(question, other) : 'missing'
      if (part !== null) report(file, 'edition-differs', locate(), { folder, language, part })
    }
  }
})

function difference(question: Question, other: Question): 'type' | 'options' | 'key' | 'facts' | null {
  if (question.type !== other.type) return 'type'
  if (!same(partIds(question), partIds(other))) return 'options'
  // The words of a blank belong to an edition's language; the revision holds no word.
  if (question.revision !== other.revision) return 'key'
  return same(question.facts, other.facts) ? null : 'facts'
}

function partIds(question: Question): string[] {
  return Object.values(typeOf(question).partLists(question)).flatMap(parts => parts.map(({ id }) => id))
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, at) => id === right[at])
}
