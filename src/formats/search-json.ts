import { locationNumber } from '../course/query/location.ts'
import type { Found } from '../course/query/search.ts'
import { json } from './json.ts'

/** The places where words stand, with whole passages: `search --json`. */
export function searchJson(words: string, found: readonly Found[]): string {
  const places = found.map(({ place, passages }) => ({ place: locationNumber(place), title: place.section?.title, passages }))
  return json({ version: 1, kind: 'search', words, places })
}
