import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run as runMain } from '../../src/main.ts'
import { terminalHost } from '../support/host.ts'
import { printed, printedJson, run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

const BLANK = ['quiz', '--seed', '7F3K', '--count', '2', '--answers', '-,-']

async function homeOf(name: string): Promise<string> {
  const home = freshHome()
  if (name !== '') await run(['settings', 'name', name], { home })
  await run(BLANK, { home })
  return home
}

async function backupOf(home: string): Promise<string> {
  const file = join(freshHome(), 'all.ndjson')
  await run(['backup', file], { home })
  return file
}

const testsIn = async (home: string): Promise<{ learner: string | null }[]> =>
  (await printedJson(['progress', '--json'], { home })).tests

it("a learner's name stands on the result, in its JSON, in progress, in export and at the head of a backup", async () => {
  const home = freshHome()
  await run(['settings', 'name', 'Wang', 'Xiaoming'], { home })
  expect(await printed(BLANK, { home })).toContain('\n姓名　Wang Xiaoming\n')
  expect((await printedJson([...BLANK, '--json'], { home })).learner).toBe('Wang Xiaoming')
  expect((await printedJson(['progress', '--json'], { home })).learner).toBe('Wang Xiaoming')
  expect((await testsIn(home)).map(({ learner }) => learner)).toEqual(['Wang Xiaoming', 'Wang Xiaoming'])
  expect(await printedJson(['export', '--json'], { home })).toMatchObject({
    learner: 'Wang Xiaoming',
    tests: [{ learner: 'Wang Xiaoming' }, { learner: 'Wang Xiaoming' }],
  })
  expect((await printed(['export', '--tests'], { home })).split('\r\n').slice(0, 2)).toEqual([
    expect.stringMatching(/,paper,learner,/),
    expect.stringMatching(/,Wang Xiaoming,/),
  ])
  const [head = ''] = readFileSync(await backupOf(home), 'utf8').split('\n')
  expect(JSON.parse(head)).toMatchObject({ salescourse: 'backup', learner: 'Wang Xiaoming' })
})

it('--as gives a name for one run, over the environment and the setting', async () => {
  const home = freshHome()
  await run(['settings', 'name', '甲'], { home })
  const env = { SALESCOURSE_NAME: '乙' }
  await run([...BLANK, '--as', '丙'], { home, env })
  await run(BLANK, { home, env })
  await run(BLANK, { home })
  expect((await testsIn(home)).map(({ learner }) => learner)).toEqual(['丙', '乙', '甲'])
  expect(await run(['list', '--as', 'a\nb'], { home })).toMatchObject({
    code: 2,
    error: expect.stringContaining('「--as」不能是'),
  })
})

it('without a name nothing says one', async () => {
  const home = freshHome()
  expect(await printed(BLANK, { home })).not.toContain('姓名')
  expect((await testsIn(home)).map(({ learner }) => learner)).toEqual([null])
  expect(readFileSync(await backupOf(home), 'utf8')).not.toContain('learner')
})

it('a backup of somebody else is not added without a word, and --force is that word', async () => {
  const [theirs, home] = [await backupOf(await homeOf('陳小華')), await homeOf('王小明')]
  const before = readFileSync(join(home, 'journal.ndjson'), 'utf8')
  const refused = await run(['restore', theirs], { home })
  expect(refused.code).toBe(2)
  expect(refused.out.replaceAll('\n', '')).toContain('這份備份是「陳小華」的，這裡是「王小明」的。')
  expect(refused.error).toContain(`salescourse restore --force ${theirs}`)
  expect(readFileSync(join(home, 'journal.ndjson'), 'utf8')).toBe(before)
  expect((await run(['restore', theirs, '--dry-run'], { home })).out).toMatch(/陳小華[\s\S]*會加入/)
  expect((await run(['restore', theirs, '--force'], { home })).code).toBe(0)
  expect((await testsIn(home)).map(({ learner }) => learner)).toEqual(['陳小華', '王小明'])
  // Everything is here now: there is nothing to ask about.
  expect((await run(['restore', theirs], { home })).code).toBe(0)
})

it('the name that is set decides, whatever tests are here', async () => {
  const theirs = await backupOf(await homeOf('陳小華'))
  const fresh = freshHome()
  await run(['settings', 'name', '王小明'], { home: fresh })
  expect((await run(['restore', theirs], { home: fresh })).code).toBe(2)
  expect((await run(['restore', theirs, '--as', '陳小華'], { home: await homeOf('王小明') })).code).toBe(0)
})

it('where no name is set, tests that are not known to be of the one named are asked about too', async () => {
  const theirs = await backupOf(await homeOf('陳小華'))
  expect((await run(['restore', theirs], { home: await homeOf('') })).code).toBe(2)
  const fresh = freshHome()
  expect((await run(['restore', theirs], { home: fresh })).code).toBe(0)
  const again = await backupOf(await homeOf('陳小華'))
  expect((await run(['restore', again], { home: fresh })).code).toBe(0)
})

it('a backup of the same name, and an old one without, are added as before', async () => {
  const home = await homeOf('王小明')
  expect((await run(['restore', await backupOf(await homeOf('王小明'))], { home })).code).toBe(0)
  expect((await run(['restore', await backupOf(await homeOf(''))], { home })).code).toBe(0)
  expect(await testsIn(home)).toHaveLength(3)
})

it('what was here before a restore is backed up under the name of whose it was', async () => {
  const home = await homeOf('王小明')
  await run(['restore', await backupOf(await homeOf('')), '--force'], { home })
  const [file = ''] = readdirSync(join(home, 'backups'))
  expect(JSON.parse(readFileSync(join(home, 'backups', file), 'utf8').split('\n')[0] ?? '').learner).toBe('王小明')
})

it('at a terminal the typed word adds it, and anything else does not', async () => {
  const [theirs, home] = [await backupOf(await homeOf('陳小華')), await homeOf('王小明')]
  const answer = async (typed: string) => {
    const host = terminalHost(home)
    host.typeAt(/再按 Enter/, `${typed}\r`)
    return runMain(['restore', theirs], host)
  }
  expect(await answer('好')).toBe(2)
  expect(existsSync(join(home, 'backups'))).toBe(false)
  expect(await answer('併入')).toBe(0)
  expect(await testsIn(home)).toHaveLength(2)
})
