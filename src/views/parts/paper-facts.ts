import type { CodeOrWhy } from '../../study/code-of-paper.ts'
import { withoutControls } from '../../text/controls.ts'
import { wrap } from '../../typeset/wrap.ts'
import { commandLines } from './lines.ts'
import type { ViewPage } from './page.ts'

/** Whose result it is, where a name was given, and the 卷號 with the command that draws the same paper, or why there is none. */
export function paperFactLines(learner: string | null, code: CodeOrWhy, page: ViewPage): string[] {
  const { words, width, commandLine } = page
  const name = learner === null ? [] : wrap([words.result.learner, withoutControls(learner)].join(words.punctuation.gap), width)
  const again: [string, string] = [commandLine(`quiz --paper ${code.code}`), words.result.samePaper]
  return [...name, ...wrap(codeText(code, page), width), ...(code.code === null ? [] : commandLines([again], page))]
}

/** `卷號　7F3K-9QXM2T`, or why there is none. */
export function codeText(code: CodeOrWhy, { words }: Pick<ViewPage, 'words'>): string {
  return code.code === null ? words.result.noCode[code.codeWhy] : [words.result.code, code.code].join(words.punctuation.gap)
}
