import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { knowBreaks } from '../../text/breaks.ts'
import type { CourseIndex, Term } from '../course.ts'
import type { Supplements } from '../supplements.ts'
import type { CompiledChapter } from './compile-course.ts'
import { chapterFile, GLOSSARY_FILE, INDEX_FILE, readJson, SUPPLEMENTS_FILE } from './compiled-files.ts'
import { type PackedIndex, unpackIndex } from './index-file.ts'

/** An open course: the index is in memory, a chapter's file, the glossary and what stands beside them are read when they are asked for. */
export interface Course {
  index: CourseIndex
  chapter(id: string): CompiledChapter
  glossary(): Term[]
  supplements(): Supplements
}

/**
 * Opens a compiled folder: `index.json`, `glossary.json`, `supplements.json` and `chapters/<chapter id>.json`. Throws `build-missing` where
 * it has not been built.
 */
export function openCompiled(folder: string): Course {
  if (!existsSync(join(folder, INDEX_FILE))) throw new UserError('build-missing', {})
  const index = unpackIndex(readJson<PackedIndex>(join(folder, INDEX_FILE)))
  // A wrong-book asks for a chapter once for each of its questions.
  const opened = new Map<string, CompiledChapter>()
  return {
    index,
    chapter(id) {
      const known = opened.get(id)
      if (known) return known
      const chapter = readJson<CompiledChapter>(chapterFile(folder, id))
      opened.set(id, chapter)
      knowBreaks(chapter.breaks)
      return chapter
    },
    glossary: () => readJson<Term[]>(join(folder, GLOSSARY_FILE)),
    supplements: () => readJson<Supplements>(join(folder, SUPPLEMENTS_FILE)),
  }
}
