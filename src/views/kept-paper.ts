import { wrap } from '../typeset/wrap.ts'
import { commandLines } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A paper that was kept in a file, and what to do with it. */
export function keptPaperView(paper: { file: string; id: string; questions: number }, page: ViewPage): string {
  const { theme, words, width, commandLine } = page
  const rows: [string, string][] = [
    [commandLine('quiz --paper', paper.file), words.papers.take],
    [commandLine('quiz --print --with-key --paper', paper.file), words.papers.print],
  ]
  return [
    ...wrap(words.papers.kept(paper), width),
    ...wrap(words.papers.caution, width),
    '',
    theme.heading(words.nextStep),
    ...commandLines(rows, page),
  ].join('\n')
}
