import { Marked } from 'marked'
import { contentOf } from '../../src/course/parse/content.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import type { ContentBlock, Inline } from '../../src/text/content.ts'
import type { Page } from '../../src/typeset/layout.ts'
import { createTheme, type Theme } from '../../src/typeset/theme.ts'

/** A page without colours, as a pipe gets it. */
export function plainPage(width: number): Page {
  const { callouts, punctuation } = zhHant
  return { width, theme: createTheme(0), ascii: false, plain: false, labels: callouts, labelled: punctuation.label }
}

/** Looks that show themselves as letters: `<s:…>` strong, `<c:…>` code, `<l:…>` link. */
export function letteredTheme(): Theme {
  const look = (name: string) => (text: string) => `<${name}:${text}>`
  return { ...createTheme(0), strong: look('s'), emphasis: look('e'), deleted: look('d'), code: look('c'), link: look('l') }
}

/** Plain Markdown, without what a course adds to it, as blocks to lay out. */
export function content(markdown: string): ContentBlock[] {
  return contentOf(new Marked().lexer(markdown))
}

/** The running text of the first paragraph. */
export function paragraph(markdown: string): Inline[] {
  const [first] = content(markdown)
  if (first?.type !== 'paragraph') throw new Error(`no paragraph: ${markdown}`)
  return first.text
}
