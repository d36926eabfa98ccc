import fs, { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { afterEach, expect, it, vi } from 'vitest'
import { run } from '../../src/main.ts'
import { freshHome, KEYS } from '../support/screen.ts'

/** What happened, in its order: an fsync of the disk, a verdict on the screen, a question on the screen. */
const log: ('fsync' | 'verdict' | 'question')[] = []

/** Hears of every fsync of a file, which is done all the same. What imports `fsyncSync` by name gets the one that is heard of. */
function listenToTheDisk(): void {
  const { fsyncSync } = fs
  vi.spyOn(fs, 'fsyncSync').mockImplementation(descriptor => {
    fsyncSync(descriptor)
    if (fs.fstatSync(descriptor).isFile()) log.push('fsync')
  })
  syncBuiltinESMExports()
}

afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
})

const answersIn = (home: string) => readFileSync(join(home, 'journal.ndjson'), 'utf8').split('"type":"answered"').length - 1

/** A terminal's screen, which tells of each text while it is being written. */
class TerminalOutput extends Writable {
  readonly isTTY = true
  readonly columns = 80
  readonly rows = 24
  readonly #onText: (text: string) => void

  constructor(onText: (text: string) => void) {
    super({ decodeStrings: false })
    this.#onText = onText
  }

  override _write(text: string, _encoding: string, done: () => void): void {
    this.#onText(text)
    done()
  }

  // A prompt ends the stream it wrote to, unless that is the process's own.
  override end(): this {
    return this
  }
}

it('puts every answer on the disk before its verdict is on the screen', async ({ onTestFinished }) => {
  listenToTheDisk()
  const home = freshHome()
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin })
  // A prompt that waits for more when this has failed is broken off, and does not go on beside other tests.
  onTestFinished(() => void stdin.push(KEYS.interrupt))
  const saved: number[] = []
  const stdout = new TerminalOutput(text => {
    if (/✓ 答對了|✗ 答錯了/.test(text)) {
      log.push('verdict')
      saved.push(answersIn(home))
    } else if (/Enter (?:下一題|看結果|結束)/.test(text)) setTimeout(() => stdin.push('\r'), 20)
    else if (/Enter 送出/.test(text) && log.at(-1) !== 'question') {
      log.push('question')
      setTimeout(() => stdin.push('1\r'), 20)
    }
  })
  const env = { SALESCOURSE_HOME: home, TERM: 'xterm' }
  const argv = ['quiz', '3', '--type', 'single', '--count', '4']
  expect(await run(argv, { stdin, stdout, stderr: stdout, env })).toBe(0)
  expect(saved).toEqual([1, 2, 3, 4])
  expect(log.filter(what => what !== 'question').slice(0, 9)).toEqual(['fsync', ...Array(4).fill(['fsync', 'verdict']).flat()])
})
