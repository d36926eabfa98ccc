import { Marked, type Token } from 'marked'
import type { Page } from '../../src/typeset/layout.ts'
import { createTheme, type Theme } from '../../src/typeset/theme.ts'

/** A page without colours, as a pipe gets it. */
export function plainPage(width: number): Page {
  const labels = { note: '想一想', tip: '試試看', important: '重點提示', warning: '常見迷思', caution: '注意' }
  return { width, theme: createTheme(0), ascii: false, plain: false, labels }
}

/** Looks that show themselves as letters: `<s:…>` strong, `<c:…>` code, `<l:…>` link. */
export function letteredTheme(): Theme {
  const look = (name: string) => (text: string) => `<${name}:${text}>`
  return { ...createTheme(0), strong: look('s'), emphasis: look('e'), deleted: look('d'), code: look('c'), link: look('l') }
}

export function lex(markdown: string): Token[] {
  return new Marked().lexer(markdown)
}
