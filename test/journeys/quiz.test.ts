import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyAsTyped, markedPaper } from '../support/paper.ts'
import { printed, printedJson } from '../support/run.ts'
import { freshHome, KEYS, start } from '../support/screen.ts'

/** An exam of three questions to choose one option of, whatever the bank holds: of many seeds one draws it. */
async function examOfChoices(): Promise<string[]> {
  for (let seed = 1; seed <= 100; seed += 1) {
    const exam = ['quiz', '1', '--exam', '--seed', String(seed), '--count', '3']
    const { questions } = await printedJson([...exam, '--json'])
    if (questions.every(({ type }: { type: string }) => /^(single|boolean)$/.test(type))) return exam
  }
  throw new Error('no seed draws three questions to choose one option of')
}
const EXAM = await examOfChoices()

/** The events of a type in a journal. */
function events(home: string, type: string): { data: Record<string, unknown> }[] {
  const file = join(home, 'journal.ndjson')
  return (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
    .filter(event => event.type === type)
}

describe('an exam', () => {
  it('lets answers be flagged and changed, warns of blanks, and gives verdicts only when it is handed in', async () => {
    const home = freshHome()
    const screen = start(EXAM, home, { rows: 50 })
    await screen.waitFor(/3 題，3 分鐘，60\.0 分及格[\s\S]*Enter 開始　q 先不考/)
    expect(events(home, 'paper-started')).toHaveLength(0)
    screen.press(KEYS.enter)
    await screen.waitFor(/第 1 題，共 3 題[\s\S]*剩 3 分[\s\S]*m 標記/)
    screen.press('m')
    await screen.waitFor(/已標記/)
    screen.press(`1${KEYS.enter}`)
    await screen.waitFor(/第 2 題，共 3 題/)
    expect(screen.text()).not.toMatch(/答對了|答錯了/)
    screen.press(KEYS.left)
    await screen.waitFor(/第 1 題，共 3 題[\s\S]*> 1/)
    screen.press(`2${KEYS.enter}`)
    await screen.waitFor(/第 2 題，共 3 題/)
    screen.press('\t')
    await screen.waitFor(/答題卡[\s\S]*已答 1\/3 題，標記 1 題[\s\S]*1 已答![\s\S]*2 空白[\s\S]*3 空白/)
    screen.press('h\r')
    await screen.waitFor(/還有 2 題空白：2、3/)
    screen.press('y\r')
    await screen.waitFor(/第 1 章模擬考　\d+\.\d 分[\s\S]*建議重讀[\s\S]*q 結束/)
    screen.press('q')
    expect(await screen.exited).toBe(0)
    expect(events(home, 'answered')).toHaveLength(2)
    expect(events(home, 'flagged')).toHaveLength(1)
    expect(events(home, 'paper-finished')).toHaveLength(1)
  })

  it('whose time ran out while nobody was there counts what was answered, for whoever began it', async () => {
    const home = freshHome()
    const screen = start([...EXAM, '--minutes', '1', '--as', '王小明'], home, { rows: 50 })
    await screen.waitFor(/Enter 開始/)
    screen.press(KEYS.enter)
    await screen.waitFor(/第 1 題，共 3 題/)
    screen.press(`1${KEYS.enter}`)
    await screen.waitFor(/第 2 題，共 3 題/)
    screen.kill('SIGKILL')
    await screen.exited
    const file = join(home, 'journal.ndjson')

    const earlier = String(new Date().getFullYear() - 1)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/"at":"\d{4}/g, `"at":"${earlier}`))
    const later = start(['quiz', '1', '--as', '陳小華'], home, { rows: 50 })
    await later.waitFor(/模擬考已逾時[\s\S]*第 1 章模擬考　\d+\.\d 分　已逾時[\s\S]*逐題看/)
    later.press('q')
    await later.waitFor(/Enter 接著做第 1 章練習　q 結束/)
    later.press(KEYS.enter)
    await later.waitFor(/第 1 題，共 \d+ 題/)
    // Not q, which is a letter like any other where the question is a cloze.
    later.press(KEYS.escape)
    expect(await later.exited).toBe(0)
    expect((await printedJson(['export', '--json'], { home })).tests).toMatchObject([{ learner: '王小明' }])
    expect(events(home, 'paper-finished')).toHaveLength(1)
  })
})

describe('a practice', () => {
  it('tries a question again after its verdict, without changing what was marked, and repeats what was missed', async () => {
    const home = freshHome()
    const practice = ['quiz', '2', '--type', 'single', '--count', '1', '--seed', 'again']
    const [question] = await markedPaper(practice)
    const place = (right: boolean) => 1 + (question?.options ?? []).findIndex(({ id }) => (id === question?.key[0]) === right)
    const screen = start(practice, home, { rows: 60 })
    const text = await screen.waitFor(/第 1 題，共 1 題[\s\S]*q 離開/)
    expect(text).not.toContain('u 收回')
    screen.press(`${place(false)}${KEYS.enter}`)
    await screen.waitFor(/答錯了[\s\S]*Enter 看結果　r 再答一次/)
    screen.press('r')
    await screen.waitFor(/(第 1 題，共 1 題[\s\S]*){2}q 離開/)
    screen.press(`${place(true)}${KEYS.enter}`)
    await screen.waitFor(/答錯了[\s\S]*答對了[\s\S]*r 再答一次/)
    screen.press(KEYS.enter)
    await screen.waitFor(/r 再做答錯的 1 題/)
    screen.press('r')
    await screen.waitFor(/(第 1 題，共 1 題[\s\S]*){3}q 離開/)
    screen.press('q')
    expect(await screen.exited).toBe(0)
    expect(await printed(['mistakes'], { home })).toMatch(/還沒畢業 1 題[\s\S]*還差 2 次[\s\S]*quiz --mistakes/)
    expect(await printed(['read', '2', '--no-pager'], { home })).toMatch(/（錯題本 1 題）/)
    expect(events(home, 'answered').map(({ data }) => [data.score, data.retry])).toEqual([
      [0, undefined],
      [1, true],
    ])
  })

  it('in plain text asks line by line, from the first question to the result, without a frame or a cursor movement', async () => {
    const home = freshHome()
    const practice = ['quiz', '--type', 'cloze', '--count', '2', '--seed', 'plain']
    const [first, second] = (await markedPaper(practice)).map(keyAsTyped)
    const screen = start([...practice, '--plain'], home, { rows: 60, env: { NO_COLOR: '1' } })
    await screen.waitFor(/第 1 題，共 2 題[\s\S]*寫答案再按 Enter/)
    screen.press(':*\r')
    await screen.waitFor(/已收藏[\s\S]*寫答案再按 Enter/)
    screen.press(`${first}?\r`)
    await screen.waitFor(/答對了（用猜的，還不算會）[\s\S]*Enter 下一題/)
    screen.press('\r')
    await screen.waitFor(/第 2 題，共 2 題[\s\S]*寫答案再按 Enter/)
    screen.press(`${second}？\r`)
    await screen.waitFor(/(答對了（用猜的，還不算會）[\s\S]*){2}Enter 看結果/)
    screen.press('\r')
    expect(await screen.exited).toBe(0)
    const end = await screen.waitFor(/練習　答對 2\/2/)
    expect(end).not.toMatch(/[╭╮╰╯│─]/)
    expect(events(home, 'starred')).toHaveLength(1)
  })
})
