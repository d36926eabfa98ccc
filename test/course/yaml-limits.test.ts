import { describe, expect, it } from 'vitest'
import { compileTiny } from '../support/tiny-course.ts'

/** Milliseconds. No measure of speed, which is in bench/: what grows with the square of its length takes minutes. */
const HANGS = 15_000

/** The codes that a course with this in place of its course.yaml is refused with, and the milliseconds that takes. */
function refused(yaml: string) {
  const begin = performance.now()
  const { problems } = compileTiny({ 'course.yaml': yaml })
  return { codes: [...new Set(problems.map(({ code }) => code))], problems, ms: performance.now() - begin }
}

describe('YAML that is more than a course can need', () => {
  it('is read in a second where it has forty thousand keys', () => {
    const { codes, ms } = refused(Array.from({ length: 40_000 }, (_, at) => `k${at}: v\n`).join(''))
    expect(codes).toContain('key-unknown')
    expect(ms).toBeLessThan(HANGS)
  })

  it.each([
    ['values', 'yaml-long', `a: [${'x,'.repeat(5_000_000)}]`],
    ['lists in lists', 'yaml-nested', '['.repeat(100_000)],
    ['dashes behind each other', 'yaml-nested', '- '.repeat(100_000)],
    ['fields in fields', 'yaml-nested', Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')],
    ['names', 'yaml-alias', '&a '.repeat(1_000_000)],
  ])('is refused at once with its place: %s', (_, code, yaml) => {
    const { codes, ms } = refused(yaml)
    expect(codes).toEqual([code])
    expect(ms).toBeLessThan(HANGS)
  })

  it.each([
    ['brackets that close nothing', ']'.repeat(1_000_000)],
    ['documents', '---\n'.repeat(500_000)],
  ])('is read no further than to its first faults: %s', (_, yaml) => {
    const { ms } = refused(yaml)
    expect(ms).toBeLessThan(HANGS)
  })
})

it('A key that stands twice in one group is a fault, in two groups it is none', () => {
  expect(refused('id: a\ntitle: b\nid: c\n').problems[0]).toMatchObject({ code: 'yaml-key-twice', line: 3 })
  expect(refused('id: a\ntitle: {id: c}\n').codes).not.toContain('yaml-key-twice')
})
