import type { CourseIndex } from '../course/course.ts'
import type { CourseChoice } from '../settings.ts'
import type { NextStep } from '../study/next-step.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines } from './parts/lines.ts'
import { nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/** The screen of a bare `salescourse`: what it is, and why where it is not the bundled course, the commands of every day, and what to do now. */
export function homeView(index: CourseIndex, source: CourseChoice['source'], step: NextStep, page: ViewPage): string {
  const { home, course, punctuation } = page.words
  const rows: [string, string][] = [
    [page.commandLine('read'), home.read],
    [page.commandLine('quiz'), home.quiz],
    [page.commandLine('progress'), home.progress],
    [page.commandLine('--help'), home.help],
  ]
  const chosen = source === 'bundled' ? '' : punctuation.brackets(course.from[source])
  const title = wrap(`${page.theme.title(index.title)}${chosen}`, page.width)
  return [...title, ...wrap(home.tagline, page.width), '', ...commandLines(rows, page), '', ...nextStepLines(step, page)].join(
    '\n',
  )
}
