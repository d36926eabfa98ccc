import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJournal } from '../../src/store/journal.ts'
import { LAST_LINES, paragraph, readingCourse, STOP } from '../support/reading-course.ts'
import { printed, run } from '../support/run.ts'
import { runs } from '../support/runs.ts'
import { freshHome, KEYS, type Screen, start } from '../support/screen.ts'

const course = readingCourse()
const PAGE_KEYS = /空白鍵 下一頁　b 上一頁　\/ 找字　q 離開$/
const STOP_KEYS = /想好了，按空白鍵看下去　q 離開$/
const SECTION_KEYS = /Enter 下一節　p 練習這一節　q 離開$/
const CHAPTER_KEYS = /Enter 練習這一章　q 離開$/

/** Reads in a terminal of 24 lines, or of 20 narrow ones. */
function read(args: string[], home: string, { columns, rows }: { columns: number; rows: number }, env = {}): Screen {
  return start(['read', ...args], home, { columns, rows, env: { SALESCOURSE_COURSE: course, ...env } })
}

const eventsIn = (home: string) => readJournal(join(home, 'journal.ndjson')).entries.map(({ event }) => event)
const readIn = (home: string) => eventsIn(home).flatMap(event => (event.type === 'read' ? [event.data.section] : []))
const positionsIn = (home: string) => eventsIn(home).flatMap(event => (event.type === 'position-set' ? [event.data] : []))

/** The paragraphs of a section on a text, in their order there. */
const paragraphsOn = (text: string, title = '三個部門'): string[] => text.match(new RegExp(`${title}之\\d\\d。`, 'g')) ?? []
const paragraphs = (section: 0 | 1 | 2, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => paragraph(section, from + at))

/** Presses a key, and waits until it has turned the page. */
async function turn(screen: Screen, key: string): Promise<string> {
  const before = await screen.waitForScreen(/q 離開$/)
  screen.press(key)
  return screen.waitForScreen({ test: text => text !== before && text.endsWith('q 離開') })
}

/** Turns pages until the end of a section is on the screen. */
async function toTheEnd(screen: Screen, key: string, end = SECTION_KEYS): Promise<string> {
  let shown = await screen.waitForScreen(/q 離開$/)
  while (!end.test(shown)) shown = await turn(screen, key)
  return shown
}

