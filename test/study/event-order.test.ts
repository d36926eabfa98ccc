import { describe, expect, it } from 'vitest'
import { compareEvents, inOrder } from '../../src/study/event-order.ts'
import { event } from '../support/events.ts'

/** An event with this time and id. */
const made = (at: string, id: string) => ({ ...event('starred', { question: 'q' }, at), id })

describe('the order of events', () => {
  const EARLY = '2026-11-23T09:00:00.000+08:00'
  const early = made(EARLY, 'b')
  // The same instant by another clock, and a later instant whose digits are smaller.
  const same = made('2026-11-23T01:00:00.000+00:00', 'a')
  const late = made('2026-11-23T01:00:00.001+00:00', '0')

  it('is by instant, whatever the clocks say, and then by id', () => {
    expect(inOrder([late, early, same]).map(({ id }) => id)).toEqual(['a', 'b', '0'])
    expect(inOrder([same, early, late]).map(({ id }) => id)).toEqual(['a', 'b', '0'])
  })

  it('is the same where two are compared', () => {
    expect([compareEvents(same, early), compareEvents(early, same)].map(Math.sign)).toEqual([-1, 1])
    expect([compareEvents(early, late), compareEvents(late, early)].map(Math.sign)).toEqual([-1, 1])
    expect(compareEvents(early, made(EARLY, 'b'))).toBe(0)
  })
})
