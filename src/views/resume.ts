import type { ChoiceState } from '../study/choice.ts'
import type { OpenPaper } from '../study/record.ts'
import { wrap } from '../typeset/wrap.ts'
import { hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** The choice between going on with an open paper and drawing a new one. `chapter` is its number, or null for the whole course. */
export function resumeView(
  paper: OpenPaper,
  chapter: number | null,
  state: ChoiceState,
  { words, theme, width }: ViewPage,
): string {
  const { resume, question } = words
  const answered = Object.keys(paper.answers).length
  const title = ['', ...wrap(resume.title(words.scope(chapter), answered, paper.questions.length), width)]
  if (state.done) return title.join('\n')
  const options = [resume.goOn, resume.restart].flatMap((text, at) => {
    const pointed = state.cursor === at
    return hanging(`${pointed ? theme.selected('>') : ' '} ${at + 1}  `, pointed ? theme.selected(text) : text, width)
  })
  const key = state.notice?.kind === 'unknown-key' ? state.notice.key : null
  const notice = key === null ? [] : ['', ...wrap(theme.wrong(question.unknownKey(key, options.length)), width)]
  return [...title, '', ...options, ...notice, '', ...wrap(theme.muted(resume.keys), width)].join('\n')
}
