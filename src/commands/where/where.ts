import { existsSync, statSync } from 'node:fs'
import type { Context } from '../../context/context.ts'
import { whereView } from '../../views/where.ts'

const SHOWN = ['journal', 'scores', 'settings', 'backups', 'papers', 'cache'] as const

/** `salescourse where`: where the learner's files are, and how big. */
export function run({ paths, terminal, page }: Context): void {
  const rows = SHOWN.map(name => {
    const path = paths[name]
    const bytes = existsSync(path) && statSync(path).isFile() ? statSync(path).size : null
    return { name, path, bytes, exists: existsSync(path) }
  })
  terminal.print(whereView(rows, page()))
}
