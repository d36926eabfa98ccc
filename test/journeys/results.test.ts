import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type MarkedQuestion, markedPaper } from '../support/paper.ts'
import { printed, printedJson } from '../support/run.ts'
import { freshHome, KEYS, type Screen, start } from '../support/screen.ts'

/** A test or an exam of three questions to choose one option of, whatever the bank holds: of many seeds one draws it. */
async function paperOfChoices(...kind: string[]): Promise<string[]> {
  for (let seed = 1; seed <= 200; seed += 1) {
    const paper = ['quiz', ...kind, '--seed', String(seed), '--count', '3']
    const { questions } = await printedJson([...paper, '--json'])
    if (questions.every(({ type }: { type: string }) => /^(single|boolean)$/.test(type))) return paper
  }
  throw new Error('no seed draws three questions to choose one option of')
}
const TEST = await paperOfChoices()
const EXAM = await paperOfChoices('1', '--exam')
const PAPER = await markedPaper(TEST)

/** The key that answers a question rightly or wrongly. */
function keyFor({ options = [], key }: MarkedQuestion, right: boolean): string {
  return String(1 + options.findIndex(({ id }) => (id === key[0]) === right))
}

/** The events of a type in a journal. */
function events(home: string, type: string): { data: Record<string, unknown> }[] {
  const file = join(home, 'journal.ndjson')
  return (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
    .filter(event => event.type === type)
}

/** Moves all that a journal holds back to the year before. */
function moveBack(home: string): void {
  const file = join(home, 'journal.ndjson')
  const earlier = String(new Date().getFullYear() - 1)
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/"at":"\d{4}/g, `"at":"${earlier}`))
}

/** Takes the test with a right answer first and two wrong ones. */
async function takeTest(screen: Screen): Promise<void> {
  for (const [at, question] of PAPER.entries()) {
    await screen.waitFor(new RegExp(`第 ${at + 1} 題，共 3 題[\\s\\S]*(?:Enter 送出|再按 Enter)`))
    screen.press(`${keyFor(question, at === 0)}${KEYS.enter}`)
  }
}

/** What stands on the last 24 lines of a screen. */
const visible = (text: string) => text.split('\n').slice(-24).join('\n')

describe('after a test', () => {
  it('the score stands first and whole on the screen, with no word of a key', async () => {
    const screen = start(TEST, freshHome())
    await takeTest(screen)
    const shown = visible(await screen.waitFor(/Enter 逐題看沒答對的 2 題　q 結束/))
    expect(shown).toMatch(/╭[\s\S]*測驗（短卷）　33\.3 分[\s\S]*╯[\s\S]*建議重讀[\s\S]*q 結束/)
    expect(screen.text()).not.toContain('正解）')
    screen.press('q')
    expect(await screen.exited).toBe(0)
  })

  it('what was missed comes one by one, its key when it was tried again or asked for, the advice last', async () => {
    const home = freshHome()
    const screen = start(TEST, home)
    await takeTest(screen)
    await screen.waitFor(/逐題看/)
    screen.press(KEYS.enter)
    const asked = await screen.waitFor(/第 2 題，共 3 題[\s\S]*你的答案：[\s\S]*Enter 看正解　r 再答一次　q 結束/)
    expect(asked).not.toContain('正解）')
    screen.press('r')
    const again = await screen.waitFor(/q 離開$/)
    // From nothing: the answer of that day is not chosen already.
    expect(again.slice(again.lastIndexOf('第 2 題'))).not.toMatch(/^ *> /m)
    const [, second] = PAPER
    if (!second) throw new Error('no second question')
    screen.press(`${keyFor(second, true)}${KEYS.enter}`)
    await screen.waitFor(/答對了[\s\S]*（你選的，正解）[\s\S]*Enter 下一題，還有 1 題/)
    screen.press(KEYS.enter)
    await screen.waitFor(/第 3 題，共 3 題[\s\S]*Enter 看正解/)
    screen.press(KEYS.space)
    await screen.waitFor(/第 3 題，共 3 題[\s\S]*答錯了[\s\S]*Enter 看完了/)
    screen.press(KEYS.enter)
    expect(await screen.exited).toBe(0)
    expect(screen.text()).toMatch(/答錯了[\s\S]*建議重讀[\s\S]*quiz --mistakes {2}練錯題本裡的題目\n\n +沒有卷號：.+$/)
    expect(events(home, 'answered').map(({ data }) => data.retry)).toEqual([undefined, undefined, undefined, true])
    // What was marked stays, in the score and in the wrong-book.
    const { tests, chapters } = await printedJson(['progress', '--json'], { home })
    expect(tests).toMatchObject([{ score: 33.3 }])
    expect(chapters.reduce((sum: number, one: { rightAtFirst: number }) => sum + one.rightAtFirst, 0)).toBe(1)
    expect(await printed(['mistakes'], { home })).toContain('還沒畢業 2 題')
  })

  it('on a screen too low for both the score comes first, and what to do when it was looked at', async () => {
    const screen = start(TEST, freshHome(), { rows: 16 })
    await takeTest(screen)
    const shown = await screen.waitFor(/Enter 逐題看/)
    expect(shown.split('\n').slice(-16).join('\n')).toMatch(/測驗（短卷）　33\.3 分/)
    expect(shown).not.toContain('建議重讀')
    screen.press('q')
    await screen.waitFor(/建議重讀[\s\S]*quiz --mistakes/)
    expect(await screen.exited).toBe(0)
  })

  it('a question that was left while it was tried again keeps its key', async () => {
    const screen = start(TEST, freshHome())
    await takeTest(screen)
    await screen.waitFor(/逐題看/)
    screen.press(KEYS.enter)
    await screen.waitFor(/Enter 看正解/)
    screen.press('r')
    await screen.waitFor(/q 離開$/)
    screen.press('q')
    expect(await screen.waitFor(/先到這裡[\s\S]*Enter 看正解/)).not.toContain('正解）')
    screen.press('q')
    expect(await screen.exited).toBe(0)
  })

  it('everything is printed at once where that is asked for, the score first', async () => {
    const screen = start([...TEST, '--show-all'], freshHome(), { rows: 120 })
    await takeTest(screen)
    expect(await screen.exited).toBe(0)
    expect(screen.text()).toMatch(/測驗（短卷）　33\.3 分[\s\S]*答案與解析[\s\S]*第 3 題，共 3 題[\s\S]*正解）[\s\S]*建議重讀/)
  })

  it('in plain text it goes line by line, and no question is told twice', async () => {
    const screen = start([...TEST, '--plain'], freshHome(), { rows: 120, env: { NO_COLOR: '1' } })
    await takeTest(screen)
    await screen.waitFor(/測驗（短卷）　33\.3 分[\s\S]*逐題看/)
    screen.press(KEYS.enter)
    await screen.waitFor(/Enter 看正解/)
    screen.press(KEYS.enter)
    const shown = await screen.waitFor(/答錯了[\s\S]*Enter 下一題/)
    // Asked once, missed once.
    expect(shown.match(/第 2 題，共 3 題/g)).toHaveLength(2)
    screen.press('q\r')
    expect(await screen.exited).toBe(0)
    expect(screen.text()).not.toMatch(/[╭╮╰╯│─]/)
  })
})

describe('an exam', () => {
  it('is nothing before Enter on its first page', async () => {
    const home = freshHome()
    const screen = start(EXAM, home)
    const page = await screen.waitFor(/Enter 開始　q 先不考/)
    expect(page).toMatch(/第 1 章模擬考[\s\S]*3 題，3 分鐘，60\.0 分及格[\s\S]*開始後離開，時間照走/)
    expect(page).not.toContain('全課程成績')
    screen.press('q')
    expect(await screen.exited).toBe(0)
    expect(events(home, 'paper-started')).toEqual([])
  })

  it('says on its first page whether it will be a score of the whole course, and why not', async () => {
    const home = freshHome()
    const first = async (...options: string[]) => {
      const screen = start(['quiz', '--exam', ...options], home)
      const page = await screen.waitFor(/Enter 開始/)
      screen.press('q')
      await screen.exited
      return page
    }
    expect(await first()).toContain('這次算全課程成績。')
    expect(await first('--minutes', '5')).toContain('不算全課程成績：課程規定考 10 分鐘。')
    await printed(['quiz', '--seed', 'k', '--print', '--with-key'], { home })
    expect(await first('--seed', 'k')).toContain('不算全課程成績：考前看過解答。')
  })

  it.each([
    ['Enter', '\r'],
    ['q', 'q\r'],
    ['Esc', KEYS.escape],
  ])('goes back from its answer sheet with %s to the question it was opened from', async (_name, keys) => {
    const screen = start(EXAM, freshHome())
    await screen.waitFor(/Enter 開始/)
    screen.press(KEYS.enter)
    await screen.waitFor(/第 1 題，共 3 題[\s\S]*q 離開$/)
    screen.press(KEYS.right)
    await screen.waitFor(/第 2 題，共 3 題[\s\S]*q 離開$/)
    screen.press('m\t')
    await screen.waitFor(/標記 1 題（!）[\s\S]*2 空白![\s\S]*q、Esc 或直接按 Enter 回到剛才那題：$/)
    screen.press(keys)
    const text = await screen.waitFor(/答題卡[\s\S]*第 \d 題，共 3 題[\s\S]*q 離開$/)
    expect(text.slice(text.lastIndexOf('共 3 題') - 8).trimStart()).toMatch(/^第 2 題/)
    screen.press('q')
    expect(await screen.exited).toBe(0)
  })

  it('says on a narrow screen what is no question and that its time ran out without a line that is wider', async () => {
    const home = freshHome()
    const screen = start(EXAM, home, { columns: 36, rows: 20 })
    await screen.waitFor(/Enter 開始/)
    screen.press(KEYS.enter)
    await screen.waitFor(/第 1 題，共 3 題[\s\S]*q 離開$/)
    screen.press('\t')
    await screen.waitFor(/回到剛才那題：$/)
    screen.press('一個很長很長的題號\r')
    await screen.waitFor(/沒有「一個很長很長的題號」這一題。請\n打 1–3。/)
    screen.press('q\r')
    await screen.waitFor(/第 1 題，共 3 題[\s\S]*q 離開$/)
    screen.press('q')
    await screen.waitFor(/時間還在走；時間一到，已答的就算成\n績。/)
    await screen.exited
    moveBack(home)
    const later = start(['quiz', '--resume'], home, { columns: 36, rows: 20 })
    await later.waitFor(/上次的模擬考已逾時，照作答的部分計\n分。/)
    await later.waitFor(/q 結束$/)
    later.press('q')
    expect(await later.exited).toBe(0)
  })

  it('whose time ran out all blank says so on every screen, and is handed in when it is opened', async () => {
    const home = freshHome()
    const screen = start(EXAM, home)
    await screen.waitFor(/Enter 開始/)
    screen.press(KEYS.enter)
    await screen.waitFor(/第 1 題，共 3 題[\s\S]*q 離開$/)
    screen.press('q')
    await screen.waitFor(/時間還在走[\s\S]*quiz --resume/)
    await screen.exited
    expect(screen.text()).not.toContain('答過的都存好了')
    moveBack(home)

    for (const command of [[], ['list'], ['progress']]) {
      const shown = await printed(command, { home })
      expect(shown).toMatch(/quiz --resume\s+看第 1 章模擬考的成績（已逾時/)
      expect(shown).not.toContain('接著做')
    }
    const later = start(['quiz', '--resume'], home)
    const result = visible(await later.waitFor(/Enter 逐題看沒答對的 3 題/))
    expect(result).toMatch(/第 1 章模擬考　0\.0 分　已逾時[\s\S]*空白 3 題/)
    later.press('q')
    expect(await later.exited).toBe(0)
    expect(later.text()).not.toContain('沒有做到一半的考卷')
    expect(events(home, 'paper-finished').map(({ data }) => data.ranOut)).toEqual([true])
    expect(await printed(['mistakes'], { home })).toContain('還沒畢業 3 題')
  })
})
