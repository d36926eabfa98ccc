import type { Tokens } from 'marked'
import type { Locate, ProblemCollector } from '../../errors/problem-collector.ts'
import { type ContentBlock, inlineText } from '../../text/content.ts'
import { knownToken } from '../../text/tokens.ts'
import type { Lesson, Section } from '../course.ts'
import { contentOf } from './content.ts'
import { isFootnoteDefinition, numberFootnotes } from './footnotes.ts'
import { runningText } from './inline.ts'
import { type Block, parseBlocks } from './parse-markdown.ts'
import { parseYaml } from './parse-yaml.ts'
import { frontMatterSchema } from './schema.ts'

/** A lesson file as read, with where its parts stand for checks across files. */
export interface LessonSource {
  title: string
  summary: string
  extension: boolean
  lesson: Lesson
  /** The line of each section's heading, by the section's id. */
  sectionLines: Map<string, number>
  /** Whether every heading opens its section: else one that is missed may be there after all. */
  headingsSound: boolean
  /** The text below the front matter, block by block. */
  blocks: Block[]
  /** Where the values of the front matter stand. */
  locate: Locate
}

/**
 * Reads a lesson: YAML front matter, an opening, and sections opened by `## Heading {#section-id}`. `goals` are the objectives of the
 * course, to which those of the lesson may refer. Null when the front matter fails.
 */
export function parseLesson(text: string, goals: readonly string[], faults: ProblemCollector): LessonSource | null {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) {
    faults.add('front-matter-missing', { line: 1, column: 1 }, {})
    return null
  }
  const front = parseYaml(match[1] ?? '', frontMatterSchema, faults, 2)
  const bodyLine = match[0].split('\n').length
  const blocks = parseBlocks(text.slice(match[0].length), faults, bodyLine)
  // First, since the marks in the text take their numbers from it.
  const footnotes = numberFootnotes(blocks, faults)
  const { opening, sections, sectionLines, headingsSound } = splitSections(
    blocks.filter(({ token }) => !isFootnoteDefinition(token)),
    faults,
  )
  if (!front) return null
  for (const section of Object.keys(front.value.facts)) {
    if (!headingsSound || sectionLines.has(section)) continue
    faults.add('section-unknown', front.locate(['facts'], section), { section, known: [...sectionLines.keys()] })
  }
  for (const [at, objective] of front.value.objectives.entries()) {
    for (const [place, goal] of objective.goals.entries()) {
      const path = ['objectives', at, 'goals', place]
      if (!goals.includes(goal)) faults.add('goal-unknown', front.locate(path), { goal, known: [...goals] })
    }
  }
  const { title, summary, extension, objectives, facts } = front.value
  const withFacts = sections.map(section => ({
    ...section,
    facts: Object.hasOwn(facts, section.id) ? (facts[section.id] ?? []) : [],
  }))
  const lesson = { objectives: objectives.map(({ id, text }) => ({ id, text })), opening, sections: withFacts, footnotes }
  return { title, summary, extension, lesson, sectionLines, headingsSound, blocks, locate: front.locate }
}

function splitSections(blocks: Block[], faults: ProblemCollector) {
  const opening: ContentBlock[] = []
  const sections: Section[] = []
  const sectionLines = new Map<string, number>()
  let headingsSound = true
  for (const { token, line } of blocks) {
    const known = knownToken(token)
    if (known.type !== 'heading' || known.depth > 2) {
      ;(sections.at(-1)?.content ?? opening).push(...contentOf([token]))
      continue
    }
    const heading = readHeading(known, line, faults)
    if (!heading) {
      headingsSound = false
      continue
    }
    const { id, title } = heading
    const first = sectionLines.get(id)
    if (first !== undefined) faults.add('id-repeated', { line, column: 1 }, { id, first: `${faults.file}:${first}` })
    sectionLines.set(id, line)
    sections.push({ id, title, facts: [], content: [] })
  }
  if (sections.length === 0 && headingsSound) {
    headingsSound = false
    faults.add('lesson-without-section', { line: 1, column: 1 }, {})
  }
  return { opening, sections, sectionLines, headingsSound }
}

/** The title and id of the section that a heading opens; null, with one fault, where it opens none. */
function readHeading(
  { depth, text, tokens }: Tokens.Heading,
  line: number,
  faults: ProblemCollector,
): { title: string; id: string } | null {
  const at = { line, column: 1 }
  const [, title, id] = /^(.*?)\s*\{#([A-Za-z0-9-]+)\}\s*$/.exec(inlineText(runningText(tokens))) ?? []
  if (depth === 1) faults.add('heading-level', at, { heading: text })
  else if (!title || !id) faults.add('section-without-id', at, { heading: text })
  if (!title || !id) return null
  // Digits alone are the number of a chapter.
  if (/^\d+$/.test(id)) faults.add('value-slug', at, { key: 'id', value: id })
  return { title, id }
}
