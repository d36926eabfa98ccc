import { describe, expect, it } from 'vitest'
import { grade, keyOf } from '../../src/course/grade.ts'
import { type AskedQuestion, isAsked } from '../../src/course/question.ts'
import { compileTiny } from './tiny-course.ts'

function question(id: string): AskedQuestion {
  const found = compileTiny()
    .course?.chapters[0]?.questions.filter(isAsked)
    .find(candidate => candidate.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('grade', () => {
  it.each([
    ['which-three', ['right'], 1],
    ['which-three', ['wrong'], 0],
    ['which-three', [], 0],
    ['which-three', ['right', 'wrong'], 0],
    ['must', ['true'], 1],
    ['must', ['false'], 0],
    ['both', ['sales', 'service'], 1],
    ['both', ['sales'], 0.5],
    ['both', ['sales', 'rival'], 0],
    ['both', ['sales', 'service', 'rival'], 0],
    ['both', [], 0],
    ['both', ['sales', 'sales'], 0.5],
    ['both', ['sales', 'no-such-option'], 0],
  ])('%s answered with %j scores %d', (id, picked, score) => {
    expect(grade(question(id), picked)).toBe(score)
  })

  it('names the keys by id', () => {
    expect(keyOf(question('both'))).toEqual(['sales', 'service'])
    expect(keyOf(question('must'))).toEqual(['true'])
  })
})