/** Waits until every line of these sections has been on the screen, with no further key. */
async function wasShown(screen: Screen, sections: readonly string[]): Promise<void> {
  const lines = sections.flatMap(section => {
    const at = [...LAST_LINES.keys()].indexOf(section) as 0 | 1 | 2
    return paragraphs(at, 1, { parts: 20, together: 3, last: 12 }[section] ?? 0)
  })
  await screen.waitFor({ test: text => lines.every(line => text.includes(line)) })
}

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 20 },
])('reading at $columns × $rows', size => {
  it('goes a screen at a time, stops where one is to think, and the scroll-back holds the text once and in order', async () => {
    const home = freshHome()
    const screen = read(['1.1'], home, size)
    const first = await screen.waitForScreen(STOP_KEYS)
    expect(paragraphsOn(first)).toEqual(paragraphs(0, 1, STOP))
    expect(first.split('\n').length).toBeLessThanOrEqual(size.rows)
    expect(paragraphsOn(await turn(screen, KEYS.space))).toContain(paragraph(0, STOP + 1))
    expect([readIn(home), positionsIn(home)]).toEqual([[], []])
    await turn(screen, 'j')
    await toTheEnd(screen, KEYS.down)
    expect(paragraphsOn(screen.text())).toEqual(paragraphs(0, 1, 20))
    expect(await screen.waitForScreen(/✓ 讀完了/)).toContain(paragraph(0, 20))
    expect(readIn(home)).toEqual(['parts'])
    expect(paragraphsOn(await turn(screen, KEYS.pageDown), '一起做')).toContain(paragraph(1, 1))
    screen.press('q')
    expect(await screen.exited).toBe(0)
    expect(await screen.waitFor(/下一步\n +salescourse read 1\.3\b/)).not.toContain('空白鍵')
    expect([readIn(home), positionsIn(home)]).toEqual([['parts', 'together'], []])
  })

  it('goes back a page, to the beginning and to the end, and nothing is lost of what was there', async () => {
    const screen = read(['1.1'], freshHome(), size)
    await screen.waitForScreen(STOP_KEYS)
    const second = await turn(screen, KEYS.space)
    const back = await turn(screen, 'b')
    expect(paragraphsOn(back)).toEqual(paragraphs(0, 1, STOP))
    expect([back.split('\n')[0]?.trim(), STOP_KEYS.test(back)]).toEqual(['第 1 章　第一課', true])
    expect(paragraphsOn(await turn(screen, KEYS.right)).at(-1)).toBe(paragraphsOn(second).at(-1))
    const end = await turn(screen, 'G')
    expect(end).toMatch(SECTION_KEYS)
    // Above the last page stands what is before it, as if it had been read on to.
    expect(end.split('\n').length).toBeGreaterThanOrEqual(size.rows - 1)
    expect(await turn(screen, 'g')).toMatch(STOP_KEYS)
    expect(await turn(screen, KEYS.end)).toContain(paragraph(0, 20))
    expect(await turn(screen, KEYS.pageUp)).not.toContain(paragraph(0, 20))
    expect(await turn(screen, KEYS.home)).toMatch(STOP_KEYS)
    for (const key of ['x', '1', KEYS.up, '\t', '\u001BOP', 'n']) screen.press(key)
    expect(paragraphsOn(await screen.waitForScreen(STOP_KEYS))).toEqual(paragraphs(0, 1, STOP))
    screen.press(KEYS.escape)
    expect(await screen.exited).toBe(0)
    for (const line of paragraphsOn(second)) expect(screen.text()).toContain(line)
  })

  it('every key that goes on goes on, and every key that goes back goes back, in Zhuyin and in full width too', async () => {
    const home = freshHome()
    const screen = read(['1.1'], home, size)
    await screen.waitForScreen(STOP_KEYS)
    const last = paragraphsOn(await turn(screen, KEYS.space)).at(-1)
    const on = [KEYS.space, KEYS.enter, KEYS.down, KEYS.right, KEYS.pageDown, 'j', 'Ｊ', 'ㄨ']
    const back = ['b', KEYS.up, KEYS.left, KEYS.pageUp, 'k', 'Ｋ', 'ㄜ', 'ㄖ']
    for (const [at, key] of back.entries()) {
      expect([key, await turn(screen, key)]).toEqual([key, expect.stringMatching(STOP_KEYS)])
      expect([on[at], paragraphsOn(await turn(screen, on[at] ?? '')).at(-1)]).toEqual([on[at], last])
    }
    // All of that was before the end.
    expect(readIn(home)).toEqual([])
    screen.press('Q')
    expect(await screen.exited).toBe(0)
    expect(positionsIn(home)).toEqual([{ section: 'parts', block: STOP + 1 }])
  })

  it('finds words in the whole chapter, one place after the other, and never takes what was passed over for read', async () => {
    const home = freshHome()
    const screen = read(['1.1'], home, size)
    await screen.waitForScreen(STOP_KEYS)
    screen.press('/')
    await screen.waitForScreen(/找字（Esc 不找）：$/)
    screen.press('之03')
    await screen.waitForScreen(/找字（Esc 不找）：之03$/)
    screen.press(KEYS.enter)
    expect(await screen.waitForScreen(/「之03」第 1\/3 處/)).toContain(paragraph(0, 3))
    screen.press('n')
    expect(await screen.waitForScreen(/「之03」第 2\/3 處/)).toContain(paragraph(1, 3))
    screen.press('n')
    expect(await screen.waitForScreen(/「之03」第 3\/3 處/)).toContain(paragraph(2, 3))
    screen.press('/')
    await screen.waitForScreen(/找字（Esc 不找）：$/)
    screen.press('沒有的')
    screen.press(KEYS.enter)
    await screen.waitForScreen(/這裡沒有「沒有的」/)
    screen.press('G')
    await screen.waitForScreen(CHAPTER_KEYS)
    expect(readIn(home)).toEqual([])
    screen.press('q')
    expect(await screen.exited).toBe(0)
    expect(positionsIn(home)).toEqual([{ section: 'last', block: 0 }])
  })

  it('leads from a section to the next, to its practice, and from the last one to that of the chapter', async () => {
    const home = freshHome()
    const screen = read(['1.2'], home, size)
    await screen.waitForScreen(SECTION_KEYS)
    screen.press(KEYS.enter)
    await screen.waitForScreen(new RegExp(`${paragraph(2, 1)}[\\s\\S]*q 離開$`))
    await toTheEnd(screen, KEYS.space, CHAPTER_KEYS)
    expect(readIn(home)).toEqual(['together', 'last'])
    screen.press(KEYS.space)
    await turn(screen, 'b')
    await toTheEnd(screen, 'G', CHAPTER_KEYS)
    screen.press(KEYS.enter)
    await screen.waitForScreen(/第 1 題，共 3 題/)
    screen.press(KEYS.escape)
    expect(await screen.exited).toBe(0)

    const section = read(['1.2'], home, size)
    await section.waitForScreen(SECTION_KEYS)
    section.press('p')
    await section.waitForScreen(/第 1 題，共 2 題/)
    section.press(KEYS.escape)
    expect(await section.exited).toBe(0)
    const started = eventsIn(home).flatMap(event => (event.type === 'paper-started' ? [event.data.section] : []))
    expect(started).toEqual([undefined, 'together'])
  })

  it('left with Ctrl-C keeps the place, says how to go on, and goes on there', async () => {
    const home = freshHome()
    const screen = read(['1.1'], home, size)
    await screen.waitForScreen(STOP_KEYS)
    const shown = paragraphsOn(await turn(screen, KEYS.space)).at(-1)
    screen.press(KEYS.interrupt)
    expect(await screen.exited).toBe(130)
    await screen.waitFor(/\n *已中斷。接著做：salescourse read$/)
    expect([readIn(home), positionsIn(home)]).toEqual([[], [{ section: 'parts', block: STOP + 1 }]])
    const options = { home, env: { SALESCOURSE_COURSE: course } }
    expect(await printed([], options)).toMatch(/今天\n +salescourse read +接著讀 1\.1　三個部門/)
    expect(await printed(['list'], options)).toMatch(/下一步\n +salescourse read +接著讀 1\.1　三個部門/)

    const again = read([], home, size)
    const first = paragraphsOn(await again.waitForScreen(PAGE_KEYS))
    expect([first[0], first.at(-1)]).toEqual([paragraph(0, STOP + 1), shown])
    await toTheEnd(again, KEYS.enter)
    expect(readIn(home)).toEqual(['parts'])
    again.press('q')
    expect(await again.exited).toBe(0)
    // A place that is named begins at its beginning.
    const named = read(['1.1'], home, size)
    expect(paragraphsOn(await named.waitForScreen(STOP_KEYS))[0]).toBe(paragraph(0, 1))
    named.press('q')
    await named.exited
  })

  it('marks no section as read that did not reach the screen, whatever keys are pressed', async () => {
    const keys = [KEYS.space, KEYS.space, KEYS.space, 'b', 'g', 'G', 'n', '/']
    let dice = size.columns
    const chance = (most: number) => {
      dice = (dice * 1103515245 + 12345) % 2 ** 31
      return (dice >> 8) % most
    }
    let marked = 0
    for (let round = 0; round < runs(2); round += 1) {
      const home = freshHome()
      const screen = read([['1', '1.1', '1.2', '1.3'][chance(4)] ?? '1'], home, size)
      for (let press = 0; press < 25; press += 1) {
        const shown = await screen.waitForScreen(/q 離開$|找字（Esc 不找）：.*$/)
        if (/q 離開$/.test(shown)) screen.press(keys[chance(keys.length)] ?? KEYS.space)
        else screen.press(`之0${1 + chance(9)}${KEYS.enter}`)
        await new Promise(resolve => setTimeout(resolve, 15))
        await wasShown(screen, readIn(home))
      }
      const shown = await screen.waitForScreen(/q 離開$|找字（Esc 不找）：.*$/)
      screen.press(/q 離開$/.test(shown) ? 'q' : KEYS.interrupt)
      await screen.exited
      marked += readIn(home).length
      await wasShown(screen, readIn(home))
    }
    expect(marked).toBeGreaterThan(0)
  })
})

