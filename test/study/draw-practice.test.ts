import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { QuestionEntry } from '../../src/course/course.ts'
import { drawPractice } from '../../src/study/draw-practice.ts'
import { firstOfEachIdea, ideaOf } from '../../src/study/ideas.ts'
import { emptyCourseRecord } from '../../src/study/record.ts'
import { runs } from '../support/runs.ts'

const entry = (id: string, idea: string | undefined): QuestionEntry => {
  return { id, type: 'single', difficulty: 'easy', section: 's', original: false, idea }
}
const pools = fc
  .array(fc.option(fc.constantFrom('i1', 'i2', 'q3')), { minLength: 1, maxLength: 20 })
  .map(ideas => ideas.map((idea, at) => entry(`q${at}`, idea ?? undefined)))
const ideas = (entries: readonly QuestionEntry[]) => new Set(entries.map(ideaOf))

it('a practice asks no idea twice where there are enough others, and as many ideas as there are where there are not', () => {
  fc.assert(
    fc.property(pools, fc.nat(20), fc.string(), fc.boolean(), (pool, most, seed, inOrder) => {
      const count = Math.min(pool.length, most)
      const drawn = drawPractice(pool, emptyCourseRecord(), { count, seed, inOrder })
      const entries = pool.filter(({ id }) => drawn.includes(id))
      expect([drawn.length, entries.length]).toEqual([count, count])
      expect(ideas(entries).size).toBe(Math.min(count, ideas(pool).size))
    }),
    { numRuns: runs(200) },
  )
})

it('of an idea a practice takes the question that is most urgent', () => {
  const result = { credit: 1, at: '2026-01-01T09:00:00.000+08:00' }
  const known = { attempts: 1, first: result, latest: result, miss: null, rightDays: [] }
  const record = { ...emptyCourseRecord(), questions: { q0: known } }
  const pool = [entry('q0', 'same'), entry('q1', 'same'), entry('q2', undefined)]
  for (const seed of ['a', 'b', 'c', 'd']) {
    expect(drawPractice(pool, record, { count: 2, seed, inOrder: true })).toEqual(['q1', 'q2'])
  }
})

it('the first of each idea stand before every second, both in the order given, and nothing is lost', () => {
  const row = [entry('a', 'x'), entry('b', 'x'), entry('c', undefined), entry('d', 'x'), entry('e', 'c')]
  expect(firstOfEachIdea(row).map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd', 'e'])
})
