import type { CourseIndex } from '../course/course.ts'
import { allSections, type Location, locationOf } from '../course/query/location.ts'
import type { CourseRecord } from './record.ts'

/** A place to read from. */
export interface ReadingPlace extends Location {
  /** How many blocks of its section were read before. */
  block: number
}

/**
 * What to read now: the section in which reading stopped before its end, where it stopped; else the first unread section after the one read last, or after the end the first unread one at all. A chapter of
 * which nothing has been read is given whole. Null when everything has been read.
 */
export function nextToRead(index: CourseIndex, record: CourseRecord): ReadingPlace | null {
  const stopped = placeOfPosition(index, record)
  if (stopped) return stopped
  const sections = allSections(index)
  const last = sections.findIndex(({ section }) => section.id === record.lastRead)
  const isUnread = ({ section }: (typeof sections)[number]) => !(section.id in record.read)
  const next = sections.slice(last + 1).find(isUnread) ?? sections.find(isUnread)
  if (!next) return null
  return wholeWhereUntouched({ ...next, block: 0 }, record)
}

function placeOfPosition(index: CourseIndex, { position, ...record }: CourseRecord): ReadingPlace | null {
  if (!position || position.section in record.read) return null
  const place = locationOf(index, position.section)
  if (!place) return null
  const first = place.section === place.chapter.sections[0] && position.block === 0
  return first ? wholeWhereUntouched({ ...place, block: 0 }, record) : { ...place, block: position.block }
}

function wholeWhereUntouched(place: ReadingPlace, { read }: Pick<CourseRecord, 'read'>): ReadingPlace {
  const untouched = place.chapter.sections.every(section => !(section.id in read))
  return untouched ? { ...place, section: null } : place
}
