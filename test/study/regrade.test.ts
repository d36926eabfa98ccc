import { describe, expect, it } from 'vitest'
import type { StudyEvent } from '../../src/study/events.ts'
import { foldEvents } from '../../src/study/fold.ts'
import type { Credit } from '../../src/study/record.ts'
import { regradedCredit, regradeTests } from '../../src/study/regrade.ts'
import { event } from '../support/events.ts'
import { TINY_QUESTIONS } from '../support/three-chapters.ts'

const find = (id: string) => TINY_QUESTIONS.get(id)
/** The questions of the tiny course, as today's keys have them: `both` wants sales and service. */
const both = find('both')
if (!both) throw new Error('no question')
const HALF = { picked: ['sales'], revision: 'an old one', credit: 1 }

describe('the mark of an answer under the key of today', () => {
  it('is told where it is another, and only then', () => {
    expect(regradedCredit(HALF, both, false)).toBe(0.5)
    expect(regradedCredit({ ...HALF, credit: 0.5 }, both, false)).toBeNull()
  })

  it('is not looked for where the question is as it was', () => {
    expect(regradedCredit({ ...HALF, revision: both.revision }, both, false)).toBeNull()
  })

  it('is nothing for half a right answer where only whole ones counted', () => {
    expect(regradedCredit(HALF, both, true)).toBe(0)
  })
})

describe('tests under the keys of today', () => {
  const answer = (paper: string, question: string, picked: string[], score: number, revision = 'an old one') =>
    event('answered', { paper, question, revision, picked, score, guessed: false, ms: 1 })

  /** A test of two questions with these answers. */
  function tested(paper: string, answers: StudyEvent[], credit: Credit = 'partial', of: { frozen?: string } = {}): StudyEvent[] {
    const start = { paper, seed: 's', mode: 'test', chapter: null, questions: ['both', 'must'], limit: null, credit } as const
    const begun = event('paper-started', { ...start, ...of, questions: [...start.questions] }, '2026-11-01T09:00:00.000+08:00')
    return [begun, ...answers, event('paper-finished', { paper, passMark: 60 })]
  }

  function regraded(...events: StudyEvent[]) {
    const { tests = [] } = foldEvents(events).courses.tiny ?? {}
    return regradeTests('today', tests, () => events, find).map(({ test, score, questions }) => [test.paper, score, questions])
  }

  it('are those of a paper in a file for ever: it is marked by its own key', () => {
    const changed = (of: { frozen?: string }) =>
      regraded(...tested('p', [answer('p', 'both', ['sales'], 1)], 'partial', of)).length
    expect([changed({}), changed({ frozen: '0123456789' })]).toEqual([1, 0])
  })

  it('are those whose score changes, each by its own answers, with the questions that change it', () => {
    const lost = tested('lost', [answer('lost', 'both', ['sales'], 1), answer('lost', 'must', ['true'], 1)])
    const won = tested('won', [answer('won', 'both', ['sales', 'service'], 0), answer('won', 'must', ['true'], 0)])
    const same = tested('same', [answer('same', 'both', ['sales'], 0.5), answer('same', 'must', ['false'], 0)])
    expect(regraded(...lost, ...won, ...same)).toEqual([
      ['lost', 75, ['both']],
      ['won', 100, ['both', 'must']],
    ])
  })

  it('are not looked for where no test is of another version of the course', () => {
    const { tests = [] } = foldEvents(tested('p', [answer('p', 'both', ['sales'], 1)])).courses.tiny ?? {}
    const asked = () => {
      throw new Error('the journal was read')
    }
    expect(regradeTests(tests[0]?.version ?? '', tests, asked, find)).toEqual([])
  })

  it('have the answers that were handed in, not the second tries that came after', () => {
    const taken = tested('p', [answer('p', 'both', ['sales'], 1)])
    const retried = [
      event('answered', {
        paper: 'p',
        question: 'both',
        revision: 'r',
        picked: [],
        score: 0,
        guessed: false,
        ms: 1,
        retry: true,
      }),
      answer('p', 'both', ['sales', 'service'], 1),
    ]
    expect(regraded(...taken, ...retried)).toEqual([['p', 25, ['both']]])
  })

  it('are marked as strictly as they were', () => {
    expect(regraded(...tested('p', [answer('p', 'both', ['sales'], 1)], 'strict'))).toEqual([['p', 0, ['both']]])
    expect(regraded(...tested('p', [answer('p', 'both', ['sales'], 1)]))).toEqual([['p', 25, ['both']]])
  })

  it('keep the mark of a question that the course no longer has', () => {
    expect(regraded(...tested('p', [answer('p', 'gone', ['x'], 1), answer('p', 'must', ['true'], 0)]))).toEqual([
      ['p', 50, ['must']],
    ])
  })
})
