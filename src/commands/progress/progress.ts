import type { CourseContext } from '../../context/context.ts'
import { questionFinder } from '../../course/query/find-question.ts'
import { chapterScopeOf } from '../../course/query/scope.ts'
import { UserError } from '../../errors/user-error.ts'
import { nextStep } from '../../study/next-step.ts'
import { progressOf, sectionsProgress } from '../../study/progress.ts'
import { regradeTests } from '../../study/regrade.ts'
import { chapterProgressView } from '../../views/chapter-progress.ts'
import { progressView, wholeProgressView } from '../../views/progress.ts'
import { saidView } from '../../views/said.ts'

/** What may be asked of progress. */
interface Options {
  chapter?: string
  all?: boolean
  json?: boolean
  svg?: string
}

/**
 * `salescourse progress`: how far the learner has come, what is remembered and what comes; of one chapter, as JSON or as a picture. Throws
 * `options-clash`, `unknown-chapter`, `chapter-wanted`, `svg-exists` and `svg-unwritable`.
 */
export async function run(context: CourseContext, _arguments: object, options: Options): Promise<void> {
  refuseClashes(options)
  const { course, learner, terminal, page, clock, settings, words } = context
  const { index } = course
  const { record } = learner
  const now = clock().getTime()
  const progress = progressOf(index, record, now)
  const regraded = regradeTests(index.version, progress.tests, () => learner.events(), questionFinder(course))
  const { chapter } = chapterScopeOf(index, options.chapter, words.typed.place, 'progress --chapter')
  const sections = chapter && sectionsProgress(index, record, chapter.id, now)
  if (options.json) {
    const { progressJson } = await import('../../formats/progress-json.ts')
    return terminal.data(progressJson(index, settings.name || null, progress, regraded, sections))
  }
  if (options.svg !== undefined) {
    const { progressSvg } = await import('../../formats/progress-svg.ts')
    return saveSvg(context, options.svg, progressSvg(index, progress, settings.name, words))
  }
  const own = chapter && progress.chapters.find(({ id }) => id === chapter.id)
  if (own && sections) return terminal.print(chapterProgressView(own, sections, page()))
  const data = { index, progress, regraded, step: nextStep(index, record, now) }
  terminal.print(options.all ? wholeProgressView(data, page()) : progressView(data, page()))
}

function refuseClashes({ chapter, all, json, svg }: Options): void {
  const [one, other] = [
    ...(chapter === undefined ? [] : ['--chapter']),
    ...(all ? ['--all'] : []),
    ...(json && chapter === undefined ? ['--json'] : []),
    ...(svg === undefined ? [] : ['--svg']),
  ]
  if (one !== undefined && other !== undefined) throw new UserError('options-clash', { one, other })
}

async function saveSvg({ terminal, words, page }: CourseContext, file: string, svg: string): Promise<void> {
  if (file === '-') return terminal.data(svg)
  const { writeSvg } = await import('../../store/svg-file.ts')
  writeSvg(file, svg)
  terminal.print(saidView(words.progress.saved(file), page()))
}
