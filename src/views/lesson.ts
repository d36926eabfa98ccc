import type { Token, Tokens } from 'marked'
import type { ChapterEntry, Lesson, Section } from '../course/course.ts'
import { inlineText } from '../course/plain-text.ts'
import { type FootnoteReferenceToken, TERM_LINK } from '../text/tokens.ts'
import { layout } from '../typeset/layout.ts'
import { wrap } from '../typeset/wrap.ts'
import { hanging } from './parts/lines.ts'
import { noteLines } from './parts/notes.ts'
import type { ViewPage } from './parts/page.ts'

/** What of a chapter to show: all of it, or one section. */
export interface LessonExtract {
  number: number
  chapter: ChapterEntry
  lesson: Lesson
  /** Null for the whole chapter. */
  section: string | null
  /** How many questions of each section were missed and not mended. */
  misses: ReadonlyMap<string, number>
}

/** A chapter, or a section of it, set as a page: title, objectives, sections, and the notes the shown text refers to. */
export function lessonView({ number, chapter, lesson, section, misses }: LessonExtract, page: ViewPage): string {
  const whole = section === null
  const shown = whole ? lesson.sections : lesson.sections.filter(({ id }) => id === section)
  const { gap } = page.words.punctuation
  const name = page.theme.title([page.words.chapter(number), chapter.title].join(gap))
  const title = wrap([name, ...(chapter.extension ? [page.words.lesson.extension] : [])].join(gap), page.width)
  const opening = whole ? [...objectives(lesson, page), ...block(layout(lesson.opening, page))] : []
  const sections = shown.flatMap(part =>
    sectionLines(part, `${number}.${lesson.sections.indexOf(part) + 1}`, misses.get(part.id) ?? 0, page),
  )
  const tokens = [...(whole ? lesson.opening : []), ...shown.flatMap(part => part.tokens)]
  const used = footnotesOf(tokens)
  const notes = lesson.footnotes.flatMap((note, at) => (used.has(note.id) ? noteLines(note, at + 1, page) : []))
  const footer = notes.length > 0 ? ['', page.theme.heading(page.words.lesson.notes), ...notes] : []
  return [...title, ...opening, ...sections, ...footer, ...termLines(tokens, page)].join('\n')
}

/** Lines with a blank one before them; nothing for nothing. */
function block(lines: string[]): string[] {
  return lines.length > 0 ? ['', ...lines] : []
}

function objectives({ objectives }: Lesson, page: ViewPage): string[] {
  const lines = objectives.flatMap(({ text }) => hanging('  - ', text, page.width))
  return ['', page.theme.heading(page.words.lesson.objectives), ...lines]
}

function sectionLines({ title, tokens }: Section, number: string, missed: number, page: ViewPage): string[] {
  const mark = missed > 0 ? page.theme.wrong(page.words.lesson.missed(missed)) : ''
  const heading = hanging(`${page.theme.heading(number)}  `, `${page.theme.heading(title)}${mark}`, page.width)
  return ['', '', ...heading, ...block(layout(tokens, page))]
}

/** The terms that a text links to, and how to look them up. */
function termLines(tokens: Token[], { words, theme, commandLine, width }: ViewPage): string[] {
  const names = [...new Set(inside(tokens, isTermLink).map(link => inlineText(link.tokens)))]
  const [first] = names
  if (first === undefined) return []
  const { gap, list } = words.punctuation
  const how = words.lesson.lookUp(commandLine('glossary', first))
  return ['', ...hanging(`${theme.heading(words.lesson.terms)}${gap}`, `${list(names)}${how}`, width)]
}

/** Ids of the footnotes that a text refers to. */
function footnotesOf(tokens: Token[]): Set<string> {
  return new Set(inside(tokens, isFootnoteReference).map(({ id }) => id))
}

function isFootnoteReference(value: object): value is FootnoteReferenceToken {
  return 'type' in value && value.type === 'footnoteReference'
}

function isTermLink(value: object): value is Tokens.Link {
  return 'type' in value && value.type === 'link' && 'href' in value && String(value.href).startsWith(TERM_LINK)
}

/** The tokens of one kind anywhere in a text. */
function inside<T extends object>(value: unknown, wanted: (candidate: object) => candidate is T): T[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(wanted(value) ? [value] : []), ...Object.values(value).flatMap(inner => inside(inner, wanted))]
}
