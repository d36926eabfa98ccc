import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { PROGRAM, programEnvironment, spawnProgram } from '../support/spawn-program.ts'

/** Runs a line of bash in which `salescourse` is the built program. */
function bash(line: string): { out: string; error: string } {
  const script = `salescourse() { '${process.execPath}' '${PROGRAM}' "$@"; }\n${line}`
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    env: programEnvironment(freshHome()),
    encoding: 'utf8',
  })
  return { out: stdout, error: stderr }
}

describe('the built program', () => {
  it.each([
    [[]],
    [['read', '2']],
    [['quiz', '--seed', 'x', '--count', '6', '--answers', '-,-,-,-,-,-']],
    [['glossary', '左腦']],
    [['check', '--json']],
    [['quiz', '--help']],
    [['read', '9']],
  ])('says the same as its source to salescourse %j', async args => {
    expect(spawnProgram(args, freshHome())).toEqual(await run(args))
  })

  it.each([['--version'], ['-V']])('answers %s with its version and nothing else', flag => {
    expect(spawnProgram([flag], freshHome())).toMatchObject({
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      error: '',
      code: 0,
    })
  })

  it.skipIf(!existsSync('/dev/full'))('says so and exits 1 where its output cannot be written', () => {
    expect(bash('salescourse list > /dev/full; echo "code $?"')).toEqual({
      out: 'code 1\n',
      error: '輸出寫不出去：磁碟滿了（ENOSPC）。請檢查磁碟空間。\n',
    })
  })

  it('may be cut short by its reader', () => {
    const { out, error } = bash(`for n in 1 2 3; do salescourse read 2 | head -1; echo "code \${PIPESTATUS[0]}"; done`)
    expect(error).toBe('')
    expect(out.match(/code 0/g)).toHaveLength(3)
  })

  it('reads a text, and the answers of a test, from standard input', () => {
    expect(spawnProgram(['read', '--file', '-'], freshHome(), { input: '# 一段話\n' }).out).toContain('一段話')
    const answers = ['quiz', '--seed', 'x', '--count', '2', '--answers', '@-']
    expect(spawnProgram(answers, freshHome(), { input: '-\n-\n' })).toMatchObject({
      code: 0,
      out: expect.stringContaining('測驗（短卷）　0.0 分'),
    })
  })

  it('opens no connection, whatever the command', () => {
    const home = freshHome()
    const guard = join(home, 'guard.mjs')
    writeFileSync(
      guard,
      `import net from 'node:net'
import dns from 'node:dns'
const refuse = () => { throw new Error('a connection was opened') }
net.Socket.prototype.connect = refuse
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = refuse
`,
    )
    const commands = [
      'list',
      'read 1',
      'quiz --seed x --json',
      'quiz --seed x --count 1 --answers -',
      'progress',
      'mistakes',
      'stars',
      'glossary',
      'search 客戶',
      'settings',
      'check',
      'export',
      'where',
      'doctor',
      'reset --force',
      `backup ${join(home, 'b')}`,
    ]
    for (const command of commands) {
      const { error, code } = spawnProgram(command.split(' '), home, { env: { NODE_OPTIONS: `--import ${guard}` } })
      expect([command, error, code]).toEqual([command, '', 0])
    }
  })
})
