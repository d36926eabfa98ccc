import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { PROGRAM, programEnvironment } from '../support/spawn-program.ts'

const QUIZ = ['quiz', '--seed', 'd', '--count', '1', '--answers', '-']

describe.each([
  ['empty', '', /^環境變數 HOME 是空的，/],
  ['relative', 'mine', /^環境變數 HOME 的「mine」不是完整路徑，/],
])('a HOME that is %s', (_how, HOME, said) => {
  it.each([
    [['list']],
    [QUIZ],
    [['progress']],
    [['settings', 'borders', 'ascii']],
    [['doctor']],
    [['forget', '--everything', '--force']],
    [[]],
  ])('ends %j with one sentence that names the cure', async args => {
    const { out, error, code } = await run(args, { env: { SALESCOURSE_HOME: '', HOME } })
    expect([out, code]).toEqual(['', 1])
    expect(error).toMatch(said)
    expect(error).toMatch(/^[^\n]*SALESCOURSE_HOME[^\n]*\n$/)
  })

  it('keeps no record in the folder where the program was started', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'started-'))
    const env = { ...programEnvironment(''), HOME }
    expect(spawnSync(process.execPath, [PROGRAM, ...QUIZ], { cwd, env }).status).toBe(1)
    expect(readdirSync(cwd)).toEqual([])
  })

  it('shows the help and checks a course all the same', async () => {
    expect(await run(['--help'], { env: { SALESCOURSE_HOME: '', HOME } })).toMatchObject({ code: 0, error: '' })
  })
})

/** Whether somebody else may go into the folders that the program stands in. */
function reachable(path: string): boolean {
  const folder = dirname(path)
  return folder === path || ((statSync(folder).mode & 0o001) !== 0 && reachable(folder))
}

it.runIf(process.platform === 'linux' && process.getuid?.() === 0 && reachable(PROGRAM))(
  'a user that the system does not know is told so',
  () => {
    const { HOME: _home, SALESCOURSE_HOME: _moved, ...env } = programEnvironment('')
    // biome-ignore format: one call a line
    const script = `process.setgroups([]); process.setgid(4242); process.setuid(4242); process.argv.splice(1, 1); require(process.argv[1])`
    const { stderr, status } = spawnSync(process.execPath, ['-e', script, 'x', PROGRAM, 'list'], { env, encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^系統沒有說你的家目錄在哪裡，[^\n]*SALESCOURSE_HOME[^\n]*\n$/)])
  },
)
