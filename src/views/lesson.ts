import type { Token } from 'marked'
import type { ChapterEntry, Footnote, Lesson, Section } from '../course/course.ts'
import type { FootnoteReferenceToken } from '../course/tokens.ts'
import { renderInline } from '../typeset/inline.ts'
import { layout } from '../typeset/markdown.ts'
import { wrap } from '../typeset/wrap.ts'
import { hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** What of a chapter to show: all of it, or one section. */
export interface LessonExtract {
  number: number
  chapter: ChapterEntry
  lesson: Lesson
  /** Null for the whole chapter. */
  section: string | null
}

/** A chapter, or a section of it, set as a page: title, objectives, sections, and the notes the shown text refers to. */
export function lessonView({ number, chapter, lesson, section }: LessonExtract, page: ViewPage): string {
  const whole = section === null
  const shown = whole ? lesson.sections : lesson.sections.filter(({ id }) => id === section)
  const title = wrap(page.theme.title(`${page.words.chapter(number)}　${chapter.title}`), page.width)
  const opening = whole ? [...objectives(lesson, page), ...block(layout(lesson.opening, page))] : []
  const sections = shown.flatMap(part => sectionLines(part, `${number}.${lesson.sections.indexOf(part) + 1}`, page))
  const used = footnotesOf(
    whole ? [...lesson.opening, ...shown.flatMap(({ tokens }) => tokens)] : shown.flatMap(({ tokens }) => tokens),
  )
  const notes = lesson.footnotes.flatMap((note, at) => (used.has(note.id) ? noteLines(note, at + 1, page) : []))
  const footer = notes.length > 0 ? ['', page.theme.heading(page.words.lesson.notes), ...notes] : []
  return [...title, ...opening, ...sections, ...footer].join('\n')
}

/** Lines with a blank one before them; nothing for nothing. */
function block(lines: string[]): string[] {
  return lines.length > 0 ? ['', ...lines] : []
}

function objectives({ objectives }: Lesson, page: ViewPage): string[] {
  const lines = objectives.flatMap(({ text }) => hanging('  - ', text, page.width))
  return ['', page.theme.heading(page.words.lesson.objectives), ...lines]
}

function sectionLines({ title, tokens }: Section, number: string, page: ViewPage): string[] {
  const heading = hanging(`${page.theme.heading(number)}  `, page.theme.heading(title), page.width)
  return ['', '', ...heading, ...block(layout(tokens, page))]
}

function noteLines({ tokens }: Footnote, number: number, page: ViewPage): string[] {
  return hanging(`[${number}] `, renderInline(tokens, page.theme), page.width)
}

/** Ids of the footnotes that a text refers to. */
function footnotesOf(tokens: Token[]): Set<string> {
  const ids = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && value.type === 'footnoteReference') ids.add((value as FootnoteReferenceToken).id)
      for (const inner of Object.values(value)) visit(inner)
    }
  }
  visit(tokens)
  return ids
}
