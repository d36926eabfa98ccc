import type { CodeOrWhy } from '../../study/code-of-paper.ts'
import type { FinishedTest } from '../../study/record.ts'
import { withoutControls } from '../../text/controls.ts'
import { displayWidth } from '../../text/width.ts'
import { wrap } from '../../typeset/wrap.ts'
import { commandLines } from './lines.ts'
import type { ViewPage } from './page.ts'

/** The version of the course, in the words of its author. */
export function releaseText(release: string, { words }: Pick<ViewPage, 'words'>): string {
  return [words.papers.release, withoutControls(release)].join(words.punctuation.gap)
}

/** Whose result it is and of which version of the course, where that was given, and the 卷號 with the command that draws the same paper, or why there is none. */
export function paperFactLines(
  { learner, release }: Pick<FinishedTest, 'learner' | 'release'>,
  code: CodeOrWhy,
  page: ViewPage,
): string[] {
  const { words, width, commandLine } = page
  const name = [
    ...(learner === null ? [] : [[words.result.learner, withoutControls(learner)].join(words.punctuation.gap)]),
    ...(release === undefined ? [] : [releaseText(release, page)]),
  ].flatMap(text => wrap(text, width))
  if (code.code === null) return [...name, ...wrap(codeText(code, page), width)]
  const [text, command] = [codeText(code, page), commandLine(`quiz --paper ${code.code}`)]
  const oneLine = text + words.punctuation.brackets(command)
  // A command is not parted by a line end, so that it can be copied.
  if (displayWidth(oneLine) <= width) return [...name, oneLine]
  return [...name, ...wrap(text, width), ...commandLines([[command, words.result.samePaper]], page)]
}

/** `卷號　7F3K-9QXM2T`, or why there is none. */
export function codeText(code: CodeOrWhy, { words }: Pick<ViewPage, 'words'>): string {
  if (code.codeWhy === 'frozen') return [words.papers.id, code.frozen].join(words.punctuation.gap)
  return code.code === null ? words.result.noCode[code.codeWhy] : [words.result.code, code.code].join(words.punctuation.gap)
}
