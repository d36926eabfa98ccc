import { describe, expect, it } from 'vitest'
import { run } from '../../src/main.ts'
import { terminalHost } from '../support/host.ts'
import { freshHome, KEYS } from '../support/screen.ts'

const PRACTICE = ['quiz', '1', '--type', 'boolean', '--count', '3', '--seed', 'leaving']
const QUESTION = /Enter 送出[\s\S]*q 離開/
const VERDICT = /Enter 下一題/

/** What is said of a practice that is left by these keys, after so many answers. */
async function leave(answers: number, keys: string) {
  const host = terminalHost(freshHome())
  if (answers > 0) {
    host.typeAt(QUESTION, 'o\r')
    host.typeAt(VERDICT, keys)
  } else host.typeAt(QUESTION, keys)
  const code = await run(PRACTICE, host)
  return { code, said: `${host.written.out}\n${host.written.error}` }
}

describe('leaving a practice', () => {
  it('says that answers are kept only where there is one', async () => {
    expect((await leave(0, 'q')).said).not.toContain('答過的都存好了')
    expect((await leave(1, 'q')).said).toContain('答過的都存好了。')
  })

  it('with Ctrl-C before any answer offers nothing to go on with', async () => {
    expect(await leave(0, KEYS.interrupt)).toMatchObject({ code: 130, said: expect.stringMatching(/已中斷。\n$/) })
    const { said } = await leave(1, KEYS.interrupt)
    expect(said).toMatch(/已中斷。答過的都存好了。接著做：salescourse quiz 1\n$/)
  })
})

describe('a verdict', () => {
  it('tells the answer itself, so that it is not said twice', async () => {
    const { said } = await leave(1, 'q')
    expect(said).toContain('（你選的')
    expect(said).not.toContain('你的答案')
  })
})
