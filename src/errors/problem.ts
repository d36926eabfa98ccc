import type { YamlProblemData } from './yaml-problem.ts'

/** What each fault of form, which the reader of a course's files finds, needs to be told in a sentence with its cure. */
export interface FormProblemData extends YamlProblemData {
  'file-missing': { path: string }
  'file-outside': { path: string }
  'file-unusable': { path: string; fault: 'too-big' | 'encoding' | 'unreadable'; line: number }
  'path-backslash': { path: string; mended: string }
  'front-matter-missing': Record<string, never>
  'page-front-missing': Record<string, never>
  'example-missing': Record<string, never>
  'key-missing': { key: string }
  'key-unknown': { key: string }
  'value-empty': { key: string }
  'value-kind': { key: string; expected: 'text' | 'list' | 'map' }
  'value-choice': { key: string; value: string; allowed: string[] }
  'value-slug': { key: string; value: string }
  'value-range': { key: string; value: string; least: number; most: number }
  'list-short': { key: string; least: number }
  'list-long': { key: string; most: number }
  'id-repeated': { id: string; first: string }
  'section-without-id': { heading: string }
  'lesson-without-section': Record<string, never>
  'markdown-nested': { most: number }
  'heading-level': { heading: string }
  'section-unknown': { section: string; known: string[] }
  'objective-unknown': { objective: string; known: string[] }
  'note-unknown': { note: string; known: string[] }
  'footnote-unknown': { note: string }
  'footnote-unused': { note: string }
  'keys-single': { keys: number }
  'keys-multiple': { keys: number; options: number }
  'stage-cells': { stage: string; cells: number; rows: number }
  'goal-unknown': { goal: string; known: string[] }
  'match-unknown': { match: string; known: string[] }
  'cloze-blanks': { marks: number; blanks: number }
  'edition-faulty': { folder: string }
  'edition-copied': { folder: string; copy: string; language: string }
}

/** The same for every problem, those too that the rules of `check` find. The sentences stand in locales/. */
export interface ProblemData extends FormProblemData {
  'chapter-unknown': { chapter: string; known: string[] }
  'term-unknown': { term: string }
  'term-absent': { term: string; section: string }
  'term-unlinked': { term: string; section: string }
  'fact-missing': Record<string, never>
  'fact-unknown': { fact: string }
  'fact-uncovered': { fact: string }
  'note-required': { fact: string; note: string }
  'extension-unmarked': { fact: string }
  'opinion-unmarked': { fact: string; words: string[] }
  'multiple-unsaid': { mark: string }
  'combined-option': { words: string }
  'negative-unmarked': { word: string; marked: string }
  'negative-share': { percent: number; most: number }
  'key-length': { ratio: number }
  'option-lengths': { ratio: number }
  'longest-key': { percent: number; most: number; extreme: 'longest' | 'shortest' }
  'longest-key-chapter': { chapter: string; percent: number; most: number; extreme: 'longest' | 'shortest' }
  'key-position': { place: number; percent: number; least: number; most: number }
  'key-run': { place: number; run: number; most: number }
  'letter-in-reason': { words: string }
  'absolute-distractor': { word: string }
  'absolute-share': { keys: number; distractors: number }
  'vague-word': { word: string }
  clang: { words: string }
  convergence: { key: string }
  'option-endings': { ending: string }
  'option-repeated': { option: string; other: string }
  'number-order': Record<string, never>
  'stem-short': { length: number; least: number }
  'stem-ending': { endings: string[] }
  'stem-empty': Record<string, never>
  'stem-long': { length: number; most: number }
  'option-long': { length: number; most: number }
  'two-claims': { word: string }
  'true-share': { percent: number; least: number; most: number }
  'true-length': { longer: 'true' | 'false'; percent: number }
  'ordering-items': { items: number }
  'matching-lefts': { lefts: number }
  'matching-extra': Record<string, never>
  'matching-reuse': { once: string | null; again: string }
  'matching-reason': { right: string }
  'cloze-first': Record<string, never>
  'cloze-leak': { answer: string }
  'reason-short': { reason: string; least: number }
  'reason-empty': { reason: string }
  'word-forbidden': { word: string; use: string | null }
  'answer-leaked': { question: string }
  'stem-alike': { question: string; percent: number }
  'share-off': { chapter: string | null; name: string; percent: number; wanted: number; questions: number }
  unbreakable: { text: string; width: number; most: number }
  'edition-differs': { folder: string; language: string; part: 'type' | 'options' | 'key' | 'facts' | 'missing' }
  'half-width': { character: string; use: string }
  'comment-cuts': { text: string }
  'emphasis-open': { text: string }
  'image-not-shown': { address: string; shown: string }
  'callout-crowded': { kind: string }
  'callout-unknown': { kind: string; known: string[] }
  'idea-alone': { idea: string }
  'category-repeated': { category: string; question: string }
  'stem-place': { words: string }
  'stem-pointer': { words: string }
  'objective-verb': { objective: string; verb: string; asks: 'cloze' | 'ordering' | 'apply' }
  'hard-remember': Record<string, never>
  'set-unlisted': { objective: string; size: number }
  'key-point-story': { name: string }
  'stem-from-lesson': { words: string }
  'cloze-synonym': { names: string[] }
  'cloze-elsewhere': { answer: string; question: string }
  'guide-answer-missing': { section: string; chapter: string }
  drafts: { todos: number; questions: string[] }
  'section-untested': { section: string }
  'objective-untested': { objective: string }
}

export type ProblemCode = keyof ProblemData
export type FormProblemCode = keyof FormProblemData

/** One problem of a course, at a place (1-based line and column) of a file named from the course folder. */
export interface Problem<C extends ProblemCode = ProblemCode> {
  file: string
  line: number
  column: number
  code: C
  data: ProblemData[C]
}

/** How a language tells each problem, with its cure. */
export type ProblemSentences = { [C in ProblemCode]: (data: ProblemData[C]) => string }

/** A problem in a language's words. It may quote what somebody wrote, control characters too. */
export function problemSentence<C extends ProblemCode>({ code, data }: Problem<C>, sentences: ProblemSentences): string {
  return sentences[code](data)
}

/** A fault of form: it keeps a course from being opened. */
export type FormProblem = Problem<FormProblemCode>
