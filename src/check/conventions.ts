import { type Writing, writingOf } from '../course/language.ts'

/** How a language marks what a stem has to say. */
export interface Conventions {
  /** Ends the stem of a multiple choice, and an example of it. */
  multiple: RegExp
  multipleExample: string
  /** A negative as it is made to stand out. */
  marked: RegExp
  mark: (word: string) => string
  /** What a question ends in. */
  endings: readonly string[]
  /** Says of a matching that a right may come again, or that it may not. */
  again: RegExp
  againExample: string
  once: RegExp
  onceExample: string
}

const english: Conventions = {
  multiple: /\((?:choose|select|pick|mark|tick)\b[^)]*\)$/i,
  multipleExample: '(select all that apply)',
  marked: /\b(?:NOT|EXCEPT)\b/g,
  mark: word => word.toUpperCase(),
  endings: ['?', ':'],
  again: /\b(?:more than once|used again|reused)\b/i,
  againExample: 'may be used more than once',
  once: /\bonce\b/i,
  onceExample: 'each is used once',
}

const traditional: Conventions = {
  multiple: /[（(](?:複選|多選|复选|多选|select all)[^）)]*[）)]$/i,
  multipleExample: '（複選）',
  marked: /【[^】]*】/g,
  mark: word => `【${word}】`,
  endings: ['？', '：'],
  again: /可重[複复]/,
  againExample: '可重複選',
  once: /只用一次|只能用一次/,
  onceExample: '每項只用一次',
}

const simplified: Conventions = {
  ...traditional,
  multipleExample: '（多选）',
  againExample: '可重复选',
  onceExample: '每项只用一次',
}

const CONVENTIONS: Record<Writing, Conventions> = { 'zh-Hant': traditional, 'zh-Hans': simplified, en: english }

/** The conventions of a language (BCP 47); those of English where there are none of its own. */
export function conventionsOf(language: string): Conventions {
  return CONVENTIONS[writingOf(language) ?? 'en']
}
