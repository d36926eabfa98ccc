import type { CourseContext } from '../../context/context.ts'
import { UserError } from '../../errors/user-error.ts'
import { certificateSvg } from '../../formats/certificate-svg.ts'
import { writeSvg } from '../../store/svg-file.ts'
import { certifiedTest } from '../../study/certificate.ts'
import { codeOfPaper } from '../../study/code-of-paper.ts'
import type { FinishedTest } from '../../study/record.ts'
import { certificateView } from '../../views/certificate.ts'
import { saidView } from '../../views/said.ts'

/**
 * `salescourse certificate`: for the best passed test of the whole course, on the terminal or as a page to print. Throws
 * `no-certificate`, `svg-exists`, `svg-unwritable` and `journal-unreadable`.
 */
export function run(context: CourseContext, _arguments: object, options: { svg?: string }): void {
  const { course, learner, settings, terminal, words, page } = context
  const { index } = course
  const certified = certifiedTest(index, learner.record, settings.name)
  if ('refused' in certified) throw new UserError('no-certificate', { why: certified.refused })
  const { test } = certified
  const data = {
    learner: certified.learner,
    course: index.title,
    score: test.score,
    passMark: index.test.passMark,
    day: test.finishedAt.slice(0, 10),
    code: codeOf(context, test),
    version: test.version,
  }
  if (options.svg === undefined) return terminal.print(certificateView(data, page()))
  const svg = certificateSvg(data, index.language, words)
  if (options.svg === '-') return terminal.data(svg)
  writeSvg(options.svg, svg)
  terminal.print(saidView(words.certificate.saved(options.svg), page()))
}

/** The 卷號 of a test; null where it has none, or the course has changed since. */
function codeOf({ course, learner }: CourseContext, { paper, seed, chapter, version }: FinishedTest): string | null {
  const begun = learner.events().find(event => event.type === 'paper-started' && event.data.paper === paper)
  if (begun?.type !== 'paper-started') return null
  return codeOfPaper(course.index, { seed, chapter, version, questions: begun.data.questions }).code
}
