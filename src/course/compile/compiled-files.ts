import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const INDEX_FILE = 'index.json'
export const GLOSSARY_FILE = 'glossary.json'
export const SUPPLEMENTS_FILE = 'supplements.json'

/** What a file is written through stands beside it, and stays where a process was killed. */
const PART = '(?:\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?'

/** The names of what the cache of compiled courses holds. */
export const CACHED_FILES = {
  files: null,
  folders: [
    {
      name: /^courses$/,
      holds: {
        files: null,
        folders: [
          {
            name: /^[0-9a-f]{16}$/,
            holds: {
              files: new RegExp(`^(?:manifest|index|glossary|supplements)\\.json${PART}$`),
              folders: [{ name: /^chapters$/, holds: { files: new RegExp(`^[\\w-]+\\.json${PART}$`) } }],
            },
          },
        ],
      },
    },
  ],
}

/** Where a compiled folder keeps a chapter. */
export function chapterFile(folder: string, id: string): string {
  return join(folder, 'chapters', `${id}.json`)
}

/** Reads one file of a compiled folder. Throws what reading and parsing throw. */
export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T
}
