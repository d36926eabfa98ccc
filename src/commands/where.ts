import { existsSync, statSync } from 'node:fs'
import { type Context, pageOf } from '../context/context.ts'
import { learnerPaths } from '../store/paths.ts'
import { whereView } from '../views/where.ts'

/** `salescourse where`: where the learner's files are, and how big. */
export function where(world: Context): void {
  const { journal, scores, settings, backups, cache } = learnerPaths(world.env)
  const rows = Object.entries({ journal, scores, settings, backups, cache }).map(([name, path]) => ({
    name: name as keyof typeof world.words.where.names,
    path,
    bytes: existsSync(path) && statSync(path).isFile() ? statSync(path).size : null,
    exists: existsSync(path),
  }))
  world.terminal.print(whereView(rows, pageOf(world)))
}
