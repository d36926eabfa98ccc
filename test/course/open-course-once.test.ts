import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeCompiled } from '../../src/course/compile/course-cache.ts'
import { openCompiled } from '../../src/course/compile/open-course.ts'
import { freshHome } from '../support/screen.ts'
import { compileTiny } from '../support/tiny-course.ts'

it('a chapter of a compiled course is read once, however often it is asked for', () => {
  const folder = freshHome()
  const { course } = compileTiny()
  if (!course) throw new Error('the tiny course is sound')
  writeCompiled(folder, course)
  const opened = openCompiled(folder)
  const chapter = opened.chapter('first')
  writeFileSync(join(folder, 'chapters', 'first.json'), 'gone')
  expect(opened.chapter('first')).toBe(chapter)
})