describe('reading on a terminal', () => {
  const size = { columns: 80, rows: 24 }

  it('broken off with Ctrl-C behind a section goes on with the next, and inside one read before with that', async () => {
    const home = freshHome()
    const screen = read(['1.2'], home, size)
    await screen.waitForScreen(SECTION_KEYS)
    screen.press(KEYS.interrupt)
    expect(await screen.exited).toBe(130)
    await screen.waitFor(/\n *已中斷。接著做：salescourse read 1\.3$/)
    const whole = read(['1.3'], home, { columns: 80, rows: 60 })
    await whole.waitForScreen(CHAPTER_KEYS)
    whole.press('q')
    await whole.exited
    const again = read(['1.3'], home, size)
    await again.waitForScreen(PAGE_KEYS)
    again.press(KEYS.interrupt)
    expect(await again.exited).toBe(130)
    await again.waitFor(/\n *已中斷。接著做：salescourse read 1\.3$/)
    expect([readIn(home), positionsIn(home)]).toEqual([['together', 'last'], []])
  })

  it('goes on where nothing can be saved, says so whole and once, and says of no section that it was read', async () => {
    const blocked = join(freshHome(), 'file')
    writeFileSync(blocked, '')
    const screen = read(['1.1'], freshHome(), size, { SALESCOURSE_HOME: join(blocked, 'home') })
    await toTheEnd(screen, KEYS.space)
    await turn(screen, KEYS.enter)
    screen.press('q')
    expect(await screen.exited).toBe(0)
    const text = screen.text()
    expect(text.match(/注意：寫不進學習紀錄/g)).toHaveLength(1)
    expect(text.replaceAll(/\s/g, '')).toContain('或用SALESCOURSE_HOME換一個位置。')
    expect(text).not.toMatch(/讀完了|空白鍵/)
  })

  it('points at the words that were found from below where there is no colour', async () => {
    const screen = read(['1.2'], freshHome(), size, { NO_COLOR: '1' })
    await screen.waitForScreen(SECTION_KEYS)
    screen.press(`/之02${KEYS.enter}`)
    await screen.waitForScreen(/ {2}一起做之02。\n {8}\^{4}\n/)
    screen.press('q')
    await screen.exited
  })

  it('keeps the place of who closes the window', async () => {
    const home = freshHome()
    const screen = read(['1'], home, size)
    await screen.waitForScreen(STOP_KEYS)
    screen.press(KEYS.space)
    await screen.waitForScreen(PAGE_KEYS)
    screen.kill('SIGHUP')
    await screen.exited
    expect(positionsIn(home)).toEqual([{ section: 'parts', block: STOP + 1 }])
  })

  it('keeps the place in a window that is drawn to another size', async () => {
    const screen = read(['1'], freshHome(), size)
    await screen.waitForScreen(STOP_KEYS)
    screen.press(KEYS.space)
    const before = paragraphsOn(await screen.waitForScreen(PAGE_KEYS)).filter(line => line > paragraph(0, STOP))
    screen.resize(40, 20)
    const after = await screen.waitForScreen(/\n1\.1 三個部門　剩 1 分\n空白鍵 下一頁　b 上一頁　\/ 找字　q 離開$/)
    expect(paragraphsOn(after)).toContain(before[0])
    screen.resize(80, 24)
    expect(paragraphsOn(await screen.waitForScreen(/ {2}1\.1 三個部門　剩 1 分 +空白鍵/))).toContain(before[0])
    screen.press('q')
    expect(await screen.exited).toBe(0)
  })

  it.each([
    ['--no-pause', ['1', '--no-pause'], {}],
    ['the setting', ['1'], { SALESCOURSE_PAUSE: 'off' }],
  ])('does not stop to think with %s', async (_name, args, env) => {
    const screen = read(args, freshHome(), size, env)
    expect(paragraphsOn(await screen.waitForScreen(PAGE_KEYS)).at(-1)).toBe(paragraph(0, STOP))
    screen.press(KEYS.space)
    await screen.waitFor(new RegExp(paragraph(0, STOP + 1)))
    expect(screen.text()).not.toContain('想好了')
    screen.press('q')
    await screen.exited
  })

  it('never starts less, or what PAGER names, of its own accord', async () => {
    const screen = read(['1'], freshHome(), size, { PAGER: 'echo started by itself; cat >/dev/null' })
    await screen.waitForScreen(STOP_KEYS)
    expect(screen.text()).not.toContain('started by itself')
    screen.press('q')
    expect(await screen.exited).toBe(0)
  })

  it.each([
    ['--pager', ['1.1', '--pager'], {}],
    ['the setting', ['1.1'], { SALESCOURSE_READER: 'pager' }],
  ])('is left to $PAGER with %s, and counts when the learner went on behind it', async (_name, args, env) => {
    const home = freshHome()
    const screen = read(args, home, size, { PAGER: 'head -12', ...env })
    expect(paragraphsOn(await screen.waitForScreen(SECTION_KEYS))).toEqual(paragraphs(0, 1, 4))
    expect(readIn(home)).toEqual([])
    screen.press(KEYS.enter)
    await screen.waitForScreen(new RegExp(`${paragraph(1, 3)}[\\s\\S]*q 離開$`))
    expect(readIn(home)).toEqual(['parts'])
    screen.press('q')
    expect(await screen.exited).toBe(0)
    expect(readIn(home)).toEqual(['parts'])
  })

  it('without a pager that can be started is printed', async () => {
    for (const PAGER of ['no-such-pager', 'false']) {
      const screen = read(['1.1', '--pager'], freshHome(), { columns: 80, rows: 24 }, { PAGER })
      expect(paragraphsOn(await screen.waitFor(SECTION_KEYS))).toEqual(paragraphs(0, 1, 20))
      screen.press('q')
      expect(await screen.exited).toBe(0)
    }
  })

  it.each([['--no-pager'], ['--plain']])('with %s is printed whole, and read when the learner went on', async flag => {
    const home = freshHome()
    const enter = flag === '--plain' ? '\r' : KEYS.enter
    const left = read(['1', flag], home, size)
    const text = await left.waitFor(CHAPTER_KEYS)
    expect(paragraphsOn(text)).toEqual(paragraphs(0, 1, 20))
    left.press(flag === '--plain' ? 'q\r' : 'q')
    expect(await left.exited).toBe(0)
    expect(readIn(home)).toEqual([])
    const gone = read(['1.1', flag], home, size)
    await gone.waitFor(SECTION_KEYS)
    gone.press(enter)
    await gone.waitFor(new RegExp(`${paragraph(1, 3)}[\\s\\S]*q 離開$`))
    expect(readIn(home)).toEqual(['parts'])
    gone.press(flag === '--plain' ? 'p\r' : 'p')
    await gone.waitFor(/第 1 題，共 2 題/)
    expect(readIn(home)).toEqual(['parts', 'together'])
    gone.press(KEYS.interrupt)
    expect(await gone.exited).toBe(130)
  })

  it('is no reading in a pipe', async () => {
    const home = freshHome()
    await run(['read', '1.2'], { home, env: { SALESCOURSE_COURSE: course } })
    expect(eventsIn(home)).toEqual([])
  })

  it('a long wrong-book, glossary or file is read alike, and nothing is recorded of it', async () => {
    const home = freshHome()
    const screen = read(['--file', join(course, 'lessons/1.md')], home, size)
    await screen.waitForScreen(/ {2}1\.md　還有 \d+ 頁 +空白鍵 下一頁　b 上一頁　\/ 找字　q 離開$/)
    screen.press('G')
    await screen.waitForScreen(/ {2}1\.md +b 上一頁　\/ 找字　q 離開$/)
    screen.press(KEYS.enter)
    expect(await screen.exited).toBe(0)
    const glossary = start(['glossary'], home)
    expect(await glossary.waitForScreen(/q 離開$/)).toMatch(/名詞　還有 \d+ 頁/)
    glossary.press('q')
    expect(await glossary.exited).toBe(0)
    expect(eventsIn(home)).toEqual([])
  })
})
