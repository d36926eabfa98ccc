import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { freshHome } from './screen.ts'
import { TINY } from './tiny-course.ts'

/** A folder with a course of its own, the tiny one unless other files are given. */
export function courseFolder(files: Record<string, string> = TINY): string {
  const folder = join(freshHome(), 'my course')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
