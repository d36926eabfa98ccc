import type { Question } from '../../questions/question.ts'
import { type ContentBlock, inlineTexts, shownText } from '../../text/content.ts'
import type { Figure } from '../../text/figure.ts'
import type { Lesson } from '../course.ts'

/** Every text of a chapter that may be broken into lines, as it is set: with the addresses of its links and without, since terminals differ. */
export function chapterTexts({ lesson, questions }: { lesson: Lesson; questions: Question[] }): string[] {
  const content = [...lesson.opening, ...lesson.sections.flatMap(section => section.content)]
  const running = [...inlineTexts(content), ...lesson.footnotes.map(note => note.text)]
  const texts = [
    ...lesson.objectives.map(({ text }) => text),
    ...lesson.sections.map(({ title }) => title),
    ...running.flatMap(text => [shownText(text, false), shownText(text, true)]),
    ...content.flatMap(figureTexts),
    ...questions.flatMap(stringsOf),
  ]
  const lines = texts.flatMap(text => text.split('\n')).map(line => line.replace(/[ \u3000]+$/, ''))
  return [...new Set(lines)].filter(line => /[^\x21-\x7e]/.test(line) && line.length > 1)
}

function figureTexts(block: ContentBlock): string[] {
  return block.type === 'figure' ? stringsOf(block.figure satisfies Figure) : []
}

/** Every string anywhere in a value. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsOf)
}
