import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { otherEditions } from '../../src/course/parse/other-editions.ts'
import { freshHome } from '../support/screen.ts'
import { TINY } from '../support/tiny-course.ts'

/** A folder of courses beside each other, each the small one with some files changed. */
function shelf(courses: Record<string, Record<string, string>>): string {
  const folder = freshHome()
  for (const [name, changes] of Object.entries(courses)) {
    for (const [path, text] of Object.entries({ ...TINY, ...changes })) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true })
      writeFileSync(join(folder, name, path), text)
    }
  }
  return folder
}

const id = /^id: (\S+)/m.exec(TINY['course.yaml'] ?? '')?.[1] ?? ''
const other = { 'course.yaml': (TINY['course.yaml'] ?? '').replace(/^id: .*/m, 'id: another') }

it('are the folders beside a course with its id', () => {
  const folder = shelf({ mine: {}, en: {}, somebody: other })
  const { sources, problems } = otherEditions(join(folder, 'mine'), id)
  expect([sources.map(({ settings }) => settings.id), problems]).toEqual([[id], []])
})

it('are not compared while they have faults of their own', () => {
  const folder = shelf({ mine: {}, en: { 'questions/1.yaml': '- id: x\n' } })
  const { sources, problems } = otherEditions(join(folder, 'mine'), id)
  expect([sources, problems.map(({ code, data }) => [code, data])]).toEqual([[], [['edition-faulty', { folder: 'en' }]]])
})

it('are looked for without a glance at what somebody else keeps beside them', () => {
  const folder = shelf({ mine: {}, somebody: other })
  mkdirSync(join(folder, 'odd', 'course.yaml'), { recursive: true })
  mkdirSync(join(folder, 'outside'))
  symlinkSync('/etc/hostname', join(folder, 'outside', 'course.yaml'))
  expect(otherEditions(join(folder, 'mine'), id)).toEqual({ sources: [], problems: [] })
})
