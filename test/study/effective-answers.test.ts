import { expect, it } from 'vitest'
import { effectiveAnswers } from '../../src/study/effective-answers.ts'
import { foldEvents } from '../../src/study/fold.ts'
import { answered, event, started } from '../support/events.ts'

it('leaves out what a reset forgot and what an open test keeps to itself, and has what was handed in blank', () => {
  const practice = [started('a', ['one', 'two'], 'chapter'), answered('a', 'one', 1), answered('a', 'two', 0)]
  const forgotten = event('reset', { chapter: 'chapter', sections: [], questions: ['one'] })
  const test = [started('b', ['one', 'two']), answered('b', 'one', 1)]
  const counted = (...events: Parameters<typeof foldEvents>[0]) => {
    const record = foldEvents(events).courses.tiny ?? { open: {} }
    return effectiveAnswers(events, record).map(
      ({ paper, question, picked }) => `${paper} ${question}${picked.length === 0 ? ' blank' : ''}`,
    )
  }
  expect(counted(...practice, forgotten, ...test)).toEqual(['a two'])
  expect(counted(...practice, ...test, event('paper-finished', { paper: 'b', passMark: 60 }))).toEqual([
    'a one',
    'a two',
    'b one',
    'b two blank',
  ])
  expect(counted(...practice, event('reset', { chapter: null, sections: [], questions: [] }))).toEqual([])
})

it('tells second tries from what was marked, and leaves a question that was tried later blank', () => {
  const answers = effectiveAnswers(
    [
      started('a', ['one', 'two']),
      answered('a', 'one', 0),
      event('paper-finished', { paper: 'a', passMark: 60 }),
      event('answered', {
        paper: 'a',
        question: 'two',
        revision: 'r',
        picked: ['x'],
        score: 1,
        guessed: false,
        ms: 1,
        retry: true,
      }),
      answered('a', 'one', 1),
      event('paper-finished', { paper: 'a', passMark: 60 }),
    ],
    { open: {} },
  )
  expect(answers.map(({ question, credit, picked, retry }) => [question, credit, picked.length, retry])).toEqual([
    ['one', 0, 1, false],
    ['two', 0, 0, false],
    ['two', 1, 1, true],
    ['one', 1, 1, true],
  ])
})

it('calls nothing blank that was answered before a reset, and keeps the answers of a test that is open over it', () => {
  const reset = (chapter: string | null) => event('reset', { chapter, sections: [], questions: ['one'] })
  const counted = (...events: Parameters<typeof foldEvents>[0]) =>
    effectiveAnswers(events, { open: {} }).map(({ question, picked }) => `${question} ${picked}`)
  const end = () => event('paper-finished', { paper: 'a', passMark: 60 })
  const practice = event('paper-started', {
    paper: 'a',
    seed: 's',
    mode: 'practice',
    chapter: null,
    questions: ['one', 'two'],
    limit: null,
  })
  expect(counted(practice, answered('a', 'one', 1), reset('chapter'), end())).toEqual(['two '])
  const test = [started('a', ['one', 'two']), answered('a', 'one', 1)]
  expect(counted(...test, reset('chapter'), end())).toEqual(['one x', 'two '])
  expect(counted(...test, reset(null), end())).toEqual([])
  expect(counted(...test, end(), reset('chapter'))).toEqual(['two '])
})

it('has of a test the last answer to a question, and of a practice the first, what came after it as a second try', () => {
  const counted = (mode: 'exam' | 'practice') =>
    effectiveAnswers(
      [
        event('paper-started', { paper: 'a', seed: 's', mode, chapter: null, questions: ['one'], limit: null }),
        answered('a', 'one', 0),
        answered('a', 'one', 1),
        event('paper-finished', { paper: 'a', passMark: 60 }),
      ],
      { open: {} },
    ).map(({ credit, retry }) => [credit, retry])
  expect(counted('exam')).toEqual([[1, false]])
  expect(counted('practice')).toEqual([
    [0, false],
    [1, true],
  ])
})
