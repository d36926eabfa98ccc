import { type ContentBlock, inlineText } from '../text/content.ts'
import type { Figure } from '../text/figure.ts'

/** How a language sets texts behind each other: with a gap between them, or one as the label of the other. */
export interface Joints {
  gap: string
  label: (name: string, text: string) => string
}

/** The words of a lesson without their markup, one text a paragraph, list item, table row, or figure. */
export function plainBlocks(content: readonly ContentBlock[], joints: Joints): PlainBlock[] {
  return content.flatMap(block => blocksOf(block, joints)).filter(({ text }) => text.trim() !== '')
}

type PlainBlock = { kind: 'heading' | 'text'; text: string }

function blocksOf(block: ContentBlock, joints: Joints): PlainBlock[] {
  switch (block.type) {
    case 'heading':
      return [{ kind: 'heading', text: inlineText(block.text) }]
    case 'paragraph':
      return [body(inlineText(block.text))]
    case 'list':
      return block.items.flatMap(item => plainBlocks(item.blocks, joints))
    case 'table':
      return [block.header, ...block.rows].map(row => body(row.map(inlineText).join(joints.gap)))
    case 'quote':
    case 'callout':
      return plainBlocks(block.blocks, joints)
    case 'figure':
      return [body(figureTexts(block.figure, joints).join(joints.gap))]
    case 'code':
      return [body(block.text)]
    case 'rule':
      return []
  }
}

function body(text: string): PlainBlock {
  return { kind: 'text', text }
}

function figureTexts(figure: Figure, { gap, label }: Joints): string[] {
  if (figure.kind === 'stages') return [figure.title, ...figure.parts.map(({ title, cells }) => [title, ...cells].join(gap))]
  return [figure.title, ...figure.parts.map(({ title, text }) => (text === undefined ? title : label(title, text)))]
}
