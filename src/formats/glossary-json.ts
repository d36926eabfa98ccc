import type { CourseIndex, Term } from '../course/course.ts'
import { locationNumber, locationOf } from '../course/query/location.ts'
import { json } from './json.ts'

/** Terms with the number of the section that teaches each: `glossary --json`. */
export function glossaryJson(index: CourseIndex, terms: readonly Term[]): string {
  const list = terms.map(term => {
    const place = locationOf(index, term.section)
    return { ...term, place: place ? locationNumber(place) : null }
  })
  return json({ version: 1, kind: 'glossary', terms: list })
}
