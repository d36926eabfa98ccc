import type { ChapterEntry, Lesson, Section, SectionHeading } from '../course/course.ts'
import { type ContentBlock, eachInline, type Inline, inlineText, inlineTexts } from '../text/content.ts'
import { hangingIndent } from '../typeset/hanging-indent.ts'
import { layoutBlocks } from '../typeset/layout.ts'
import { type Block, blockOf, linesOf } from '../typeset/paging.ts'
import { wrap } from '../typeset/wrap.ts'
import { filledLines, hanging } from './parts/lines.ts'
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

/** A section as a reader turns its pages. */
export interface Passage {
  section: SectionHeading
  blocks: Block[]
  /** How many of the blocks stand before the section: the title of the chapter, and what opens it. */
  lead: number
}

/** A chapter, or a section of it, set as a page: title, objectives, sections, and the notes the shown text refers to. */
export function lessonView(extract: LessonExtract, page: ViewPage): string {
  const { lesson, section } = extract
  const shown = section === null ? lesson.sections : lesson.sections.filter(({ id }) => id === section)
  const content = [...(section === null ? lesson.opening : []), ...shown.flatMap(part => part.content)]
  const blocks = [
    ...openingBlocks(extract, page),
    ...shown.flatMap(part => sectionBlocks(part, extract, page)),
    ...closingBlocks(content, lesson, page),
  ]
  return linesOf(blocks).join('\n')
}

/**
 * All sections of a chapter as passages, each with the notes and terms of its own below it. What opens the chapter stands before its
 * first section; where one section was asked for, the chapter's title stands before that.
 */
export function lessonPassages(extract: LessonExtract, page: ViewPage): Passage[] {
  const { lesson, section } = extract
  const first = section ?? lesson.sections[0]?.id
  return lesson.sections.map(part => {
    const opening = part.id === first ? openingBlocks(extract, page) : []
    const content = [...(opening.length > 0 && section === null ? lesson.opening : []), ...part.content]
    const blocks = [...opening, ...sectionBlocks(part, extract, page), ...closingBlocks(content, lesson, page)]
    return { section: part, blocks, lead: opening.length }
  })
}

function numberOf(section: Section, { number, lesson }: LessonExtract): string {
  return `${number}.${lesson.sections.indexOf(section) + 1}`
}

/** The title of the chapter; before the whole of it also its objectives and its first words. */
function openingBlocks({ number, chapter, lesson, section }: LessonExtract, page: ViewPage): Block[] {
  const { gap } = page.words.punctuation
  const name = page.theme.title([page.words.chapter(number), chapter.title].join(gap))
  const title = wrap([name, ...(chapter.extension ? [page.words.lesson.extension] : [])].join(gap), page.width)
  if (section !== null) return [blockOf(title)]
  return [blockOf([...title, ...objectives(lesson, page)]), ...parted(layoutBlocks(lesson.opening, page, makesThink))]
}

function objectives({ objectives }: Lesson, page: ViewPage): string[] {
  const lines = objectives.flatMap(({ text }) => hanging('  - ', text, page.width))
  return ['', page.theme.heading(page.words.lesson.objectives), ...lines]
}

/** A section, its heading together with its first block. */
function sectionBlocks(section: Section, extract: LessonExtract, page: ViewPage): Block[] {
  const missed = extract.misses.get(section.id) ?? 0
  const mark = missed > 0 ? page.theme.wrong(page.words.lesson.missed(missed)) : ''
  const number = page.theme.heading(numberOf(section, extract))
  const heading = ['', '', ...hanging(`${number}  `, `${page.theme.heading(section.title)}${mark}`, page.width)]
  const [first, ...others] = parted(layoutBlocks(section.content, page, makesThink))
  return first ? [{ ...first, lines: [...heading, ...first.lines] }, ...others] : [blockOf(heading)]
}

/** The notes that a text refers to, and the terms that it links to. */
function closingBlocks(content: ContentBlock[], { footnotes }: Lesson, page: ViewPage): Block[] {
  const pieces = inlineTexts(content).flatMap(eachInline)
  const used = new Set(pieces.flatMap(piece => (typeof piece !== 'string' && 'footnote' in piece ? [piece.footnote] : [])))
  const notes = footnotes.flatMap((note, at) => (used.has(note.id) ? noteLines(note, at + 1, page) : []))
  const heading = ['', page.theme.heading(page.words.lesson.notes)]
  return [notes.length > 0 ? [...heading, ...notes] : [], termLines(pieces, page)].filter(({ length }) => length > 0).map(blockOf)
}

/** Whether a box asks the reader to think before he reads on. */
function makesThink(block: ContentBlock): boolean {
  return block.type === 'callout' && block.kind === 'note'
}

/** Blocks with a blank line before the first of them too. */
function parted(blocks: Block[]): Block[] {
  return blocks.map((block, at) => (at === 0 ? { ...block, lines: ['', ...block.lines] } : block))
}

/** The terms that a text links to, and how to look them up. */
function termLines(texts: Inline[], { words, theme, commandLine, width }: ViewPage): string[] {
  const names = [...new Set(texts.flatMap(piece => (typeof piece !== 'string' && 'term' in piece ? [inlineText(piece.of)] : [])))]
  const [first] = names
  if (first === undefined) return []
  const { gap, list } = words.punctuation
  const listed = names.map((name, at) => (at < names.length - 1 ? list([name, '']) : name))
  const pieces = [...listed, words.lesson.lookUp(commandLine('glossary', first))]
  return ['', ...hangingIndent(`${theme.heading(words.lesson.terms)}${gap}`, width, room => filledLines(pieces, room))]
}
