import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { appendEvents, readJournal } from '../../src/store/journal.ts'
import { needsLock, withLock } from '../../src/store/lock.ts'
import { event } from '../support/events.ts'
import { leftOpenBy, standingIn } from '../support/file-system.ts'
import { freshHome } from '../support/screen.ts'
import { transpiled } from '../support/transpiled.ts'

const module = transpiled('store/lock.ts')

/** Runs a script that knows `withLock` and gives its exit code. */
function inAnotherProcess(script: string): Promise<number | null> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', `import { withLock } from '${module}'\n${script}`])
  return new Promise(resolve => child.once('exit', resolve))
}

/**
 * Milliseconds until a lock is had, by a clock that goes on by a quarter of a second whenever it is looked at. `meanwhile` is done at
 * each look, with the time that has gone.
 */
function waitFor(lock: string, meanwhile: (gone: number) => void): number {
  const start = Date.now()
  let now = start
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 250
    meanwhile(now - start)
    return now
  })
  try {
    return withLock(lock, () => now - start)
  } finally {
    clock.mockRestore()
  }
}

describe('a lock', () => {
  it('lets one process at a time read a number and write the next one', async () => {
    const folder = freshHome()
    const number = join(folder, 'number')
    writeFileSync(number, '0')
    const script = `import { readFileSync, writeFileSync } from 'node:fs'
      for (let times = 0; times < 50; times += 1) withLock('${number}.lock', () =>
        writeFileSync('${number}', String(Number(readFileSync('${number}', 'utf8')) + 1)))`
    expect(await Promise.all([1, 2, 3, 4].map(() => inAnotherProcess(script)))).toEqual([0, 0, 0, 0])
    expect(readFileSync(number, 'utf8')).toBe('200')
  })

  it('left by a process that was killed is taken over after five seconds, and not before', async () => {
    const folder = freshHome()
    const lock = join(folder, 'journal.ndjson.lock')
    await inAnotherProcess(`withLock('${lock}', () => process.kill(process.pid, 'SIGKILL'))`)
    expect(existsSync(lock)).toBe(true)
    const waited = waitFor(lock, () => {})
    expect(waited).toBeGreaterThan(5_000)
    expect(waited).toBeLessThan(6_000)
    expect(existsSync(lock)).toBe(false)
  })

  it('that goes from hand to hand is waited for however long that takes', () => {
    const lock = join(freshHome(), 'lock')
    writeFileSync(lock, 'first')
    const waited = waitFor(lock, gone => {
      if (gone > 12_000) rmSync(lock)
      else if (gone % 4_000 === 0) writeFileSync(lock, `another after ${gone}`)
    })
    expect(waited).toBeGreaterThan(12_000)
  })

  it('that somebody else has taken over is left to them', () => {
    const lock = join(freshHome(), 'lock')
    withLock(lock, () => writeFileSync(lock, 'somebody else'))
    expect(readFileSync(lock, 'utf8')).toBe('somebody else')
  })

  it('that cannot be made is an error at once, and one that cannot be filled is not left behind', () => {
    expect(() => withLock(join(freshHome(), 'no folder', 'lock'), () => {})).toThrow('ENOENT')
    const lock = join(freshHome(), 'lock')
    const full = () => {
      throw new Error('full')
    }
    const take = () => standingIn(['writeSync'], full, () => withLock(lock, () => {}))
    expect(take).toThrow('full')
    expect([existsSync(lock), leftOpenBy(take)]).toEqual([false, 0])
  })

  it('is needed on Windows where the folder is on another machine', () => {
    expect(needsLock('\\\\server\\share', 'win32')).toBe(true)
    expect([needsLock('C:\\home\\', 'win32'), needsLock('\\\\server\\share', 'darwin')]).toEqual([false, false])
  })

  it('is given back when what was done under it failed', () => {
    const lock = join(freshHome(), 'lock')
    const fail = () => {
      throw new Error('no')
    }
    expect(() => withLock(lock, fail)).toThrow('no')
    expect(existsSync(lock)).toBe(false)
  })

  it('is waited for by an append where one is needed, and not asked for on this machine', async () => {
    const folder = freshHome()
    const journal = join(folder, 'journal.ndjson')
    const [lock, done] = [`${journal}.lock`, join(folder, 'done')]
    const hold = `withLock('${lock}', () => { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300); writeFileSync('${done}', '') })`
    const other = inAnotherProcess(`import { writeFileSync } from 'node:fs'\n${hold}`)
    while (!existsSync(lock)) await new Promise(resolve => setTimeout(resolve, 5))
    appendEvents(journal, [event('starred', { question: 'a' })], { durable: true })
    expect([needsLock(folder), existsSync(done)]).toEqual([false, false])
    appendEvents(journal, [event('starred', { question: 'b' })], { durable: true, lock: true })
    expect([existsSync(done), existsSync(lock), readJournal(journal).entries.length]).toEqual([true, false, 2])
    await other
  })
})
