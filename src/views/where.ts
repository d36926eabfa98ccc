import { hanging } from './parts/lines.ts'
import type { ViewPage } from './parts/page.ts'

/** A file or folder of the learner. */
export interface ShownPath {
  name: keyof ViewPage['words']['where']['names']
  path: string
  /** Null for a folder, and for what is not there. */
  bytes: number | null
  exists: boolean
}

/** Where the learner's files are, and how to take them away or look after them. */
export function whereView(rows: readonly ShownPath[], page: ViewPage): string {
  const { theme, words, width } = page
  return rows
    .flatMap(({ name, path, bytes, exists }) => {
      const state = exists ? (bytes === null ? [] : [words.where.bytes(bytes)]) : [words.where.missing]
      const heading = [theme.heading(words.where.names[name]), ...state].join(words.punctuation.gap)
      return [heading, ...hanging('  ', path, width)]
    })
    .join('\n')
}
