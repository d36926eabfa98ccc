import { type Dirent, readdirSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasCode, reasonOf } from '../errors/reason.ts'
import type { LearnerPaths } from './paths.ts'

/** What the program makes in a folder: files of these names, and folders with what it makes in them. */
export interface OwnFolder {
  files: RegExp | null
  folders?: readonly { name: RegExp; holds: OwnFolder }[]
}

/** A file or folder that was not deleted: somebody else's (null), or with the system's code why it could not be. */
export interface LeftFile {
  path: string
  reason: string | null
}

/** What stands in the folders of a learner. */
interface Found {
  /** Files of the program. */
  files: Set<string>
  /** Folders of the program, inner ones first. */
  folders: string[]
  others: Set<string>
  /** Folders that could not be looked into. */
  closed: LeftFile[]
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
/** What conf writes a file through; a process that was killed leaves it. */
const PART = '(?:\\.tmp-\\w+)?'

const DATA: OwnFolder = {
  files: new RegExp(`^(?:journal\\.ndjson(?:\\.lock)?|scores\\.json${PART}|scores\\.broken-\\d+\\.json)$`),
  folders: [
    { name: /^leases$/, holds: { files: new RegExp(`^${UUID}\\.json$`) } },
    { name: /^papers$/, holds: { files: /^[0-9a-f]{10}\.json$/ } },
    { name: /^backups$/, holds: { files: /^before-restore-\d{8}-\d{9}\.ndjson$/ } },
  ],
}
const CONFIG: OwnFolder = { files: new RegExp(`^(?:settings\\.json${PART}|settings\\.broken-\\d+\\.json)$`) }

/** Every file that the program made, out of the names it gives; `cache` says what it makes in the cache. */
export function ownFiles(paths: LearnerPaths, cache: OwnFolder): string[] {
  return [...find(paths, cache).files].sort()
}

/**
 * Deletes the files that the program made, and its folders where nothing else stands in them; gives what is left there, and why. It
 * goes through no link, and what is a link or a folder is no file of the program whatever its name.
 */
export function deleteOwnFiles(paths: LearnerPaths, cache: OwnFolder): LeftFile[] {
  const { files, folders, others, closed } = find(paths, cache)
  const refused = [...files].flatMap(file => refusal(file, unlinkSync))
  const kept = folders.flatMap(folder => refusal(folder, rmdirSync))
  // A folder that is not empty is told by what stands in it.
  const stuck = kept.filter(({ path, reason }) => reason !== 'ENOTEMPTY' && ![...refused, ...closed].some(isIn(path)))
  return [...closed, ...refused, ...stuck, ...[...others].sort().map(path => ({ path, reason: null }))]
}

function isIn(folder: string): (left: LeftFile) => boolean {
  return ({ path }) => path === folder || path.startsWith(join(folder, '/'))
}

/** Nothing where something is gone after that, whoever did it. */
function refusal(path: string, remove: (path: string) => void): LeftFile[] {
  try {
    remove(path)
    return []
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return []
    // Some systems say EEXIST of a folder that is not empty.
    return [{ path, reason: hasCode(error, 'EEXIST') ? 'ENOTEMPTY' : reasonOf(error) }]
  }
}

function find(paths: LearnerPaths, cache: OwnFolder): Found {
  const found: Found = { files: new Set(), folders: [], others: new Set(), closed: [] }
  const roots = [
    { folder: paths.cache, holds: cache },
    { folder: dirname(paths.journal), holds: DATA },
    { folder: dirname(paths.settings), holds: CONFIG },
  ]
  for (const { folder, holds } of roots) lookInto(folder, holds, found)
  // Two of the folders may be one, or stand in one another.
  found.folders = [...new Set(found.folders)].sort((a, b) => b.length - a.length)
  for (const own of [...found.files, ...found.folders]) found.others.delete(own)
  return { ...found, closed: [...new Map(found.closed.map(left => [left.path, left])).values()] }
}

function lookInto(folder: string, { files, folders = [] }: OwnFolder, found: Found): void {
  const entries = entriesOf(folder, found)
  if (!entries) return
  found.folders.push(folder)
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const inner = entry.isDirectory() ? folders.find(({ name }) => name.test(entry.name)) : undefined
    if (inner) lookInto(path, inner.holds, found)
    else if (entry.isFile() && files?.test(entry.name)) found.files.add(path)
    else found.others.add(path)
  }
}

/** Null where there is no such folder, or it cannot be looked into. */
function entriesOf(folder: string, { closed }: Found): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) closed.push({ path: folder, reason: reasonOf(error) })
    return null
  }
}
