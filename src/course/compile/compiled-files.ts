import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const INDEX_FILE = 'index.json'
export const GLOSSARY_FILE = 'glossary.json'
export const SUPPLEMENTS_FILE = 'supplements.json'

/** Where a compiled folder keeps a chapter. */
export function chapterFile(folder: string, id: string): string {
  return join(folder, 'chapters', `${id}.json`)
}

/** Reads one file of a compiled folder. Throws what reading and parsing throw. */
export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
