import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alikePairs, likeness } from '../../src/check/overlap.ts'
import { runs } from '../support/runs.ts'

const stems = fc.array(fc.uniqueArray(fc.constantFrom(...'甲乙丙丁戊己庚辛'), { maxLength: 8 }), { maxLength: 25 })

it('likeness by rare members finds what comparing each with each finds', () => {
  fc.assert(
    fc.property(stems, lists => {
      const sets = lists.map(list => new Set(list))
      const all = sets.flatMap((set, at) =>
        sets.slice(0, at).flatMap((other, earlier) => {
          const percent = likeness(set, other)
          return set.size > 0 && other.size > 0 && percent >= 60 ? [{ at, earlier, percent }] : []
        }),
      )
      expect(alikePairs(sets, Number.POSITIVE_INFINITY)).toEqual(all)
    }),
    { numRuns: runs(300) },
  )
})

it('three thousand stems that are all alike are compared without comparing every pair, each with the first ten', () => {
  const sets = Array.from({ length: 3000 }, (_, at) => new Set([...'甲乙丙丁戊己庚辛壬癸子丑寅卯', String(at)]))
  const begin = performance.now()
  const pairs = alikePairs(sets)
  expect(performance.now() - begin).toBeLessThan(15_000)
  expect(pairs.filter(({ at }) => at === 2999).map(({ earlier }) => earlier)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})
