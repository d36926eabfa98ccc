import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { holdLease, leaseOfAnother, releaseLease } from '../../src/store/lease.ts'
import { freshHome } from '../support/screen.ts'

const NOW = Date.parse('2026-11-23T09:00:00+08:00')

function leased(by: { pid?: number; host?: string; at?: number }): string {
  const folder = freshHome()
  writeFileSync(join(folder, 'p.json'), JSON.stringify({ pid: 1, host: hostname(), at: NOW, ...by }))
  return folder
}

describe('a lease on an open paper', () => {
  it('of this process is no other terminal, and is given up', () => {
    const folder = freshHome()
    holdLease(folder, 'p', NOW)
    expect(leaseOfAnother(folder, 'p', NOW)).toBeNull()
    releaseLease(folder, 'p')
    releaseLease(folder, 'p')
  })

  it('of a process that runs holds, and of one that was killed does not', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 10000)'])
    const folder = leased({ pid: other.pid ?? 0 })
    expect(leaseOfAnother(folder, 'p', NOW + 86_400_000)).toMatchObject({ pid: other.pid })
    const ended = new Promise(resolve => other.once('exit', resolve))
    other.kill('SIGKILL')
    await ended
    expect(leaseOfAnother(folder, 'p', NOW)).toBeNull()
  })

  it('of another machine holds as long as it gives signs of life', () => {
    expect(leaseOfAnother(leased({ host: 'elsewhere' }), 'p', NOW + 60_000)).toMatchObject({ host: 'elsewhere' })
    expect(leaseOfAnother(leased({ host: 'elsewhere' }), 'p', NOW + 3_600_000)).toBeNull()
  })

  it('that is broken, or cannot be written, holds nobody up', () => {
    const folder = freshHome()
    for (const broken of ['{', 'null', '{"pid":"1","host":"elsewhere"}']) {
      writeFileSync(join(folder, 'p.json'), broken)
      expect(leaseOfAnother(folder, 'p', NOW)).toBeNull()
    }
    holdLease(join(folder, 'p.json'), 'q', NOW)
  })
})
