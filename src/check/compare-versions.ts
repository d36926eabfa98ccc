import type { CourseSource } from '../course/parse/parse-course.ts'
import { keyOf, type Question } from '../questions/question.ts'
import { foldCase } from '../text/normalize.ts'

export type IdKind = 'chapter' | 'section' | 'question' | 'term'

/** Something that a course knows by an id, with what people call it: a title, a stem, a name. */
export interface Named {
  kind: IdKind
  id: string
  title: string
}

/** The same under another id, as far as its title tells. */
export interface Renamed extends Named {
  newId: string
}

/** A question in both versions. */
export interface QuestionPair {
  old: Question
  now: Question
}

/** What a new version of a course does to the record of those who learnt from the old one. */
export interface VersionChanges {
  /** The course's own id: with another one it has a record of its own. */
  course: { old: string; now: string } | null
  keys: QuestionPair[]
  types: QuestionPair[]
  /** Parts that came or went, under the same key. */
  parts: QuestionPair[]
  gone: Named[]
  renamed: Renamed[]
  /** Sections in another chapter. */
  moved: { section: Named; old: string; now: string }[]
  /** Questions that the old version did not have. */
  added: Named[]
  /** Ids of the chapters that one of the versions could not be read of: nothing is said of what is in them. */
  unread: string[]
}

/** An id, and the chapter it stands in; null for what stands in none. */
type Placed = Named & { chapter: string | null }

/** Compares a course with an earlier version of it, by ids. */
export function compareVersions(now: CourseSource, old: CourseSource): VersionChanges {
  const unread = [...new Set([old, now].flatMap(chaptersInDoubt))]
  const readable = ({ chapter }: Placed) => chapter === null || !unread.includes(chapter)
  const [before, after] = [placedOf(old), placedOf(now)]
  const lost = without(before, after).filter(readable)
  const fresh = without(after, before).filter(readable)
  const { renamed, gone, added } = pairUp(lost, fresh, old.glossary.readable && now.glossary.readable)
  const pairs = pairsOf(now, old)
  const sameType = pairs.filter(pair => pair.old.type === pair.now.type)
  return {
    course: old.settings.id === now.settings.id ? null : { old: old.settings.id, now: now.settings.id },
    keys: sameType.filter(pair => !sameKey(pair)),
    types: pairs.filter(pair => pair.old.type !== pair.now.type),
    parts: sameType.filter(pair => sameKey(pair) && pair.old.revision !== pair.now.revision),
    gone,
    renamed,
    moved: movedSections(before, after, renamed),
    added: added.filter(({ kind }) => kind === 'question'),
    unread,
  }
}

/** Chapters that could not be read, or not all of whose headings open a section. */
function chaptersInDoubt({ unreadChapters, chapters }: CourseSource): string[] {
  return [...unreadChapters, ...chapters.flatMap(({ id, lesson }) => (lesson.headingsSound ? [] : [id]))]
}

function placedOf({ settings, chapters, glossary }: CourseSource): Placed[] {
  const titles = new Map(chapters.map(({ id, lesson }) => [id, lesson.title]))
  const inChapters = chapters.flatMap(({ id: chapter, lesson, bank }): Placed[] => [
    ...lesson.lesson.sections.map(({ id, title }) => ({ kind: 'section' as const, id, title, chapter })),
    ...bank.questions.map(({ id, stem }) => ({ kind: 'question' as const, id, title: stem, chapter })),
  ])
  return [
    // Those too that could not be read: they are there.
    ...settings.chapters.map(({ id }) => ({ kind: 'chapter' as const, id, title: titles.get(id) ?? id, chapter: null })),
    ...inChapters,
    ...glossary.terms.map(({ id, names }) => ({ kind: 'term' as const, id, title: names[0] ?? id, chapter: null })),
  ]
}

/** Those that have no counterpart of their kind and id among the others. */
function without(some: readonly Placed[], others: readonly Placed[]): Placed[] {
  const known = new Set(others.map(({ kind, id }) => `${kind} ${id}`))
  return some.filter(({ kind, id }) => !known.has(`${kind} ${id}`))
}

/** Takes what went and what came with the same title for one thing renamed. */
function pairUp(lost: readonly Placed[], fresh: readonly Placed[], termsRead: boolean) {
  const left = new Set(fresh)
  const renamed: Renamed[] = []
  const gone: Named[] = []
  for (const { kind, id, title } of lost) {
    if (kind === 'term' && !termsRead) continue
    const twin = [...left].find(other => other.kind === kind && foldCase(other.title) === foldCase(title))
    if (!twin) {
      gone.push({ kind, id, title })
      continue
    }
    left.delete(twin)
    renamed.push({ kind, id, title, newId: twin.id })
  }
  return { renamed, gone, added: [...left].map(({ kind, id, title }): Named => ({ kind, id, title })) }
}

function pairsOf(now: CourseSource, old: CourseSource): QuestionPair[] {
  const before = new Map(old.chapters.flatMap(({ bank }) => bank.questions).map(question => [question.id, question]))
  return now.chapters
    .flatMap(({ bank }) => bank.questions)
    .flatMap(question => {
      const known = before.get(question.id)
      return known ? [{ old: known, now: question }] : []
    })
}

function sameKey({ old, now }: QuestionPair): boolean {
  return JSON.stringify(comparableKey(old)) === JSON.stringify(comparableKey(now))
}

/** An ordering's key is an order, and so are blanks; of any other it does not matter which part comes first. */
function comparableKey(question: Question): unknown {
  switch (question.type) {
    case 'ordering':
      return keyOf(question)
    case 'cloze':
      return question.blanks.map(({ accept }) => accept.toSorted())
    default:
      return keyOf(question).toSorted()
  }
}

function movedSections(
  before: readonly Placed[],
  after: readonly Placed[],
  renamed: readonly Renamed[],
): VersionChanges['moved'] {
  const newIds = new Map(renamed.flatMap(({ kind, id, newId }) => (kind === 'chapter' ? [[id, newId] as const] : [])))
  return before.flatMap(({ kind, id, chapter }) => {
    const section = kind === 'section' ? after.find(other => other.kind === kind && other.id === id) : undefined
    if (!section?.chapter || chapter === null || section.chapter === (newIds.get(chapter) ?? chapter)) return []
    return [{ section: { kind, id, title: section.title }, old: chapter, now: section.chapter }]
  })
}
