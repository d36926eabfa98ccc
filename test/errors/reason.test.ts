import { expect, it } from 'vitest'
import { hasCode, reasonOf } from '../../src/errors/reason.ts'

const missing = Object.assign(new Error('no such file'), { code: 'ENOENT' })

it.each([
  ['its code', missing, 'ENOENT'],
  ['its message, where it has no code', new Error('ENOSPC'), 'ENOSPC'],
  ['its message, where its code is no text', Object.assign(new Error('broken'), { code: 5 }), 'broken'],
  ['itself, where it is no error', 'odd', 'odd'],
])('the reason of an error is %s', (_name, error, reason) => {
  expect(reasonOf(error)).toBe(reason)
})

it('an error has a code only when that is one of those asked for', () => {
  const asked = [hasCode(missing, 'EPERM', 'ENOENT'), hasCode(missing, 'EPERM'), hasCode(new Error('ENOENT'), 'ENOENT')]
  expect(asked).toEqual([true, false, false])
})
