import { expect, it } from 'vitest'
import { interactionOf } from '../../src/questions/question.ts'
import { bank, written } from '../support/bank.ts'
import { LABELS } from '../support/page.ts'
import { compileTiny } from '../support/tiny-course.ts'

const ONCE = '把左邊的做法配到右邊的部門，每項只用一次。'
const AGAIN = '把左邊的做法配到右邊的部門，可重複選。'

it.each([
  [ONCE, undefined, false],
  [AGAIN, undefined, true],
  [ONCE, 'true', true],
  [AGAIN, 'true', true],
  [AGAIN, 'false', false],
  ['右邊的部門不可重複。', 'false', false],
])('rights of %j with reuse %j may come twice: %s', (stem, reuse, expected) => {
  const asked = written('matching', { id: 'asked-pairs', stem, ...(reuse === undefined ? {} : { reuse }) })
  const question = compileTiny(bank(asked)).course?.chapters[0]?.questions.find(({ id }) => id === 'asked-pairs')
  expect(question && interactionOf(question, ['r1', 'r2', 'r3', 'r4'], LABELS)).toMatchObject({ kind: 'match', reuse: expected })
})

it('rights may come twice where the key has one twice, whatever the field says', () => {
  const lefts = ['l1', 'l2'].map(id => ({ id, text: id, match: 'r1', why: '兩項都歸銷售。' }))
  const asked = written('matching', { id: 'asked-pairs', stem: ONCE, lefts, reuse: 'false' })
  const question = compileTiny(bank(asked)).course?.chapters[0]?.questions.find(({ id }) => id === 'asked-pairs')
  expect(question && interactionOf(question, ['r1', 'r2', 'r3', 'r4'], LABELS)).toMatchObject({ reuse: true })
})
