import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { freshHome, KEYS, start } from '../support/screen.ts'
import { SUPPLEMENTED } from '../support/supplements.ts'
import { TINY } from '../support/tiny-course.ts'

const home = freshHome()

function folderOf(name: string, files: Record<string, string>): string {
  const folder = join(home, name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const folder = folderOf('course', SUPPLEMENTED)
const bare = folderOf('bare', TINY)
const on = (course: string, ...argv: string[]) => run(argv, { home: join(home, 'learner'), env: { SALESCOURSE_COURSE: course } })
const numbers = ['--now', '100,50', '--becomes', '120,55', '--costs', '100,10', '--margin', '30']

describe('worksheet', () => {
  it('lists the sheets of the course with their numbers and names', async () => {
    const { out } = await on(folder, 'worksheet')
    expect(out).toMatch(/1 {2}清單　list[\s\S]+2 {2}試算　plans/)
  })

  it.each(['1', 'list', '清單', '１', 'LIST', '清'])(
    '%s opens the sheet, blank, and names the section that teaches it',
    async name => {
      const { out } = await on(folder, 'worksheet', name)
      expect(out).toContain('＿＿')
      expect(out).not.toContain('予安')
      expect(out).toContain('read 1.1')
    },
  )

  it('--example shows the filled one, and no id of its heading', async () => {
    const { out } = await on(folder, 'worksheet', '1', '--example')
    expect(out).toContain('予安')
    expect(out).not.toMatch(/＿＿|\{#/)
  })

  it('--markdown writes the table as its author did', async () => {
    const { out } = await on(folder, 'worksheet', '1', '--markdown')
    expect(out).toBe('# 清單\n\n| 問 | 答 |\n|---|---|\n| 誰 | ＿＿ |\n')
  })

  it('works the sum of the numbers that are given, and says which plan leaves most', async () => {
    const { out } = await on(folder, 'worksheet', 'plans', ...numbers)
    expect(out).toMatch(/辦展 +120 × 50 +6,000 +300 +100 +200/)
    expect(out).toMatch(/訂閱 +100 × 55 +5,500 +150 +10 +140/)
    expect(out).toContain('剩最多的是「辦展」')
  })

  it('into a pipe a calculator without numbers is a sheet to fill in', async () => {
    const { out, code } = await on(folder, 'worksheet', 'plans')
    expect([code, out.includes('＿＿＿ × ＿＿＿')]).toEqual([0, true])
  })

  it.each([
    [['worksheet', 'nowhere'], '沒有「nowhere」'],
    [['worksheet', 'list', '--now', '1'], '不是試算表'],
    [['worksheet', 'plans', '--now', '100,50'], '還少 --becomes、--costs、--margin'],
    [['worksheet', 'plans', ...numbers.with(1, '100')], '--now 要 2 個數字'],
    [['worksheet', 'plans', ...numbers.with(3, '120,many')], '--becomes 的「many」'],
    [['worksheet', 'plans', ...numbers.with(5, '100,-10')], '--costs 的「-10」'],
    [['worksheet', 'plans', ...numbers.with(7, '130')], '--margin 的「130」'],
  ])('%j is a wrong call, told what to write', async (argv, sentence) => {
    const { error, code } = await on(folder, ...argv)
    expect([code, error]).toEqual([2, expect.stringContaining(sentence)])
  })

  it('of a course without any says so', async () => {
    const { error, code } = await on(bare, 'worksheet')
    expect([code, error]).toEqual([1, expect.stringContaining('沒有工具單')])
  })
})

describe('on a terminal a calculator', () => {
  const open = () => start(['worksheet', 'plans'], freshHome(), { columns: 80, rows: 24, env: { SALESCOURSE_COURSE: folder } })

  it('asks its numbers one by one, full-width ones too, says what is none, and works the sum', async () => {
    const screen = open()
    await screen.waitFor(/客戶數/)
    screen.press(`abc${KEYS.enter}`)
    await screen.waitFor(/「abc」不是數字/)
    screen.press(`${'\u007F'.repeat(3)}１００${KEYS.enter}`)
    for (const [asked, typed] of [
      [/一年買多少（/, '50'],
      [/毛利率（/, '30'],
      [/客戶數會變成/, '120'],
      [/「辦展」要花/, '100'],
      [/一年買多少會變成/, '55'],
      [/「訂閱」要花/, '10'],
    ] as const) {
      await screen.waitFor(asked)
      screen.press(`${typed}${KEYS.enter}`)
    }
    await screen.waitFor(/剩最多的是「辦展」/)
    expect(screen.text()).toMatch(/辦展 +120 × 50 +6,000 +300 +100 +200/)
    expect(screen.text().replaceAll('\n', '')).toContain('--now 100,50 --becomes 120,55 --costs 100,10 --margin 30')
  })

  it('is left with Ctrl-C', async () => {
    const screen = open()
    await screen.waitFor(/客戶數/)
    screen.press(KEYS.interrupt)
    expect(await screen.exited).toBe(130)
  })
})

describe('guide', () => {
  it('shows the part on the course with its chapters, and a chapter’s own', async () => {
    expect((await on(folder, 'guide')).out).toMatch(/先講重點。[\s\S]+guide 1/)
    const { out } = await on(folder, 'guide', '1')
    expect(out).toMatch(/1\.1 {2}三個部門\n\n三個都要。/)
    expect(out).not.toContain('{#')
  })

  it.each(['guide', 'guide 1'])('of a course without one, %s says so', async line => {
    const { error, code } = await on(bare, ...line.split(' '))
    expect([code, error]).toEqual([1, expect.stringContaining('沒有帶領手冊')])
  })

  it('is not named on the home screen', async () => {
    expect((await on(folder)).out).not.toContain('guide')
  })
})

describe('a course whose sheet or guide has a fault', () => {
  it.each([
    ['worksheets/1.md', '沒有前置資料', 'F10'],
    ['worksheets/1.md', '---\ntitle: 清單\nsummary: 一張表\n---\n\n沒有範例。\n', 'F10'],
    ['worksheets/2.md', (SUPPLEMENTED['worksheets/2.md'] ?? '').replace('factor: yearly', 'factor: daily'), 'Q01'],
    ['worksheets/2.md', (SUPPLEMENTED['worksheets/2.md'] ?? '').replace('cost: 10 ', 'cost: ten '), 'Q01'],
    ['guide/1.md', '沒有前置資料', 'F10'],
  ])('%s: %j is told by check', async (file, text, rule) => {
    const faulty = folderOf(`faulty-${rule}-${text.length}`, { ...SUPPLEMENTED, [file]: text })
    const { out, code } = await on(bare, 'check', faulty, '--json')
    const { problems } = JSON.parse(out) as { problems: { file: string; rule: string }[] }
    expect([code, problems.some(problem => problem.file === file && problem.rule === rule)]).toEqual([1, true])
  })

  it('whose file is missing is told too', async () => {
    const { 'guide/course.md': _, ...rest } = SUPPLEMENTED
    const { out } = await on(bare, 'check', folderOf('missing', rest))
    expect(out).toMatch(/course\.yaml:\d+:\d+ +F01/)
  })
})
