import { describe, expect, it } from 'vitest'
import { effectiveEvents } from '../../src/study/effective-events.ts'
import { lastReset } from '../../src/study/last-reset.ts'
import { event } from '../support/events.ts'

const reset = (chapter: string | null) => event('reset', { chapter, sections: [], questions: [] })

describe('the reset to take back', () => {
  const [first, second, whole] = [reset('first'), reset('second'), reset(null)]
  const last = (chapter: string | null, ...events: (typeof first)[]) => lastReset(effectiveEvents(events), chapter)?.id

  it('is the last of any kind, whatever was done since', () => {
    expect(last(null, first, second, event('read', { section: 'parts' }))).toBe(second.id)
    expect(last(null, first, second, whole)).toBe(whole.id)
  })

  it('is, with a chapter, the last of that chapter', () => {
    expect(last('first', first, second, whole)).toBe(first.id)
    expect(last('third', first, second, whole)).toBeUndefined()
  })

  it('is the one before where the last was taken back already', () => {
    expect(last(null, first, second, event('undone', { event: second.id }))).toBe(first.id)
  })
})
