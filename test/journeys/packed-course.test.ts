import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { printed, run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { edited, TINY } from '../support/tiny-course.ts'

/** A zip of these files; a mode of its own for one that is no ordinary file. */
async function zipOf(files: Record<string, string | Buffer>, mode = 0o100644): Promise<string> {
  const zip = new ZipFile()
  for (const [path, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), path, { mode })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  const file = join(freshHome(), 'course.zip')
  writeFileSync(file, Buffer.concat(chunks))
  return file
}

/** What opening a file as a course comes to: its exit code and its sentence, with FILE for its name. */
async function opening(file: string): Promise<[number | null, string]> {
  const { code, error } = await run(['list', '--course', file])
  return [code, error.replaceAll('\n', '').replace(file, 'FILE')]
}

describe('a packed course', () => {
  it('holds what the course names and nothing else, is the same every time, and opens as its folder does', async () => {
    const folder = join(freshHome(), 'course')
    const files = { ...TINY, ...edited('course.yaml', 'language:', 'version: 2026 Q4\nlanguage:'), 'secret.txt': 'mine' }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const [one, two] = [join(freshHome(), '1.zip'), join(freshHome(), '2.zip')]
    const { out, code } = await run(['course', 'pack', folder, '-o', one])
    expect([code, out.replaceAll('\n', '')]).toEqual([0, expect.stringMatching(/^課程打包成「.*：3 個檔案，\d KB。下一步/)])
    await run(['course', 'pack', folder, '-o', two])
    const bytes = readFileSync(one)
    expect(bytes.equals(readFileSync(two))).toBe(true)
    // The first file's date is 1 January 1980, and no second date with a time zone follows.
    expect([bytes.readUInt16LE(12), bytes.readUInt16LE(28)]).toEqual([0x21, 0])
    expect(bytes.includes('secret')).toBe(false)
    const home = freshHome()
    const fromZip = await printed(['list', '--course', one], { home })
    expect(fromZip.replaceAll(one, 'X')).toBe((await printed(['list', '--course', folder])).replaceAll(folder, 'X'))
    expect(await printed(['list', '--course', one], { home })).toBe(fromZip)
    expect(await printed(['course', '--course', one], { home })).toContain('課程版本　2026 Q4')
    expect(existsSync(join(home, 'cache', 'courses'))).toBe(true)
  })

  it('is never written over another file, nor made of a course with faults', async () => {
    const folder = join(freshHome(), 'course')
    mkdirSync(folder)
    writeFileSync(join(folder, 'course.yaml'), 'id: x\n')
    expect(await run(['course', 'pack', folder])).toMatchObject({
      code: 1,
      error: expect.stringContaining('個問題，改好才能開啟'),
    })
    const { code, error } = await run(['course', '-o', 'x.zip'])
    expect([code, error]).toEqual([2, expect.stringContaining('--output 要和 course pack 一起用')])
  })

  it.each(['check', 'preview', 'course pack'])('is told from a folder where only a folder will do: %s', async command => {
    const { code, error } = await run([...command.split(' '), await zipOf(TINY)])
    expect([code, error.replaceAll('\n', '')]).toEqual([1, expect.stringContaining('是檔案，這裡要的是課程資料夾')])
  })

  it('opens too where its folder was packed with it, as other programs do', async () => {
    const inside = Object.fromEntries(Object.entries(TINY).map(([path, text]) => [`my-course/${path}`, text]))
    expect(await opening(await zipOf({ ...inside, '__MACOSX/my-course/._course.yaml': 'x' }))).toEqual([0, ''])
  })

  it('tells a fault by the file in it', async () => {
    const [code, error] = await opening(await zipOf({ ...TINY, 'lessons/1.md': 'no front matter' }))
    expect([code, error]).toEqual([1, expect.stringContaining('lessons/1.md')])
  })

  it.each<[string, () => Promise<string>, string]>([
    ['no zip', async () => tampered(() => Buffer.from('hello')), '打不開，可能沒有下載完'],
    ['broken off', async () => tampered(bytes => bytes.subarray(0, bytes.length - 30)), '打不開'],
    ['no course', () => zipOf({ 'a.txt': 'x' }), '找不到 course.yaml'],
    ['a way out of it', async () => tampered(renamed('lessons/1.md', '../../out.md')), '「../../out.md」指到外面去了'],
    ['an absolute path', async () => tampered(renamed('lessons/1.md', '/etc/passwd1')), '指到外面去了'],
    ['a link', () => zipOf({ ...TINY, 'lessons/2.md': '/etc/passwd' }, 0o120777), '是捷徑（符號連結）'],
    ['a bomb', () => zipOf({ ...TINY, 'big.txt': Buffer.alloc(3_000_000) }), '「big.txt」壓縮得太不尋常'],
    ['too much', () => zipOf({ ...TINY, 'big.txt': noise(5_000_000) }), '太大，沒有開啟'],
    ['too many files', () => zipOf(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}`, 'x']))), '檔案太多'],
    ['a changed letter', async () => tampered(changedContent), '打不開'],
    ['more than it says', async () => tampered(shortened), '打不開'],
  ])('with %s is not opened, and says so', async (_what, make, sentence) => {
    expect(await opening(await make())).toEqual([1, expect.stringContaining(sentence)])
  })
})

/** A zip of the tiny course whose bytes were changed. */
async function tampered(change: (bytes: Buffer) => Buffer): Promise<string> {
  const file = await zipOf(TINY)
  writeFileSync(file, change(readFileSync(file)))
  return file
}

/** A path in a zip written as another of the same length. */
function renamed(from: string, to: string): (bytes: Buffer) => Buffer {
  return bytes =>
    Buffer.from(bytes.toString('latin1').replaceAll(from, to.padEnd(from.length, '1').slice(0, from.length)), 'latin1')
}

/** Changes what a file of a zip should come to by its check sum. */
function changedContent(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes)
  changed.writeUInt32LE(7, changed.indexOf('PK\u0001\u0002') + 16)
  return changed
}

/** Says of the first file in the table of a zip that it has one byte when unpacked. */
function shortened(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes)
  changed.writeUInt32LE(1, changed.indexOf('PK\u0001\u0002') + 24)
  return changed
}

/** Bytes that do not get smaller when they are packed. */
function noise(length: number): Buffer {
  let state = 1
  const next = () => {
    state = (state * 48271) % 2147483647
    return state & 255
  }
  return Buffer.from(Uint8Array.from({ length }, next))
}
