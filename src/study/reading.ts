import type { CourseIndex } from '../course/course.ts'
import { allSections, type Location } from '../course/query/location.ts'
import type { CourseRecord } from './record.ts'

/**
 * What to read now: the first unread section after the one read last, or after the end the first unread one at all. A chapter of
 * which nothing has been read is given whole. Null when everything has been read.
 */
export function nextToRead(index: CourseIndex, record: CourseRecord): Location | null {
  const sections = allSections(index)
  const last = sections.findIndex(({ section }) => section.id === record.lastRead)
  const isUnread = ({ section }: (typeof sections)[number]) => !(section.id in record.read)
  const next = sections.slice(last + 1).find(isUnread) ?? sections.find(isUnread)
  if (!next) return null
  const untouched = next.chapter.sections.every(section => !(section.id in record.read))
  return untouched ? { ...next, section: null } : next
}
