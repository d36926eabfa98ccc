import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import { expect, it, onTestFinished } from 'vitest'
import { freshHome } from '../support/screen.ts'
import { PROGRAM, programEnvironment } from '../support/spawn-program.ts'

/** Every command line of the page, in its order. */
const COMMANDS = [...readFileSync('docs/for-trainers.md', 'utf8').matchAll(/^```\n([\s\S]*?)^```/gm)].flatMap(([, lines = '']) =>
  lines.trim().split('\n'),
)
/** What waits for keys: it is tried in a terminal. */
const ASKS = /--watch$|^salescourse quiz --seed 7F3K$/

/** A folder to work in, and an environment in which `salescourse` is the built program. */
function desk() {
  const folder = freshHome()
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, 'salescourse'), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`)
  chmodSync(join(bin, 'salescourse'), 0o755)
  const work = join(folder, 'work')
  mkdirSync(work)
  return { work, env: programEnvironment(join(folder, 'home'), { PATH: `${bin}:${process.env.PATH}`, TERM: 'xterm-256color' }) }
}

it.skipIf(process.platform === 'win32')('every command of the trainers’ page runs as it is written, one after the other', () => {
  const { work, env } = desk()
  expect(COMMANDS.length).toBeGreaterThan(15)
  for (const command of COMMANDS.filter(line => !ASKS.test(line))) {
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: work, env, encoding: 'utf8' })
    expect([command, status, stderr]).toEqual([command, 0, ''])
  }
  for (const made of ['paper.html', 'answers.html', 'paper.json', 'my-course.zip', 'tests.csv', 'my-record.ndjson']) {
    expect([made, existsSync(join(work, made))]).toEqual([made, true])
  }
})

it.skipIf(process.platform === 'win32')(
  'from new to a preview to a printed paper at the keyboard, with that page alone',
  async () => {
    const { work, env } = desk()
    const shell = spawn('sh', [], { cols: 80, rows: 40, cwd: work, env: { ...env, PS1: '$ ' } })
    let seen = ''
    shell.onData(data => {
      seen += data
    })
    onTestFinished(() => shell.kill('SIGKILL'))
    const waitFor = async (pattern: RegExp) => {
      const end = Date.now() + 15_000
      while (!pattern.test(seen)) {
        if (Date.now() > end) throw new Error(`no ${pattern} on:\n${seen}`)
        await new Promise(resolve => setTimeout(resolve, 20))
      }
      seen = ''
    }
    const type = async (line: string, pattern: RegExp) => {
      expect(COMMANDS).toContain(line)
      shell.write(`${line}\r`)
      await waitFor(pattern)
    }
    await type('salescourse new my-course', /做好了「my-course」[\s\S]*\$ $/)
    await type('salescourse preview my-course', /first-thing[\s\S]*\$ $/)
    await type('salescourse preview my-course first-thing --watch', /連罵三分鐘[\s\S]*Ctrl-C 結束/)
    const bank = join(work, 'my-course/questions/1-listen.yaml')
    writeFileSync(bank, readFileSync(bank, 'utf8').replace('連罵三分鐘', '連罵十分鐘'))
    await waitFor(/連罵十分鐘[\s\S]*Ctrl-C 結束/)
    shell.write('\u0003')
    await waitFor(/\$ $/)
    await type('salescourse check my-course', /沒有錯誤[\s\S]*\$ $/)
    await type('salescourse course use my-course', /\$ $/)
    await type('salescourse quiz --seed 7F3K --html paper.html', /考卷寫在「paper\.html」[\s\S]*\$ $/)
    expect(readFileSync(join(work, 'paper.html'), 'utf8')).toContain('<h1>接到客訴的第一通電話</h1>')
  },
)
