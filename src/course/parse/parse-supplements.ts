import type { Token } from 'marked'
import type { z } from 'zod'
import type { ProblemCollector } from '../../errors/problem-collector.ts'
import type { ContentBlock } from '../../text/content.ts'
import { knownToken } from '../../text/tokens.ts'
import type { GuidePart, SheetText, Supplements, Worksheet } from '../supplements.ts'
import { contentOf } from './content.ts'
import type { CourseFiles } from './course-files.ts'
import { type Block, parseBlocks } from './parse-markdown.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'
import type { CourseSettings } from './schema.ts'
import { guideSchema, worksheetSchema } from './supplement-schema.ts'

/** Opens the filled example of a worksheet. */
const EXAMPLE = 'example'
const HEADING_ID = /\s*\{#([A-Za-z0-9-]+)\}\s*$/

/** The worksheets and the trainer's guide that course.yaml names; `locate` says where. A file with faults is left out. */
export function parseSupplements(
  { worksheets, guide, chapters }: CourseSettings,
  locate: ParsedYaml<CourseSettings>['locate'],
  files: CourseFiles,
  faults: ProblemCollector,
): Supplements {
  const read = (file: string, path: readonly PropertyKey[]) => files.readListed(file, faults, locate(path))
  const sheets = worksheets.flatMap(({ id, file }, at) => {
    const text = read(file, ['worksheets', at, 'file'])
    const sheet = text === null ? null : parseWorksheet(id, text, files.collectorOf(file))
    return sheet ? [sheet] : []
  })
  const part = (file: string | undefined, path: readonly PropertyKey[]) => {
    const text = file === undefined ? null : read(file, path)
    return text === null || file === undefined ? null : parseGuidePart(text, files.collectorOf(file))
  }
  const course = part(guide, ['guide'])
  const parts = chapters.flatMap(({ id, guide: file }, at) => {
    const own = part(file, ['chapters', at, 'guide'])
    return own ? [[id, own] as const] : []
  })
  return { worksheets: sheets, guide: { course, chapters: Object.fromEntries(parts) } }
}

/** A worksheet: front matter, the blank sheet, and behind a heading `{#example}` the filled one. Null when the front matter fails. */
function parseWorksheet(id: string, text: string, faults: ProblemCollector): Worksheet | null {
  const page = parsePage(text, worksheetSchema, faults)
  if (!page) return null
  const { title, summary, section = null, calculator = null } = page.front.value
  for (const [at, { factor }] of calculator?.plans.entries() ?? []) {
    const known = calculator?.factors.map(({ id }) => id) ?? []
    const place = page.front.locate(['calculator', 'plans', at, 'factor'])
    if (!known.includes(factor)) faults.add('value-choice', place, { key: 'factor', value: factor, allowed: known })
  }
  const split = page.blocks.findIndex(block => headingId(block.token) === EXAMPLE)
  if (split < 0) faults.add('example-missing', { line: page.line, column: 1 }, {})
  const blank = sheetText(page.blocks.slice(0, split < 0 ? undefined : split))
  return { id, title, summary, section, blank, example: sheetText(split < 0 ? [] : page.blocks.slice(split + 1)), calculator }
}

function parseGuidePart(text: string, faults: ProblemCollector): GuidePart | null {
  const page = parsePage(text, guideSchema, faults)
  if (!page) return null
  return { ...page.front.value, ...sheetText(page.blocks), sections: page.blocks.flatMap(({ token }) => headingId(token) ?? []) }
}

/** Front matter and the blocks below it; null, with its faults, where there is none that fits. */
function parsePage<T>(text: string, schema: z.ZodType<T>, faults: ProblemCollector) {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) faults.add('page-front-missing', { line: 1, column: 1 }, {})
  if (!match) return null
  const line = match[0].split('\n').length
  const front = parseYaml(match[1] ?? '', schema, faults, 2)
  const blocks = parseBlocks(text.slice(match[0].length), faults, line)
  return front && { front, blocks, line }
}

/** The id that a heading gives itself, or null. */
function headingId(token: Token): string | null {
  const known = knownToken(token)
  return known.type === 'heading' ? (HEADING_ID.exec(known.text)?.[1] ?? null) : null
}

/** Blocks as they are written and as they are laid out, without the ids of headings. */
function sheetText(blocks: readonly Block[]): SheetText {
  const tokens = blocks.map(({ token }) => token)
  const markdown = tokens.map(token => (headingId(token) === null ? token.raw : token.raw.replace(/\s*\{#[A-Za-z0-9-]+\}/, '')))
  return { markdown: markdown.join('').trim(), content: tokens.flatMap(withoutId) }
}

/** A heading keeps its id as `section`, and not in its text. */
function withoutId(token: Token): ContentBlock[] {
  const section = headingId(token)
  return contentOf([token]).map(block => {
    if (section === null || block.type !== 'heading') return block
    const text = block.text.map(piece => (typeof piece === 'string' ? piece.replace(HEADING_ID, '') : piece))
    return { ...block, text, section }
  })
}
