import type { Named, QuestionPair, VersionChanges } from '../../check/compare-versions.ts'
import { keyOf, type Question } from '../../questions/question.ts'
import { withoutControls } from '../../text/controls.ts'
import { wrap } from '../../typeset/wrap.ts'
import { keyText } from './key-text.ts'
import { hanging } from './lines.ts'
import type { ViewPage } from './page.ts'

/** What has changed since the version in a folder, what costs learners their record first; each kind with what it means for them. */
export function versionChangeLines(folder: string, changes: VersionChanges, page: ViewPage): string[] {
  const { words, theme, width } = page
  const { against } = words.check
  const { course, keys, unread } = changes
  const groups = [
    ...(course ? [hanging('', theme.warning(against.course(course.old, course.now)), width)] : []),
    ...group(changes.gone, against.gone, named => rowLines(named, page), page),
    ...group(changes.renamed, against.renamed, row => rowLines({ ...row, id: `${row.id} → ${row.newId}` }, page), page),
    ...group(keys.filter(isGraded), against.keys, pair => keyLines(pair, page), page),
    ...group(
      keys.filter(pair => !isGraded(pair)),
      against.accepted,
      pair => keyLines(pair, page),
      page,
    ),
    ...group(changes.types, against.types, pair => typeLines(pair, page), page),
    ...group(changes.parts, against.parts, ({ now }) => questionLines(now, page), page),
    ...group(
      changes.moved,
      against.moved,
      move => [...rowLines(move.section, page), ...wayLines(move.old, move.now, page)],
      page,
    ),
    ...group(changes.added, against.added, named => rowLines(named, page), page),
  ]
  const found = groups.length > 0 ? groups : [wrap(against.same, width)]
  const skipped = unread.length > 0 ? [wrap(against.unread(words.punctuation.list(unread)), width)] : []
  return [...wrap(theme.heading(against.title(folder)), width), ...[...found, ...skipped].flatMap(lines => ['', ...lines])]
}

/** A mended blank is not marked anew: its words belong to a language. */
function isGraded({ now }: QuestionPair): boolean {
  return now.type !== 'cloze'
}

/** How many there are, what that means, and each of them. Nothing where there is none. */
function group<T>(
  rows: readonly T[],
  { count, meaning }: { count: (rows: number) => string; meaning: string },
  linesOf: (row: T) => string[],
  { theme, width }: ViewPage,
): string[][] {
  if (rows.length === 0) return []
  return [[...wrap(theme.strong(count(rows.length)), width), ...wrap(meaning, width), ...rows.flatMap(linesOf)]]
}

function rowLines({ kind, id, title }: Named, { words, theme, width }: ViewPage): string[] {
  const { gap } = words.punctuation
  return hanging('  ', `${words.check.against.kinds[kind]}${gap}${theme.accent(id)}${gap}${withoutControls(title)}`, width)
}

function questionLines({ id, stem }: Question, page: ViewPage): string[] {
  return rowLines({ kind: 'question', id, title: stem }, page)
}

function keyLines({ old, now }: QuestionPair, page: ViewPage): string[] {
  const { brackets, list } = page.words.punctuation
  const [before, after] = [old, now].map(question => keyText(question, page.words))
  // The same words may stand under another id.
  const idsOf = (question: Question) => (before === after ? brackets(list(keyOf(question))) : '')
  return [...questionLines(now, page), ...wayLines(`${before}${idsOf(old)}`, `${after}${idsOf(now)}`, page)]
}

function typeLines({ old, now }: QuestionPair, page: ViewPage): string[] {
  const { types } = page.words.question
  return [...questionLines(now, page), ...wayLines(types[old.type], types[now.type], page)]
}

function wayLines(old: string, now: string, { words, width }: ViewPage): string[] {
  const { against } = words.check
  const { gap } = words.punctuation
  return [...hanging(`    ${against.old}${gap}`, old, width), ...hanging(`    ${against.now}${gap}`, now, width)]
}
