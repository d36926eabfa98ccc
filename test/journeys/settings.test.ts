import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { displayWidth, setAmbiguousWidth } from '../../src/text/width.ts'
import { printed, run } from '../support/run.ts'
import { freshHome, start } from '../support/screen.ts'

afterEach(() => setAmbiguousWidth(false))

describe('settings', () => {
  it('are listed with what they do, changed, and kept', async () => {
    const home = freshHome()
    expect(await printed(['settings'], { home })).toContain('borders  line（預設）')
    expect(await printed(['settings', 'borders', 'ascii'], { home })).toContain('borders  ascii（來自')
    const page = await printed(['read', '3.3'], { home })
    expect(page).toContain('+- 想一想 -')
    expect(page).not.toMatch(/[─│╭╮╰╯]/)
  })

  it('say what they can be', async () => {
    const { error, code } = await run(['settings', 'borders', 'double'])
    expect([code, error]).toEqual([2, '「borders」不能是「double」。可以用：line、ascii。\n'])
    expect((await run(['settings', 'colour'])).error).toBe(
      '沒有「colour」這項設定。有：name、course、ambiguous、borders、credit、pause、plain、reader。\n',
    )
  })

  it('of the environment that cannot be are an error, not a default', async () => {
    const { error, code } = await run(['list'], { env: { SALESCOURSE_AMBIGUOUS: 'both' } })
    expect([code, error]).toEqual([2, '「SALESCOURSE_AMBIGUOUS」不能是「both」。可以用：narrow、wide。\n'])
  })
})

describe('a settings file', () => {
  const homeSaying = (text: string) => {
    const home = freshHome()
    writeFileSync(join(home, 'settings.json'), text)
    return home
  }

  it.each([
    ['{"borders":"zzz"}', /「\S+settings\.json: borders」不能是「"?zzz"?」。可以用：line、ascii。這次先用預設值。/],
    ['{"borders":{"toString":1}}', /settings\.json: borders」不能是/],
    ['{"name":"a\\u001b[2Jb"}', /settings\.json: name」不能是/],
    ['{"borders":', /讀不懂設定檔「\S+」：內容不是完整的 JSON。/],
  ])('that says %s stops no command, and is mended by the command that doctor names', async (text, notice) => {
    const home = homeSaying(text)
    for (const line of [['list'], ['progress'], ['settings'], ['settings', 'borders'], ['where'], ['read', '1.1'], ['--help']])
      expect([line, await run(line, { home })]).toEqual([
        line,
        expect.objectContaining({ code: 0, error: expect.stringMatching(notice) }),
      ])
    const sick = await run(['doctor'], { home })
    expect([sick.code, sick.out]).toEqual([1, expect.stringMatching(/✗ 設定/)])
    const [, mend = ''] = /salescourse (settings \S+ \S+) {2}/.exec(sick.out) ?? []
    expect(
      await run(
        mend.split(' ').map(word => word.replaceAll("'", '')),
        { home },
      ),
    ).toMatchObject({ code: 0 })
    expect(await run(['doctor'], { home })).toMatchObject({ code: 0, error: '' })
  })

  it('that is broken is kept under another name when a setting is changed', async () => {
    const home = homeSaying('{"borders":')
    const { error, out, code } = await run(['settings', 'borders', 'ascii'], { home })
    expect([code, out]).toEqual([0, expect.stringContaining('borders  ascii')])
    expect(error).toContain(`已另存為「${join(home, 'settings.broken-1.json')}」`)
    expect(readFileSync(join(home, 'settings.broken-1.json'), 'utf8')).toBe('{"borders":')
  })
})

it('a terminal that shows ambiguous characters in two cells gets lines that fit it, and frames that are one cell wide', async () => {
  for (const chapter of ['2', '4', '5']) {
    const { out } = await run(['read', chapter], { env: { SALESCOURSE_AMBIGUOUS: 'wide', COLUMNS: '60' } })
    setAmbiguousWidth(true)
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(60)
    expect(out).not.toMatch(/[─│╭╮╰╯]/)
    setAmbiguousWidth(false)
  }
})

it('a roomy screen keeps two cells free at either side; a narrow one and a pipe keep none', async () => {
  const shown = async (columns: number) => {
    const screen = start(['list'], freshHome(), { columns, rows: 60 })
    await screen.exited
    return (await screen.waitFor(/下一步/)).split('\n').filter(line => line !== '')
  }
  for (const line of await shown(60)) expect(line).toMatch(/^ {2}/)
  expect(Math.max(...(await shown(60)).map(displayWidth))).toBeLessThanOrEqual(58)
  expect((await shown(59))[0]).toMatch(/^大客戶/)
  expect(await printed(['list'])).toMatch(/^大客戶/)
})
