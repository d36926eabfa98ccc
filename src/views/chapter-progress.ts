import type { ChapterProgress, SectionProgress } from '../study/progress.ts'
import { wrap } from '../typeset/wrap.ts'
import { sectionLines } from './parts/chapter-lines.ts'
import { commandLines } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** One chapter of `progress`: a line for each section, how its questions went, and what to do in it. */
export function chapterProgressView(chapter: ChapterProgress, sections: readonly SectionProgress[], page: ViewPage): string {
  const { theme, words, width, commandLine } = page
  const { number, sectionsRead: read, questionsSeen: met, questions, holding, rightAtFirst: first, rightAtLast: latest } = chapter
  const title = [
    theme.title(`${number}  ${chapter.title}`),
    words.progress.chapter({ ...chapter, read, met, questions, holding }),
  ]
  const scores = met === 0 ? [] : wrap(words.progress.scores({ first, latest, met, best: chapter.bestScore }), width)
  const weakest = [...sections].sort((a, b) => b.misses - a.misses)[0]
  const [worst, unread] = [weakest && weakest.misses > 0 ? weakest : null, sections.find(section => !section.read)]
  const mend = worst ?? unread
  const rows: [string, string][] = [
    ...(mend ? [[commandLine(`read ${mend.place}`), mend.title] as [string, string]] : []),
    ...(questions > 0 ? [[commandLine(`quiz ${number}`), words.steps.practise(number)] as [string, string]] : []),
  ]
  return [
    ...wrap(title.join(words.punctuation.gap), width),
    ...scores,
    '',
    ...sectionLines(sections, page),
    ...(rows.length > 0 ? ['', theme.heading(words.nextStep), ...commandLines(rows, page)] : []),
  ].join('\n')
}
