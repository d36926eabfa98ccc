import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, it, vi } from 'vitest'
import { createContext } from '../../src/context/context.ts'
import { run } from '../../src/main.ts'
import { freshHome } from '../support/screen.ts'

/** What happened, in its order: an fsync of the disk, an answer's record in the journal, a verdict on the screen. */
const log = vi.hoisted(() => [] as ('fsync' | 'verdict' | 'question')[])

vi.mock('node:fs', async importOriginal => {
  const fs = await importOriginal<typeof import('node:fs')>()
  const fsyncSync = (descriptor: number) => {
    fs.fsyncSync(descriptor)
    if (fs.fstatSync(descriptor).isFile()) log.push('fsync')
  }
  return { ...fs, fsyncSync }
})

const answersIn = (home: string) => readFileSync(join(home, 'journal.ndjson'), 'utf8').split('"type":"answered"').length - 1

it('puts every answer on the disk before its verdict is on the screen', async () => {
  const home = freshHome()
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin }) as unknown as NodeJS.ReadStream
  const saved: number[] = []
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 }) as unknown as NodeJS.WriteStream
  const write = stdout.write.bind(stdout)
  stdout.write = ((chunk: string, ...rest: []) => {
    const text = String(chunk)
    if (/✓ 答對了|✗ 答錯了/.test(text)) {
      log.push('verdict')
      saved.push(answersIn(home))
    } else if (/Enter (?:下一題|看成績|結束)/.test(text)) setTimeout(() => stdin.push('\r'), 20)
    else if (/Enter 送出/.test(text) && log.at(-1) !== 'question') {
      log.push('question')
      setTimeout(() => stdin.push('1\r'), 20)
    }
    return write(text, ...rest)
  }) as typeof stdout.write
  // A prompt ends the stream it wrote to, unless that is the process's own.
  stdout.end = () => stdout
  stdout.resume()
  const env = { SALESCOURSE_HOME: home, TERM: 'xterm' }
  const argv = ['quiz', '3', '--type', 'single', '--count', '4']
  expect(await run(argv, createContext(argv, { stdin, stdout, stderr: stdout }, env))).toBe(0)
  expect(saved).toEqual([1, 2, 3, 4])
  expect(log.filter(what => what !== 'question').slice(0, 9)).toEqual(['fsync', ...Array(4).fill(['fsync', 'verdict']).flat()])
})
