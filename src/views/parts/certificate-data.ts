import type { Locale } from '../../locales/locale.ts'

/** What stands on a certificate. Scores are in points, the day is YYYY-MM-DD, `code` the 卷號 or null where there is none. */
export interface CertificateData {
  learner: string
  course: string
  score: number
  passMark: number
  day: string
  code: string | null
  version: string
}

/** Characters of a course version that tell one from another. */
const VERSION_LENGTH = 8

/** The small facts below a certificate, each with its name. */
export function certificateRows({ code, version }: CertificateData, { certificate }: Locale): [label: string, value: string][] {
  const short: [string, string] = [certificate.version, version.slice(0, VERSION_LENGTH)]
  return code === null ? [short] : [[certificate.code, code], short]
}

/** A day as a certificate says it. */
export function dayText(day: string, { certificate }: Locale): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return certificate.day(year, month, date)
}
