/** Numbers of so many bits are exact. */
const SPAN = 2 ** 53
const START = 1024

/**
 * Which ids were there before, in sixteen bytes an id: by a number of 53 bits made of each, so two ids in some hundred millions of millions
 * are taken for one.
 */
export class SeenIds {
  /** Open addressing; 0 is a free place. At most half are taken. */
  #places = new Float64Array(START)
  #count = 0

  /** Adds an id; false where it was there before. */
  add(id: string): boolean {
    const at = this.#placeOf(numberOf(id))
    if (this.#places[at] !== 0) return false
    this.#places[at] = numberOf(id)
    this.#count += 1
    if (this.#count * 2 > this.#places.length) this.#grow()
    return true
  }

  /** Where a number stands, or would. */
  #placeOf(number: number): number {
    const mask = this.#places.length - 1
    let at = (number % 0x7fffffff) & mask
    while (this.#places[at] !== 0 && this.#places[at] !== number) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const old = this.#places
    this.#places = new Float64Array(old.length * 2)
    for (const number of old) if (number !== 0) this.#places[this.#placeOf(number)] = number
  }
}

/** Two hashes of 32 bits, as FNV-1a and with another start and prime, in one number that is not 0. */
function numberOf(id: string): number {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
    high ^= high >>> 13
  }
  return 1 + (((high >>> 0) * 2 ** 32 + (low >>> 0)) % (SPAN - 1))
}
