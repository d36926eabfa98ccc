/** Characters of Chinese, and words of other languages, that are read in a minute. */
const CHARACTERS = 350
const WORDS = 238

/**
 * Minutes that a text takes to read, not rounded. Chinese is read aloud at some 255 characters a minute (IReST, Trauzettel-Klosinski
 * and Dietz 2012). Silent reading is faster by a third, as in English, where it is 238 words to 183 (Brysbaert 2019).
 */
export function readingMinutes(text: string): number {
  const characters = text.match(/\p{sc=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{L}\p{N}]+/gu)?.filter(word => !/\p{sc=Han}/u.test(word)).length ?? 0
  return characters / CHARACTERS + words / WORDS
}
