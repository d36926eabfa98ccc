import { hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** Of what is left, and of what goes, so many lines are shown. */
const MOST_LINES = 20

/** Something that was not deleted: somebody else's, or with a code why it could not be. */
interface Left {
  path: string
  reason: string | null
}

/** What will be deleted: each file, those of the cache together. */
export function forgetView(files: readonly string[], { cache }: { cache: string }, page: ViewPage): string {
  const { forget } = page.words
  const cached = files.filter(file => file.startsWith(cache))
  const lines = files.filter(file => !file.startsWith(cache))
  if (cached.length > 0) lines.push(forget.cached(cache, cached.length))
  return [...hanging('', forget.goes, page.width), ...listed(lines, page)].join('\n')
}

/** What was left, and why: first what could not be deleted, which is most to the point. */
export function leftView(left: readonly Left[], page: ViewPage): string {
  const { forget, punctuation } = page.words
  const lines = left.map(
    ({ path, reason }) => `${path}${punctuation.gap}${reason === null ? forget.others : forget.refused(reason)}`,
  )
  return [...hanging('', forget.left, page.width), ...listed(lines, page)].join('\n')
}

function listed(lines: readonly string[], { width, words }: ViewPage): string[] {
  const more = lines.length - MOST_LINES
  const shown = more > 1 ? [...lines.slice(0, MOST_LINES), words.forget.more(more)] : lines
  return shown.flatMap(line => hanging('  ', line, width))
}
