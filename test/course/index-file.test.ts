import { expect, it } from 'vitest'
import { packIndex, unpackIndex } from '../../src/course/compile/index-file.ts'
import { compileTiny } from '../support/tiny-course.ts'

it('the index comes back from the form in which it is kept', () => {
  const index = compileTiny().course?.index
  if (!index) throw new Error('the tiny course compiles')
  const [first] = index.chapters
  if (!first) throw new Error('it has a chapter')
  first.questions = first.questions.map((entry, at) => (at === 0 ? { ...entry, idea: 'one', original: true } : entry))
  expect(unpackIndex(JSON.parse(JSON.stringify(packIndex(index))))).toEqual(index)
})

it('a chapter without questions has none', () => {
  const index = compileTiny({ 'questions/1.yaml': '[]\n' }).course?.index
  if (index) expect(unpackIndex(packIndex(index)).chapters[0]?.questions).toEqual([])
})
