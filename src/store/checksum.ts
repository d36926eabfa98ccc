/** Odd multipliers whose bits are spread well, as MurmurHash3 has them. */
const FIRST = 0xcc9e2d51
const SECOND = 0x85ebca6b

/**
 * A checksum of bytes, as eight hex digits: it shows that a file was changed by hand or by accident, not by somebody who knows how it is
 * reckoned. Our own, word by word, since node:crypto and node:zlib take longer to load than all else of a start.
 */
export function checksum(bytes: Uint8Array): string {
  const words = wordsOf(bytes)
  let sum = bytes.length
  for (const word of words) {
    sum = Math.imul(sum ^ Math.imul(word, FIRST), SECOND)
    sum ^= sum >>> 15
  }
  for (const byte of bytes.subarray(words.length * 4)) {
    sum = Math.imul(sum ^ byte, SECOND)
    sum ^= sum >>> 13
  }
  return (sum >>> 0).toString(16).padStart(8, '0')
}

/** Four bytes at a time; those that do not fill a word are left out. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Int32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.length / 4))
}
