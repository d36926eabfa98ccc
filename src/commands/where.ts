import { existsSync, statSync } from 'node:fs'
import type { Context } from '../context/context.ts'
import { whereView } from '../views/where.ts'

/** `salescourse where`: where the learner's files are, and how big. */
export function where({ paths, terminal, words, page }: Context): void {
  const { journal, scores, settings, backups, cache } = paths
  const rows = Object.entries({ journal, scores, settings, backups, cache }).map(([name, path]) => ({
    name: name as keyof typeof words.where.names,
    path,
    bytes: existsSync(path) && statSync(path).isFile() ? statSync(path).size : null,
    exists: existsSync(path),
  }))
  terminal.print(whereView(rows, page()))
}
