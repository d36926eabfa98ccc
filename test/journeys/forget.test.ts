import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { refusing } from '../support/file-system.ts'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { TINY } from '../support/tiny-course.ts'

const FORGET = ['forget', '--everything', '--force']
const UUID = '0f8fad5b-d9cb-469f-a165-70867728950e'

/** Every file that a program makes in a home, those that one leaves that was killed too. */
const OWN = [
  'journal.ndjson',
  'journal.ndjson.lock',
  'scores.json',
  'scores.json.tmp-1764000000a1b2c3',
  'scores.broken-12.json',
  'settings.json',
  'settings.json.tmp-1764000000a1b2c3',
  'settings.broken-1.json',
  `leases/${UUID}.json`,
  'backups/before-restore-20261124-225747123.ndjson',
  'cache/courses/0123456789abcdef/manifest.json',
  'cache/courses/0123456789abcdef/index.json',
  'cache/courses/0123456789abcdef/glossary.json',
  'cache/courses/0123456789abcdef/supplements.json',
  `cache/courses/0123456789abcdef/index.json.${UUID}`,
  'cache/courses/0123456789abcdef/chapters/first-meeting.json',
  `cache/courses/0123456789abcdef/chapters/first-meeting.json.${UUID}`,
]
/** Files of somebody else, in every folder that the program has, and of names that are nearly its own. */
const OTHERS = [
  'photos.tar',
  'journal.ndjson.old',
  'scores.json.bak',
  'settings.json~',
  'scores.broken-.json',
  'leases/work.json',
  'backups/photos.tar',
  'backups/before-restore-mine.ndjson',
  'cache/thumbnails/1.png',
  'cache/courses/list.txt',
  'cache/courses/0123456789abcdef/notes.txt',
  'cache/courses/mine/manifest.json',
  'cache/courses/0123456789abcdef/chapters/first-meeting.md',
]

/** A new folder with these files in it. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = freshHome()
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const homeWith = (files: readonly string[]) => folderWith(Object.fromEntries(files.map(file => [file, '{}'])))

function filesIn(home: string): string[] {
  if (!existsSync(home)) return []
  const entries = readdirSync(home, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(home.length + 1))
    .sort()
}

it('forget deletes every file that the program makes, and the folders with them', async () => {
  const home = homeWith(OWN)
  expect(await run(FORGET, { home })).toMatchObject({ code: 0, out: expect.stringMatching(/都刪掉了。\n$/), error: '' })
  expect(existsSync(home)).toBe(false)
})

it('forget deletes what commands really left in a home: answers, settings, a restore, a compiled course', async () => {
  const home = freshHome()
  const backup = join(freshHome(), 'backup.ndjson')
  const course = folderWith(TINY)
  for (const line of [
    ['quiz', '--course', course, '--seed', 'd', '--count', '1', '--answers', '-'],
    ['settings', 'borders', 'ascii'],
    ['backup', backup],
  ])
    await run(line, { home })
  const other = freshHome()
  await run(['read', '1', '--course', course], { home: other })
  await run(['restore', backup, '--force'], { home: other })
  expect(filesIn(other).some(file => file.startsWith('backups/'))).toBe(true)
  for (const at of [home, other]) {
    expect(await run(FORGET, { home: at })).toMatchObject({ code: 0 })
    expect(filesIn(at)).toEqual([])
  }
})

it('forget leaves every file of somebody else, and says which', async () => {
  const home = homeWith([...OWN, ...OTHERS])
  const { out, code } = await run(FORGET, { home })
  expect([code, filesIn(home)]).toEqual([0, [...OTHERS].sort()])
  expect(out).toMatch(/沒有動[\s\S]*photos\.tar/)
})

it('forget deletes nothing through a link, and leaves what is no file though it has the name of one', async () => {
  const [home, elsewhere] = [homeWith(['scores.json']), homeWith(OWN)]
  symlinkSync(join(elsewhere, 'backups'), join(home, 'backups'))
  symlinkSync(join(elsewhere, 'settings.json'), join(home, 'settings.json'))
  mkdirSync(join(home, 'journal.ndjson'))
  writeFileSync(join(home, 'journal.ndjson', 'x'), 'x')
  const { out, code } = await run(FORGET, { home })
  expect([code, filesIn(elsewhere)]).toEqual([0, [...OWN].sort()])
  expect(filesIn(home)).toEqual(['backups', 'journal.ndjson/x', 'settings.json'])
  expect(out).toContain(join(home, 'journal.ndjson'))
})

it.each([
  ['unlinkSync', 'EACCES'],
  ['unlinkSync', 'EROFS'],
  ['readdirSync', 'EACCES'],
] as const)('forget where %s is refused with %s names the files that are left, and fails', async (call, reason) => {
  const home = homeWith(OWN)
  const { out, error, code } = await refusing(call, reason, home, () => run(FORGET, { home }))
  expect([code, filesIn(home)]).toEqual([1, [...OWN].sort()])
  expect(out).toContain(reason === 'EROFS' ? '這個磁碟只能讀，不能寫（EROFS）' : '沒有權限（EACCES）')
  expect(out).not.toContain('都刪掉了')
  expect(error).toMatch(/沒有刪完[\s\S]*forget --everything/)
})

it('forget with nothing to delete says so, and asks for no word', async () => {
  expect(await run(['forget', '--everything'])).toMatchObject({ code: 0, out: '沒有可以刪的檔案。\n' })
  const file = join(homeWith(['h']), 'h')
  expect(await run(FORGET, { home: file })).toMatchObject({ code: 0, out: '沒有可以刪的檔案。\n' })
  expect(readFileSync(file, 'utf8')).toBe('{}')
})
