import { execFileSync, spawn } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { reasonOf } from '../../src/errors/reason.ts'
import { makeFolder, openRegular, readRegular } from '../../src/files/regular-file.ts'
import { freshHome } from '../support/screen.ts'
import { PROGRAM, programEnvironment } from '../support/spawn-program.ts'

/** Why something is refused, or nothing. */
function refusal(action: () => unknown): string | null {
  try {
    action()
    return null
  } catch (error) {
    return reasonOf(error)
  }
}

function pipeIn(folder: string): string {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  return pipe
}

it('a pipe, a device and a folder are refused at once, also behind a link and for appending', () => {
  const home = freshHome()
  const pipe = pipeIn(home)
  symlinkSync('/dev/zero', join(home, 'link'))
  const refused = [pipe, '/dev/zero', home, join(home, 'link')].map(file => refusal(() => readRegular(file)))
  expect(refused).toEqual(['NOT_A_FILE', 'NOT_A_FILE', 'EISDIR', 'NOT_A_FILE'])
  expect(refusal(() => openRegular(pipe, 'append'))).toBe('NOT_A_FILE')
  expect(refusal(() => openRegular('/dev/null', 'append'))).toBe('NOT_A_FILE')
})

it('a file of more bytes than are allowed is refused, one of just as many is read', () => {
  const file = join(freshHome(), 'file')
  writeFileSync(file, 'abc')
  expect([readRegular(file, 3).toString(), refusal(() => readRegular(file, 2))]).toEqual(['abc', 'TOO_BIG'])
})

it('a file without a size is read to its end, and not beyond what is allowed', () => {
  expect(readRegular('/proc/self/status').toString()).toContain('Pid:')
  expect(refusal(() => readRegular('/proc/self/status', 10))).toBe('TOO_BIG')
})

it('a folder is made with all above it, and where the system makes none that is said', () => {
  const home = freshHome()
  makeFolder(join(home, 'a/b/c'))
  makeFolder(join(home, 'a/b/c'))
  writeFileSync(join(home, 'a/b/c/file'), '')
  expect(refusal(() => makeFolder(join(home, 'a/b/c/file/d')))).toBe('ENOTDIR')
  expect(refusal(() => makeFolder(join(home, 'a/b/c/file')))).toBe('ENOTDIR')
  expect(refusal(() => makeFolder('/proc/x/y'))).toBe('ENOENT')
})

it('standard input that is not there yet is waited for, and one that never ends is not', async () => {
  const home = freshHome()
  const code = (script: string) =>
    new Promise<[string, number | null]>(done => {
      const { PATH = '' } = process.env
      const child = spawn('sh', ['-c', script], { env: { ...programEnvironment(home), PATH, NODE: process.execPath, PROGRAM } })
      let out = ''
      child.stdout.on('data', chunk => (out += chunk))
      child.stderr.on('data', chunk => (out += chunk))
      child.on('close', status => done([out, status]))
    })
  expect(await code('(sleep 0.6; echo "# late") | "$NODE" "$PROGRAM" read --file -')).toEqual([
    expect.stringContaining('late'),
    0,
  ])
  expect(await code('yes | "$NODE" "$PROGRAM" read --file -')).toEqual([expect.stringContaining('4 MB'), 1])
})
