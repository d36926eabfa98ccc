import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshHome, KEYS, type Screen, start } from '../support/screen.ts'

const question = (number: number, total = 10) => new RegExp(`第 ${number} 題，共 ${total} 題 +\\S+題`)

/** Answers the question on the screen, whatever its type, and sends it. */
async function answer(screen: Screen, number: number, total = 10): Promise<void> {
  const text = await screen.waitFor(new RegExp(`${question(number, total).source}[\\s\\S]*Enter (送出|下一格)`))
  const shown = text.slice(text.lastIndexOf(`第 ${number} 題，共 ${total} 題`))
  const kind = /題 +(\S+?題)/.exec(shown)?.[1]
  const keys: Record<string, string> = { 複選題: 'a', 是非題: 'o', 排序題: '12', 配對題: 'abcdef', 填充題: 'x' }
  screen.press(keys[kind ?? ''] ?? (number % 2 === 0 ? 'b' : KEYS.down))
  screen.press(KEYS.enter)
  if (kind === '填充題' && shown.includes('(2)')) screen.press(`x${KEYS.enter}`)
}

describe('a learner', () => {
  it('reads chapter 3, takes the test with letters and arrows, and finds both in the progress', async () => {
    const home = freshHome()
    const reading = start(['read', '3', '--no-pager'], home, { rows: 60 })
    await reading.waitFor(/學習目標[\s\S]*Enter 練習這一章/)
    reading.press(KEYS.enter)
    await reading.waitFor(question(1))
    reading.press(KEYS.escape)
    expect(await reading.exited).toBe(0)

    const test = start(['quiz', '--seed', 'journey'], home)
    for (let number = 1; number <= 10; number += 1) await answer(test, number)
    const result = await test.waitFor(/全課程測驗　\d+\.\d 分[\s\S]*q 結束/)
    test.press('q')
    expect(await test.exited).toBe(0)
    const score = /全課程測驗　(\d+\.\d) 分/.exec(result)?.[1]
    expect(result).toMatch(/salescourse read \d\.\d/)

    const progress = start(['progress'], home)
    expect(await progress.exited).toBe(0)
    const shown = await progress.waitFor(/下一步/)
    expect(shown).toContain(`${score} 分${Number(score) >= 60 ? '及格' : '不及格'}`)
    expect(shown).toMatch(/3 {2}三部門一條心\S* +\S+ +(\d+)\/\1 /)
    expect(readFileSync(join(home, 'scores.json'), 'utf8')).toContain(`"score": ${score}`)
  })

  it('breaks off with Ctrl-C after four answers and goes on where the test stopped', async () => {
    const home = freshHome()
    const first = start(['quiz'], home, { rows: 60 })
    for (let number = 1; number <= 4; number += 1) await answer(first, number)
    await first.waitFor(question(5))
    first.press(KEYS.interrupt)
    expect(await first.exited).toBe(130)
    expect(await first.waitFor(/答過的都存好了。接著做：salescourse quiz/)).not.toMatch(/Error|at .*\.js/)

    const second = start(['quiz'], home, { rows: 60 })
    await second.waitFor(/已答 4\/10 題/)
    second.press(KEYS.enter)
    for (let number = 5; number <= 10; number += 1) await answer(second, number)
    await second.waitFor(/全課程測驗[\s\S]*q 結束/)
    second.press('q')
    expect(await second.exited).toBe(0)
  })

  it('keeps a test that was finished after the clock went back', async () => {
    const home = freshHome()
    const first = start(['quiz', '--count', '2', '--seed', 'clock'], home)
    await answer(first, 1, 2)
    await first.waitFor(question(2, 2))
    first.press(KEYS.escape)
    await first.exited
    const journal = join(home, 'journal.ndjson')
    const nextYear = String(new Date().getFullYear() + 1)
    writeFileSync(journal, readFileSync(journal, 'utf8').replaceAll(/"at":"\d{4}/g, `"at":"${nextYear}`))
    const second = start(['quiz'], home, { rows: 60 })
    await second.waitFor(/已答 1\/2 題/)
    second.press(KEYS.enter)
    await answer(second, 2, 2)
    await second.waitFor(/測驗（短卷）[\s\S]*q 結束/)
    second.press('q')
    await second.exited
    const progress = start(['progress', '--all'], home)
    expect(await progress.waitFor(/下一步/)).toMatch(new RegExp(`${nextYear}-.*(及格|不及格)`))
  })

  it('sees the verdict after each answer of a practice, and the answer is on the disk by then', async () => {
    const home = freshHome()
    const practice = start(['quiz', '1', '--count', '3'], home)
    await answer(practice, 1, 3)
    await practice.waitFor(/(答對了|答錯了|部分得分)[\s\S]*Enter 下一題/)
    practice.kill('SIGKILL')
    await practice.exited
    const journal = readFileSync(join(home, 'journal.ndjson'), 'utf8')
    expect(journal.match(/"type":"answered"/g)).toHaveLength(1)
  })

  it('is told of a key that means nothing, and nothing is chosen by it', async () => {
    const screen = start(['quiz', '1', '--type', 'single', '--count', '1', '--seed', 'keys'], freshHome(), { columns: 40 })
    await screen.waitFor(question(1, 1))
    screen.press('9')
    await screen.waitFor(/「9」不是選項/)
    screen.press(KEYS.enter)
    await screen.waitFor(/還沒有(選|勾選)/)
    screen.press('q')
    expect(await screen.exited).toBe(0)
    expect(await screen.waitFor(/先到這裡[\s\S]*下一步/)).not.toContain('已答 0')
  })

  it('answers line by line where the cursor cannot move', async () => {
    const screen = start(['quiz', '1', '--type', 'single', '--count', '1', '--seed', 'keys'], freshHome(), {
      env: { TERM: 'dumb' },
    })
    await screen.waitFor(question(1, 1))
    screen.press('z\r')
    await screen.waitFor(/「z」不是選項/)
    screen.press('q\r')
    expect(await screen.exited).toBe(0)
    expect(screen.text()).not.toContain('\u001B')
  })
})
