import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

type Call = (...args: unknown[]) => unknown

/** Stands in for some functions of node:fs while something is done: `stand` gets each call, and the real function to pass it on to. */
export function standingIn<T>(
  names: readonly ('openSync' | 'closeSync' | 'readSync' | 'writeSync' | 'fsyncSync')[],
  stand: (name: string, args: unknown[], real: Call) => unknown,
  action: () => T,
): T {
  const originals = Object.fromEntries(names.map(name => [name, fs[name]]))
  for (const name of names) {
    const original = fs[name]
    const real: Call = (...args) => Reflect.apply(original, fs, args)
    Object.assign(fs, { [name]: (...args: unknown[]) => stand(name, args, real) })
  }
  syncBuiltinESMExports()
  try {
    return action()
  } finally {
    Object.assign(fs, originals)
    syncBuiltinESMExports()
  }
}

/**
 * Has the system refuse a call on anything in a folder, with this code, while something is done: as it does to whoever is not its
 * superuser.
 */
export async function refusing<T>(
  name: 'unlinkSync' | 'readdirSync' | 'openSync' | 'mkdirSync',
  code: string,
  folder: string,
  action: () => Promise<T>,
): Promise<T> {
  const original = fs[name]
  const refuse = (...args: unknown[]) => {
    if (String(args[0]).startsWith(folder)) throw Object.assign(new Error(`${code}: ${name}`), { code })
    return Reflect.apply(original, fs, args)
  }
  Object.assign(fs, { [name]: refuse })
  syncBuiltinESMExports()
  try {
    return await action()
  } finally {
    Object.assign(fs, { [name]: original })
    syncBuiltinESMExports()
  }
}

/** What was synced to the disk while something was done, in order: files or folders. */
export function syncedBy(action: () => void): string[] {
  const synced: string[] = []
  const note = (_name: string, args: unknown[], real: Call) => {
    synced.push(fs.fstatSync(Number(args[0])).isDirectory() ? 'folder' : 'file')
    return real(...args)
  }
  standingIn(['fsyncSync'], note, action)
  return synced
}

/** How many of the files that were opened while something was done, which may fail, are open still. */
export function leftOpenBy(action: () => void): number {
  let open = 0
  const count = (name: string, args: unknown[], real: Call) => {
    const result = real(...args)
    open += name === 'openSync' ? 1 : -1
    return result
  }
  standingIn(['openSync', 'closeSync'], count, () => {
    try {
      action()
    } catch {
      // Whether it fails is another test's question.
    }
  })
  return open
}
