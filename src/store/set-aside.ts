import { existsSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Gives a JSON file that cannot be understood a name under which nobody reads it, `scores.broken-1.json`, and returns its new path.
 * Throws what the system says.
 */
export function setAside(file: string): string {
  const name = (count: number) => join(dirname(file), `${basename(file, '.json')}.broken-${count}.json`)
  let count = 1
  while (existsSync(name(count))) count += 1
  renameSync(file, name(count))
  return name(count)
}
