import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { sourceBytes } from '../parse/course-folder.ts'

/** What a source file was when it was compiled: the SHA-256 of its bytes, and what the system says of it. */
export interface SourceStamp {
  hash: string
  /** Size, inode and times; null where the file was changed so shortly before that another change might show the same. */
  stat: string | null
}

/** Milliseconds in which a file system may give two changes the same time (FAT: two seconds). */
const COARSEST_TIME = 2000

/** The stamp of a source file at a time in milliseconds since 1970, or null where there is no such file. Throws what `sourceBytes` throws. */
export function sourceStamp(root: string, path: string, now: number): SourceStamp | null {
  const stat = statOf(root, path, now)
  const bytes = sourceBytes(root, path)
  return bytes && { hash: createHash('sha256').update(bytes).digest('hex'), stat }
}

/**
 * Whether a source file is still what its stamp says: 'known' by what the system says of it, 'same' after reading it. The time of the last
 * change of an inode (ctime) cannot be set by hand, as that of its content can. Throws what `sourceBytes` throws.
 */
export function compareSource(root: string, path: string, stamp: SourceStamp): 'known' | 'same' | 'changed' {
  if (stamp.stat !== null && statOf(root, path, Number.POSITIVE_INFINITY) === stamp.stat) return 'known'
  return sourceStamp(root, path, 0)?.hash === stamp.hash ? 'same' : 'changed'
}

function statOf(root: string, path: string, now: number): string | null {
  const stats = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stats || stats.ctimeMs > now - COARSEST_TIME) return null
  const { size, ino, mtimeMs, ctimeMs } = stats
  return [size, ino, mtimeMs, ctimeMs].join(' ')
}
