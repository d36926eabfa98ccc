import { expect, it } from 'vitest'
import { foldEvents } from '../../src/study/fold.ts'
import { cleanNote, noteLength } from '../../src/study/note.ts'
import { event } from '../support/events.ts'

const notesAfter = (...events: ReturnType<typeof event>[]) => foldEvents(events).courses.tiny?.notes
const noted = (text: string, question = 'must') => event('noted', { question, text })

it('a note takes the place of the one before, and an empty one takes it away', () => {
  expect(notesAfter(noted('一'), noted('二'))).toMatchObject({ must: { text: '二' } })
  expect(notesAfter(noted('一'), noted(''))).toEqual({})
})

it('a reset of a chapter forgets the notes on its questions, and no others', () => {
  const notes = [noted('一'), noted('二', 'both')]
  const reset = event('reset', { chapter: 'first', sections: [], questions: ['must'] })
  expect(Object.keys(notesAfter(...notes, reset) ?? {})).toEqual(['both'])
})

it('a note is one line without what steers a terminal', () => {
  expect(cleanNote('  a\x1b[31m\r\n\tb\u202e\u2028c\u3000 d ')).toBe('a [31m b c d')
})

it('characters are counted and not the units of UTF-16', () => {
  expect(noteLength('𠮷好')).toBe(2)
})
