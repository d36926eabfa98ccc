import { closeSync, openSync, rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs'
import { hasCode } from '../errors/reason.ts'
import { readRegularText } from '../files/regular-file.ts'

/** A lock is held for one write. One that does not change hands for so many milliseconds belongs to a process that died. */
const DEAD = 5_000
const PAUSE = 10

/**
 * File systems on which two machines can append to one place at once, by their number in Linux's statfs(2): NFS, SMB 1 to 3, AFS,
 * Coda, Ceph, 9P, and FUSE, under which sshfs and the like are mounted.
 */
const NETWORK: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x6b414653, 0x73757245, 0x00c36400, 0x01021997, 0x65735546,
])

/** Whether appends to files in a folder need a lock, since the system does not keep those of two machines apart. */
export function needsLock(folder: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return folder.startsWith('\\\\')
  if (platform !== 'linux') return false
  // Node gives the number with a sign on some machines.
  return NETWORK.has(statfsSync(folder).type >>> 0)
}

/**
 * Does something while no other process that asks for the same lock does. The lock is a file that only one can make, which network
 * file systems do keep apart; one left by a dead process is taken over after five seconds, so what takes longer calls `keep` now and then. Throws what making the file throws.
 */
export function withLock<T>(file: string, action: (keep: () => void) => T): T {
  const mine = crypto.randomUUID()
  let seen = ''
  let since = Date.now()
  while (!taken(file, mine)) {
    const holder = holderOf(file)
    if (holder !== seen) {
      seen = holder
      since = Date.now()
    } else if (Date.now() - since > DEAD) rmSync(file, { force: true })
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
  }
  try {
    return action(() => keep(file, mine))
  } finally {
    if (isMine(file, mine)) rmSync(file, { force: true })
  }
}

/** A sign of life: what stands in the lock is another text from now on. */
function keep(file: string, mine: string): void {
  if (isMine(file, mine)) writeFileSync(file, `${mine} ${Date.now()}`)
}

function isMine(file: string, mine: string): boolean {
  return holderOf(file).startsWith(mine)
}

function taken(file: string, mine: string): boolean {
  let descriptor: number
  try {
    descriptor = openSync(file, 'wx', 0o600)
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
  try {
    writeSync(descriptor, mine)
    return true
  } catch (error) {
    // A full disk has room for the name and none for what stands in it.
    rmSync(file, { force: true })
    throw error
  } finally {
    closeSync(descriptor)
  }
}

function holderOf(file: string): string {
  try {
    return readRegularText(file)
  } catch {
    return ''
  }
}
