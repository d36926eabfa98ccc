import type { CourseIndex } from '../course/course.ts'
import type { CourseChoice } from '../settings.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'
import { releaseText } from './parts/paper-facts.ts'

/** What a course is called, and its version where its author gave one. */
export type CourseName = Pick<CourseIndex, 'title' | 'release'>

/** Which course is in use and why, or what is wrong with its folder, and how to have another. */
export function courseView(choice: CourseChoice, state: CourseName | 'gone' | 'faulty', page: ViewPage): string {
  const { theme, words, width } = page
  const head = typeof state === 'string' ? theme.wrong(words.course[state]) : theme.title(state.title)
  const release = typeof state === 'string' || state.release === undefined ? [] : wrap(releaseText(state.release, page), width)
  return [
    ...wrap(`${head}${words.punctuation.brackets(words.course.from[choice.source])}`, width),
    ...release,
    ...(choice.folder === null ? [] : hanging('  ', choice.folder, width)),
    '',
    theme.heading(words.nextStep),
    ...commandLines(nextSteps(choice, state, page), page),
  ].join('\n')
}

function nextSteps({ folder, source }: CourseChoice, state: unknown, { words, commandLine }: ViewPage): [string, string][] {
  const { course } = words
  const choose: [string, string] = [commandLine('course --help'), course.choose]
  if (source === 'bundled') return [choose]
  const look: [string, string][] = state === 'faulty' ? [[commandLine('check', folder), course.lookForFaults]] : []
  if (source === 'remembered') return [...look, [commandLine('course use --bundled'), course.back]]
  if (source === 'environment' || typeof state === 'string') return [...look, choose]
  return [[commandLine('course use', folder), course.keep]]
}

/** What was remembered: the course of this title, or null for the bundled one. `overridden` where the environment names another. */
export function rememberedView({ title, overridden }: { title: string | null; overridden: boolean }, page: ViewPage): string {
  const { theme, words, width, commandLine } = page
  const { course } = words
  return [
    ...wrap(title === null ? course.forgotten : course.remembered(title), width),
    ...(overridden ? wrap(theme.warning(course.overridden), width) : []),
    '',
    theme.heading(words.nextStep),
    ...commandLines([[commandLine('list'), course.seeContents]], page),
  ].join('\n')
}
