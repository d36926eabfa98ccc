import { typeOf } from '../../questions/question.ts'
import { foldCase } from '../../text/normalize.ts'
import type { Course } from '../compile/open-course.ts'
import type { Term } from '../course.ts'
import { type Joints, plainBlocks } from '../plain-text.ts'
import { allSections, type Location } from './location.ts'

/** Where in a section words were found. The earlier kinds rank higher. */
export const FOUND_IN = ['title', 'term', 'heading', 'text', 'note', 'question'] as const
export type FoundIn = (typeof FOUND_IN)[number]

/** A text with words in it, and where they stand: pairs of start and end. */
export interface Passage {
  kind: FoundIn
  text: string
  matches: [number, number][]
}

/** A section in which all the words stand. The best passage comes first. */
export interface Found {
  place: Location
  passages: Passage[]
}

/**
 * Finds the sections in whose title, text, terms and explanations every word stands (NFKC, case-blind), ranked title, term, heading,
 * text; then by how many passages speak of it; then as they are read. A word that is part of another word is found too. `joints` set
 * the texts of one passage behind each other.
 */
export function searchCourse(course: Course, typed: string, joints: Joints): Found[] {
  const words = [...new Set(foldCase(typed).split(/\s+/).filter(Boolean))]
  if (words.length === 0) return []
  // Read once, and not for every section.
  const glossary = course.glossary()
  const found = allSections(course.index).flatMap(place => {
    const texts = textsOf(course, place, glossary, joints)
    const whole = texts.map(({ text }) => foldCase(text)).join('\n')
    if (!words.every(word => whole.includes(word))) return []
    const passages = texts.flatMap(({ kind, text }) => {
      const matches = matchesOf(text, words)
      return matches.length > 0 ? [{ kind, text, matches, words: countWords(text, words) }] : []
    })
    passages.sort(byWorth)
    return [{ place, passages }]
  })
  found.sort((a, b) => bestFirst(a.passages, b.passages))
  return found.map(({ place, passages }) => {
    return { place, passages: passages.map(({ kind, text, matches }) => ({ kind, text, matches })) }
  })
}

interface Counted extends Passage {
  words: number
}

/** A passage with more of the words says more than one higher up with fewer. */
function byWorth(a: Counted, b: Counted): number {
  return b.words - a.words || FOUND_IN.indexOf(a.kind) - FOUND_IN.indexOf(b.kind)
}

function bestFirst(a: readonly Counted[], b: readonly Counted[]): number {
  const [first, second] = [a[0], b[0]]
  return (first && second ? byWorth(first, second) : 0) || b.length - a.length
}

function textsOf(
  course: Course,
  { chapter, section }: Location,
  glossary: readonly Term[],
  joints: Joints,
): { kind: FoundIn; text: string }[] {
  if (!section) return []
  const { lesson, questions } = course.chapter(chapter.id)
  const content = lesson.sections.find(({ id }) => id === section.id)?.content ?? []
  const terms = glossary.filter(term => term.section === section.id)
  return [
    { kind: 'title', text: section.title },
    ...(chapter.sections[0]?.id === section.id ? [{ kind: 'title' as const, text: chapter.title }] : []),
    ...terms.map(({ names, aliases, text }) => ({
      kind: 'term' as const,
      text: [...names, ...aliases, text].join(joints.gap),
    })),
    ...plainBlocks(content, joints),
    ...questions
      .filter(question => question.section === section.id)
      // Its stem and options are left out: a search must not spoil the test.
      .flatMap(question => typeOf(question).reasons(question))
      .map(text => ({ kind: 'question' as const, text })),
  ]
}

function countWords(text: string, words: readonly string[]): number {
  const plain = foldCase(text)
  return words.filter(word => plain.includes(word)).length
}

/** Where the words stand in a text, in order, not overlapping. NFKC can change lengths, so places are mapped back. */
function matchesOf(text: string, words: readonly string[]): [number, number][] {
  let plain = ''
  const origin: number[] = []
  let offset = 0
  for (const character of text) {
    const part = foldCase(character)
    for (let at = 0; at < part.length; at += 1) origin.push(offset)
    plain += part
    offset += character.length
  }
  origin.push(offset)
  const found: [number, number][] = []
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      const start = origin[at] ?? 0
      // The end is where the last character's own ends: the next place that differs.
      const last = origin[at + word.length - 1] ?? start
      const end = origin.slice(at + word.length).find(place => place > last) ?? offset
      found.push([start, end])
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  return found.filter(([start], at) => found.slice(0, at).every(([, end]) => end <= start))
}
