/** Languages that a course has conventions and names for. */
export const WRITINGS = ['zh-Hant', 'zh-Hans', 'en'] as const
export type Writing = (typeof WRITINGS)[number]

/** Which of them a language tag (BCP 47) is one of; null for any other. Chinese of no named place or script is taken for Traditional. */
export function writingOf(language: string): Writing | null {
  if (/^en\b/i.test(language)) return 'en'
  if (!/^zh\b/i.test(language)) return null
  return /-(?:hans|cn|sg|my)\b/i.test(language) ? 'zh-Hans' : 'zh-Hant'
}
