import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/text/width.ts'
import { freshHome, type Screen, start } from '../support/screen.ts'
import { TINY } from '../support/tiny-course.ts'

const CLOCK = new URL('../support/moved-clock.mjs', import.meta.url).href
const DAYS = 7
/** No day of the tiny course takes more key presses. */
const MOST_STEPS = 80

/** What the end of a screen asks for, and what a learner presses then. */
const STEPS: [shown: RegExp, keys: (screen: string) => string[]][] = [
  [/空白鍵 下一頁|按空白鍵看下去/, () => [' ']],
  [/Enter 看正解/, () => ['q']],
  [/Enter 逐題看/, () => ['q']],
  [/Enter (?:下一節|下一章|練習這一章)|p 練習這一節/, () => ['q']],
  [/Enter (?:下一題|看結果|繼續|結束|看完了)/, () => ['']],
  [/Enter 送出|寫答案再按 Enter/, answerKeys],
  [/Enter (?:開始|做第 1 件)/, () => ['']],
]

/** The type of the question asked last decides the keys; whether they are right is up to the order of the options. */
function answerKeys(screen: string): string[] {
  const type = screen.match(/單選題|複選題|是非題/g)?.at(-1)
  return type === '是非題' ? ['o', ''] : type === '複選題' ? ['1', '2', ''] : ['1', '']
}

function homeWith(): { home: string; course: string } {
  const home = freshHome()
  const course = join(home, 'course')
  for (const [path, text] of Object.entries(TINY)) {
    mkdirSync(dirname(join(course, path)), { recursive: true })
    writeFileSync(join(course, path), text)
  }
  return { home, course }
}

/** Does all of a day by Enter, and gives every home screen that was seen. */
async function dayOf(screen: Screen, plain: boolean): Promise<string[]> {
  const homes: string[] = []
  const last = (text: string) => text.split(/\n *\n/).at(-1) ?? ''
  const known = { test: (text: string) => /今天的做完了/.test(tail(text)) || STEPS.some(([shown]) => shown.test(last(text))) }
  let before = ''
  let echo: string | null = null
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const text = await screen.waitForScreen({
      test: now => now !== before && !(echo && now.endsWith(`\n${echo}`)) && known.test(now),
    })
    if (/今天的做完了/.test(tail(text))) return [...homes, tail(text)]
    const found = STEPS.find(([shown]) => shown.test(last(text)))
    if (/Enter (?:開始|做第 1 件)/.test(last(text))) homes.push(tail(text))
    before = text
    // What is printed whole is read when the learner goes on behind it.
    const goesOn = plain && /Enter (?:下一節|下一章|練習這一章)/.test(last(text))
    const keys = goesOn ? [''] : (found?.[1](text) ?? [])
    echo = plain ? answerLine(keys) : null
    if (echo !== null) screen.press(`${echo}\r`)
    else for (const key of keys) screen.press(key === '' ? '\r' : key)
  }
  throw new Error(`the day does not end:\n${screen.text()}`)
}

/** The same keys as a typed line. */
function answerLine(keys: readonly string[]): string {
  const typed = keys.filter(key => key !== '')
  return typed.length > 1 ? typed.join('+') : (typed[0] ?? '').trim()
}

/** The last home screen on the screen, from the title of the course. */
function tail(text: string): string {
  return text.slice(text.lastIndexOf('小課程'))
}

describe.each([
  ['80 × 24', { columns: 80, rows: 24 }, []],
  ['40 × 20', { columns: 40, rows: 20 }, []],
  ['80 × 24, plain', { columns: 80, rows: 24 }, ['--plain']],
])('seven days at %s', (_, size, options) => {
  it('are each done from home by Enter, and no home screen is longer than the screen', async () => {
    const { home, course } = homeWith()
    for (let day = 0; day < DAYS; day += 1) {
      const clock = `2026-11-${String(23 + day).padStart(2, '0')}T09:00:00+08:00`
      const env = { SALESCOURSE_COURSE: course, NODE_OPTIONS: `--import=${CLOCK}`, MOVED_CLOCK: clock }
      const screen = start(options, home, { ...size, env })
      const homes = await dayOf(screen, options.length > 0)
      expect(await screen.exited).toBe(0)
      for (const shown of homes) {
        expect(shown.startsWith('小課程')).toBe(true)
        expect(shown.split('\n').length).toBeLessThanOrEqual(size.columns === 80 ? 12 : size.rows)
        for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(size.columns)
      }
      if (process.env.FIGURES)
        process.stdout.write(`day ${day + 1}: ${homes.length} homes\n${homes.at(0)}\n---\n${homes.at(-1)}\n\n`)
    }
  }, 60_000)
})
