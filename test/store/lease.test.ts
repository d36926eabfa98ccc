import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
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
    const folder = join(freshHome(), 'data', 'leases')
    holdLease(folder, 'p', NOW)
    const file = join(folder, 'p.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ pid: process.pid, host: hostname(), at: NOW })
    expect([file, folder].map(path => statSync(path).mode & 0o777)).toEqual([0o600, 0o700])
    expect(leaseOfAnother(folder, 'p', NOW)).toBeNull()
    releaseLease(folder, 'p')
    expect(existsSync(file)).toBe(false)
    releaseLease(folder, 'p')
  })

  it('stays in its folder, whatever the paper is called', () => {
    const folder = freshHome()
    holdLease(folder, '../a paper/../../p', NOW)
    expect(readdirSync(folder)).toEqual(['apaperp.json'])
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
    const folder = leased({ host: 'elsewhere', pid: process.pid })
    expect(leaseOfAnother(folder, 'p', NOW + 599_999)).toEqual({ pid: process.pid, host: 'elsewhere', at: NOW })
    expect(leaseOfAnother(folder, 'p', NOW + 600_000)).toBeNull()
  })

  it('of a process that runs for somebody else holds', () => {
    const kill = vi.spyOn(process, 'kill').mockImplementationOnce(() => {
      throw Object.assign(new Error('not yours'), { code: 'EPERM' })
    })
    expect(leaseOfAnother(leased({}), 'p', NOW)).toMatchObject({ pid: 1 })
    kill.mockRestore()
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
