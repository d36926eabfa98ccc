import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { hasCode, reasonOf } from '../../errors/reason.ts'
import { type ArchiveFault, UserError } from '../../errors/user-error.ts'
import { MOST_MEGABYTES, readRegular } from '../../files/regular-file.ts'
import type { ReadCourseFile } from './course-files.ts'
import { textOf } from './course-folder.ts'

const MEGABYTE = 1024 * 1024
/** Of a packed course: of its zip file, of everything in it, and how many files. */
const ARCHIVE_LIMITS = { packed: 20, unpacked: 40, files: 1000 } as const
/** Text is packed to a third or a tenth. What shrinks more than this is made to burst. */
const MOST_RATIO = 100
/** Bytes below which a file may shrink as it likes. */
const HARMLESS = 100 * 1024
/** What macOS puts beside the files. */
const RESOURCE_FORKS = '__MACOSX/'
/** The kind of a file in the upper half of its attributes, as Unix has it (APPNOTE 4.4.15). */
const KIND = { mask: 0o170000, link: 0o120000, upperHalf: 16 }

/** A zip of a course folder that was read and not unpacked yet. */
export interface CourseArchive {
  /** SHA-256 of the file. */
  hash: string
  /** Unpacks it in memory, and gives what reads its files. Throws `bad-archive`. */
  unpack(): Promise<ReadCourseFile>
}

/** Reads a zip file. Throws `bad-archive` and `file-unreadable`. */
export function readArchive(file: string): CourseArchive {
  const bytes = bytesOf(file)
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    async unpack() {
      const files = await unpacked(bytes, file)
      const root = rootOf(files)
      if (root === null) throw fault(file, 'no-course')
      return path => {
        const content = files.get(root + path)
        return content === undefined ? null : textOf(content, `${resolve(file)}/${path}`)
      }
    },
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readRegular(file, ARCHIVE_LIMITS.packed * MEGABYTE)
  } catch (error) {
    if (hasCode(error, 'TOO_BIG')) throw fault(file, 'too-big')
    throw new UserError('file-unreadable', { file, reason: reasonOf(error) }, { cause: error })
  }
}

/** Every file of a zip by its path. All of them are looked at before the first is unpacked. */
async function unpacked(bytes: Buffer, file: string): Promise<Map<string, Buffer>> {
  const zip = await opened(bytes, file)
  const entries = await entriesOf(zip, file)
  const files = new Map<string, Buffer>()
  for (const entry of entries) files.set(entry.fileName, await contentOf(zip, entry, file))
  return files
}

function opened(bytes: Buffer, file: string): Promise<ZipFile> {
  return new Promise((done, failed) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error ? failed(fault(file, 'broken')) : done(zip)))
  })
}

/** The files of a zip, without folders. yauzl refuses names that lead out of it. */
function entriesOf(zip: ZipFile, file: string): Promise<Entry[]> {
  return new Promise((done, failed) => {
    const entries: Entry[] = []
    let size = 0
    zip.on('error', (error: Error) => {
      const outside = /^(?:invalid relative path|absolute path|invalid characters)/.test(error.message)
      failed(outside ? fault(file, 'outside', error.message.slice(error.message.indexOf(':') + 2)) : fault(file, 'broken'))
    })
    zip.on('end', () => done(entries))
    zip.on('entry', (entry: Entry) => {
      size += entry.uncompressedSize
      const why = zip.entryCount > ARCHIVE_LIMITS.files ? 'too-many' : faultOf(entry, size)
      if (why) return failed(fault(file, why, entry.fileName))
      if (!entry.fileName.endsWith('/') && !entry.fileName.startsWith(RESOURCE_FORKS)) entries.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

/** Why a file of a zip is not unpacked, or null; `size` is what it and all before it come to, in bytes. */
function faultOf(entry: Entry, size: number): ArchiveFault | null {
  const { compressedSize, uncompressedSize, externalFileAttributes } = entry
  if (((externalFileAttributes >>> KIND.upperHalf) & KIND.mask) === KIND.link) return 'link'
  if (entry.isEncrypted()) return 'encrypted'
  if (uncompressedSize > HARMLESS && uncompressedSize > compressedSize * MOST_RATIO) return 'bomb'
  return size > ARCHIVE_LIMITS.unpacked * MEGABYTE || uncompressedSize > MOST_MEGABYTES * MEGABYTE ? 'too-big' : null
}

/** The content of one file. More than its entry says never gets here: yauzl breaks off. */
function contentOf(zip: ZipFile, entry: Entry, file: string): Promise<Buffer> {
  return new Promise((done, failed) => {
    const broken = () => failed(fault(file, 'broken'))
    zip.openReadStream(entry, (error, stream) => {
      if (error) return broken()
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', broken)
      stream.on('end', () => {
        const content = Buffer.concat(chunks)
        // Of a stream that was cut or changed yauzl compares no more than the length.
        if (content.length === entry.uncompressedSize && crc32(content) === entry.crc32) done(content)
        else broken()
      })
    })
  })
}

/** Where the course stands in a zip: at its top, or in the one folder there is, since that is what packing a folder often gives. */
function rootOf(files: ReadonlyMap<string, Buffer>): string | null {
  if (files.has('course.yaml')) return ''
  const roots = [...files.keys()].filter(path => /^[^/]+\/course\.yaml$/.test(path))
  return roots.length === 1 ? (roots[0] ?? '').slice(0, -'course.yaml'.length) : null
}

function fault(file: string, why: ArchiveFault, name = ''): UserError<'bad-archive'> {
  return new UserError('bad-archive', { file, fault: why, name })
}
