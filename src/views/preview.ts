import type { CourseIndex, Footnote } from '../course/course.ts'
import { locationNumber, locationOf } from '../course/query/location.ts'
import { type Question, typeOf } from '../questions/question.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'
import { reasonLines } from './verdict.ts'

/** A question as a learner is asked it (`asked`), then its key with every reason and likely slip. */
export function questionPreview(question: Question, asked: string, footnotes: readonly Footnote[], page: ViewPage): string {
  const { theme, words, width } = page
  const { gap } = words.punctuation
  const order = typeOf(question).authoredOrder(question)
  const { bloom, difficulty, objective, facts, id } = question
  const author = [id, words.kinds.bloom[bloom], words.kinds.difficulty[difficulty], objective, ...facts].join(gap)
  return [
    ...wrap(author, width),
    ...asked.split('\n'),
    '',
    theme.heading(words.preview.key),
    '',
    ...reasonLines({ question, order, picked: null }, footnotes, page),
    ...slipLines(question, page),
  ].join('\n')
}

/** Likely slips of a cloze: a learner who makes one is told what it confuses. */
function slipLines(question: Question, { theme, words, width }: ViewPage): string[] {
  const slips = question.type === 'cloze' ? question.blanks.flatMap(({ near }) => near) : []
  if (slips.length === 0) return []
  const { gap } = words.punctuation
  return [
    '',
    theme.heading(words.preview.slips),
    ...slips.flatMap(({ text, why }) => hanging('  ', `${text}${gap}${why}`, width)),
  ]
}

/** What of a course can be looked at: its chapters and sections, each with the ids of its questions. */
export function previewContents({ index }: { index: CourseIndex }, folder: string, page: ViewPage): string {
  const { theme, words, width, commandLine } = page
  const chapters = index.chapters.flatMap(chapter => [
    '',
    ...wrap(theme.heading(chapter.title), width),
    ...chapter.sections.flatMap(section => {
      const place = locationOf(index, section.id)
      const ids = chapter.questions.filter(question => question.section === section.id).map(({ id }) => id)
      return [
        ...hanging(`  ${place ? locationNumber(place) : ''}  `, section.title, width),
        ...ids.flatMap(id => hanging('       ', id, width)),
      ]
    }),
  ])
  const [first] = index.chapters.flatMap(({ questions }) => questions)
  const rows: [string, string][] = [
    [commandLine('preview', folder, '1.1'), words.preview.section],
    ...(first ? [[commandLine('preview', folder, first.id), words.preview.question] as [string, string]] : []),
    [commandLine('check', folder), words.preview.judged],
  ]
  return [
    ...wrap(theme.title(index.title), width),
    ...chapters,
    '',
    theme.heading(words.nextStep),
    ...commandLines(rows, page),
  ].join('\n')
}
