import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
let crypto: typeof import('node:crypto') | null = null

/** Loaded when something is drawn: next to a bare start it takes long. */
function sha256(text: string): Buffer {
  crypto ??= require('node:crypto') as typeof import('node:crypto')
  return crypto.createHash('sha256').update(text).digest()
}

/**
 * A random order fixed by a seed: items sorted by SHA-256 of the seed and their id. The order does not depend on the order given, is
 * the same on every machine, and an item added later leaves the others in their order.
 */
export function shuffle<T>(items: readonly T[], seed: string, idOf: (item: T) => string): T[] {
  return items
    .map(item => ({
      item,
      key: sha256(`${seed}\n${idOf(item)}`).toString('hex'),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item)
}

/** A number from 0 up to 1 that a seed fixes. */
export function chance(seed: string): number {
  return sha256(seed).readUIntBE(0, 6) / 2 ** 48
}

/** So many items by chance, fixed by a seed: the beginning of a Fisher–Yates shuffle, so that a long list costs little. */
export function sample<T>(items: readonly T[], count: number, seed: string): T[] {
  const rest = [...items]
  return Array.from({ length: count }, (_, at) => {
    const place = at + Math.floor(chance(`${seed} ${at}`) * (rest.length - at))
    const [chosen] = rest.splice(place, 1, rest[at] as T)
    return chosen as T
  })
}
