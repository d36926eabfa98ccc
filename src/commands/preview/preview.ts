import { initialState } from '../../answering/press-key.ts'
import { checkCourse } from '../../check/check-course.ts'
import type { Context } from '../../context/context.ts'
import { errorSentence } from '../../context/error-sentence.ts'
import { type CompiledCourse, compileSource } from '../../course/compile/compile-course.ts'
import { courseFileReader } from '../../course/parse/course-folder.ts'
import { parseCourse } from '../../course/parse/parse-course.ts'
import { watchCourse } from '../../course/parse/watch-course.ts'
import { findLocation } from '../../course/query/location.ts'
import { UserError } from '../../errors/user-error.ts'
import { interactionOf, type Question, typeOf } from '../../questions/question.ts'
import { redrawOnChange } from '../../terminal/redraw.ts'
import { checkView } from '../../views/check.ts'
import { lessonView } from '../../views/lesson.ts'
import { previewContents, questionPreview } from '../../views/preview.ts'
import { questionView } from '../../views/question.ts'

/**
 * `salescourse preview DIR [place]`: a chapter, a section or a question of a course folder as a learner sees it, a question with its key and
 * every reason; without a place, what there is. Nothing is recorded. With `--watch` again after every save, until Ctrl-C. Throws
 * `check-failed` where the course has faults, and `preview-unknown`.
 */
export async function run(
  context: Context,
  { folder, place }: { folder: string; place: string | undefined },
  { watch }: { watch?: boolean },
): Promise<void> {
  if (watch)
    await redrawOnChange(context.terminal, {
      show: () => show(context, folder, place),
      footer: context.words.watching(folder),
      sentence: error => errorSentence(error, context),
      watch: changed => watchCourse(folder, changed),
    })
  else show(context, folder, place)
}

function show({ terminal, page, words }: Context, folder: string, place: string | undefined): void {
  const parsed = parseCourse(courseFileReader(folder))
  const { source, problems } = parsed
  if (!source || problems.length > 0) {
    const findings = checkCourse(parsed).filter(({ level }) => level === 'error')
    terminal.print(checkView({ folder, findings, bank: null, against: null }, page()))
    throw new UserError('check-failed', { folder, errors: findings.length })
  }
  const course = compileSource(source)
  if (place === undefined) terminal.print(previewContents(course, folder, page()))
  else terminal.print(placeText(course, { folder, typed: place, plainPlace: words.typed.place }, page()))
}

function placeText(
  { index, chapters }: CompiledCourse,
  { folder, typed, plainPlace }: { folder: string; typed: string; plainPlace: Parameters<typeof findLocation>[2] },
  page: ReturnType<Context['page']>,
): string {
  const question = chapters.flatMap(({ questions }) => questions).find(({ id }) => id === typed)
  if (question) {
    const home = chapters.find(({ questions }) => questions.includes(question))
    return questionPreview(question, askedText(question, page), home?.lesson.footnotes ?? [], page)
  }
  const found = findLocation(index, typed, plainPlace)
  const chapter = chapters.find(({ id }) => id === found?.chapter.id)
  if (!found || !chapter) {
    const ids = chapters.flatMap(({ questions }) => questions.map(({ id }) => id))
    throw new UserError('preview-unknown', { place: typed, folder, near: ids.filter(id => id.includes(typed)).slice(0, 5) })
  }
  const { number, section } = found
  return lessonView(
    { number, chapter: found.chapter, lesson: chapter.lesson, section: section?.id ?? null, misses: new Map() },
    page,
  )
}

/** A question as it stands on a paper, in the order of its author. */
function askedText(question: Question, page: ReturnType<Context['page']>): string {
  const order = typeOf(question).authoredOrder(question)
  const state = initialState(interactionOf(question, order, page.words.question))
  const at = { number: 1, total: 1, question, order, allowed: new Set<never>(), timeLeft: null, verdictFollows: true }
  return questionView(at, state, page).above
}
