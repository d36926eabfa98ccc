import { describe, expect, it } from 'vitest'
import { compileCourse } from '../../src/course/compile/compile-course.ts'
import { courseFileReader } from '../../src/course/parse/course-folder.ts'
import { parseCourse } from '../../src/course/parse/parse-course.ts'
import { displayWidth } from '../../src/text/width.ts'
import { linesOf } from '../../src/typeset/paging.ts'
import { lessonPassages, lessonView } from '../../src/views/lesson.ts'
import { pageOf } from '../support/page.ts'

/** Closing marks at the beginning of a line, opening ones at its end. */
const WRONG = /^[，。、：；？！」』）》〉…％]|[「『（《〈]$/
const WIDTHS = Array.from({ length: 101 }, (_, at) => 20 + at)

const read = courseFileReader('data/zh-Hant')
const { course } = compileCourse(read)
const { source } = parseCourse(read)
if (!course || !source) throw new Error('the bundled course does not compile')
const { chapters, index } = course
const texts = source.chapters.map(({ lessonFile }) => source.files.get(lessonFile) ?? '')

function shown(at: number, width: number): string[] {
  const [chapter, entry] = [index.chapters[at], chapters[at]]
  if (!chapter || !entry) throw new Error(`no chapter ${at + 1}`)
  return lessonView({ number: at + 1, chapter, lesson: entry.lesson, section: null, misses: new Map() }, pageOf(width)).split(
    '\n',
  )
}

/** What a line says, without the frame of a box. */
function inside(line: string): string {
  return line.replace(/^[│|] (.*?) *[│|]$/, '$1')
}

function characters(text: string): Map<string, number> {
  const counted = new Map<string, number>()
  for (const [character] of text.matchAll(/\p{sc=Han}/gu)) counted.set(character, (counted.get(character) ?? 0) + 1)
  return counted
}

it.each(index.chapters.map(({ title }, at) => [at, title] as const))('lesson %i (%s) is set right from 20 to 120 cells', at => {
  const body = (texts[at] ?? '').replace(/^[\s\S]*?\n---\n/, '')
  const faults: string[] = []
  for (const width of WIDTHS) {
    const lines = shown(at, width)
    const said = lines.map(inside)
    const add = (fault: string, at: string[]) => faults.push(...at.map(line => `${fault} at ${width}: ${line}`))
    add(
      'too wide',
      lines.filter(line => displayWidth(line) > width),
    )
    add(
      'begins or ends wrong',
      said.filter(line => WRONG.test(line)),
    )
    add(
      'emphasis left',
      said.filter(line => line.includes('**')),
    )
    const seen = characters(lines.join('\n'))
    for (const [character, count] of characters(body)) {
      if ((seen.get(character) ?? 0) < count) faults.push(`${character} lost at ${width}`)
    }
  }
  expect(faults).toEqual([])
})

describe.each(index.chapters.map((chapter, at) => ({ chapter, at, title: chapter.title })))(
  'the passages of $title',
  ({ chapter, at }) => {
    const lesson = chapters[at]?.lesson
    if (!lesson) throw new Error(`no chapter ${at + 1}`)
    const page = pageOf(40)
    const passages = (section: string | null) => {
      const extract = { number: at + 1, chapter, lesson, section, misses: new Map() }
      return { passages: lessonPassages(extract, page), printed: lessonView(extract, page) }
    }
    const textOf = (blocks: Parameters<typeof linesOf>[0] = []) => linesOf(blocks).join('\n')

    it.each(chapter.sections.map(({ id }, place) => [id, place] as const))('say of %s what is printed of it', (id, place) => {
      const read = passages(id)
      expect(textOf(read.passages[place]?.blocks)).toBe(read.printed)
    })

    it('are its sections, what opens the chapter standing before the first one alone', () => {
      const { passages: all, printed } = passages(null)
      expect(all.map(({ section }) => section.id)).toEqual(chapter.sections.map(({ id }) => id))
      const [first, second] = all
      const opening = textOf(first?.blocks.slice(0, first.lead))
      expect(printed.startsWith(`${opening}\n\n\n${at + 1}.1  `)).toBe(true)
      expect(opening).toContain('學習目標')
      expect([second?.lead, textOf(second?.blocks).startsWith(`\n\n${at + 1}.2  `)]).toEqual([0, true])
    })

    it('stop behind every box that asks to think, and nowhere else', () => {
      const stops = passages(null).passages.flatMap(({ blocks }) => blocks.filter(({ stop }) => stop))
      expect(stops).toHaveLength(texts[at]?.match(/^> \[!NOTE\]/gm)?.length ?? 0)
      for (const { lines } of stops) expect(lines.join('\n')).toMatch(/─ 想一想 ─[^╰]*╰─+╯$/)
    })
  },
)
