import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { hasCode } from '../errors/reason.ts'
import { readRegularText } from '../files/regular-file.ts'
import { hasFields, number, type ShapeOf, text } from '../study/shape.ts'
import { parseJson } from './parse-json.ts'

/** How long a lease of another machine holds without a sign of life. Of this machine, the process itself is asked. */
const STALE = 10 * 60_000

/** Who has an open paper on a screen. `at` is its last sign of life, in milliseconds since 1970. */
const LEASE = { pid: number, host: text, at: number }

export type Lease = ShapeOf<typeof LEASE>

/** Says that this process has a paper open, and again at each sign of life. Where that cannot be written, nobody is warned. */
export function holdLease(folder: string, paper: string, now: number): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(fileOf(folder, paper), JSON.stringify({ pid: process.pid, host: hostname(), at: now }), { mode: 0o600 })
  } catch {
    // A lease is a courtesy; both terminals' answers count either way.
  }
}

/** Gives a paper up. */
export function releaseLease(folder: string, paper: string): void {
  rmSync(fileOf(folder, paper), { force: true })
}

/** The other process that has a paper open, or null: none, or one that is no longer there. */
export function leaseOfAnother(folder: string, paper: string, now: number): Lease | null {
  const lease = readLease(fileOf(folder, paper))
  if (!lease) return null
  const here = lease.host === hostname()
  if (here && lease.pid === process.pid) return null
  const alive = here ? isRunning(lease.pid) : now - lease.at < STALE
  return alive ? lease : null
}

/** The lease in a file; null where there is none, or none that can be read. */
function readLease(file: string): Lease | null {
  try {
    const lease = parseJson(readRegularText(file))
    return hasFields(lease, LEASE) ? lease : null
  } catch {
    return null
  }
}

function fileOf(folder: string, paper: string): string {
  return join(folder, `${paper.replace(/[^\w-]/g, '')}.json`)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, and belongs to somebody else.
    return hasCode(error, 'EPERM')
  }
}
