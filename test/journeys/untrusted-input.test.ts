import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { TINY } from '../support/tiny-course.ts'

const ESC = '\u001B'
/** C0 but tab and line feed, DEL, and C1, where a terminal looks for its orders. */
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202E\u2066]/

/** A course that tries to clear the screen, to set the window's title and to move the cursor, everywhere an author can write. */
function hostileCourse(): string {
  const folder = join(freshHome(), 'hostile')
  const raw = `${ESC}[2J${ESC}]0;owned\u0007\u009B5A\u202E\u2066\u200B`
  const yaml = (text: string) => `"${text}\\e[2J\\e]0;owned\\a\\x9B5A\\u202E\\u2066\\u200B"`
  const entity = '&#27;[2J&#x9b;5A&#x202e;'
  const files: Record<string, string> = {
    'course.yaml': `${(TINY['course.yaml'] ?? '').replace('title: 小課程', `title: ${yaml('小課程')}`)}glossary: glossary.yaml\n`,
    'lessons/1.md': (TINY['lessons/1.md'] ?? '')
      .replace('title: 第一課', `title: ${yaml('第一課')}`)
      .replace('## 三個部門', `## 三個部門${raw}`)
      .replace(
        '開場。',
        `開場${raw}${entity}。\n\n\`${raw}\` [連結${raw}](https://a.co/${entity}) <b ${raw}>字</b> ![圖${raw}](x)\n\n~~~\n${raw}\n~~~`,
      )
      .replace('出處的說明', `出處${raw}${entity}`),
    'questions/1.yaml': (TINY['questions/1.yaml'] ?? '')
      .replace('stem: 哪一組是三個面向？', `stem: ${yaml('哪一組是三個面向？')}`)
      .replace('text: 銷售、廣告、採購', `text: ${yaml('銷售、廣告、採購')}`)
      .replace('why: 採購是買方的職能。', `why: ${yaml('採購是買方的職能。')}`),
    'glossary.yaml': `- id: service\n  zh-Hant: ${yaml('服務')}\n  text: ${yaml('交付。')}\n  section: parts\n`,
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const folder = hostileCourse()

it.each([
  ['list'],
  ['read', '1'],
  ['progress'],
  ['glossary'],
  ['search', '服務'],
  ['quiz', '--seed', 'a', '--answers', '-,-,-'],
  ['quiz', '--seed', 'a', '--json'],
  ['check', folder],
  ['read', '--file', join(folder, 'lessons', '1.md')],
])('a hostile course sends no order to the terminal through %s', async (...args) => {
  const { out, error } = await run([...args, '--course', folder])
  expect(out.length).toBeGreaterThan(0)
  expect(out).not.toMatch(CONTROL)
  expect(error).not.toMatch(CONTROL)
})

it.each([['export'], ['export', '--json'], ['export', '--tests'], ['mistakes'], ['progress']])(
  'a hostile backup sends no order to the terminal or another program through %s',
  async (...args) => {
    const bad = `${ESC}]52;c;eA==\u0007${ESC}[2J\u009B5A\u202E\u2066\u200B`
    const home = freshHome()
    const event = (second: number, type: string, data: object) => {
      const at = `2026-01-01T00:00:0${second}.000+00:00`
      return JSON.stringify({ v: 1, id: type, at, course: 'tiny', version: 'x', type, data })
    }
    const paper = {
      paper: 'p',
      seed: `s${bad}`,
      mode: 'test',
      chapter: null,
      questions: ['which-three'],
      limit: null,
      learner: `人${bad}`,
    }
    const answer = { paper: 'p', question: 'which-three', revision: 'r', picked: [bad], score: 0, guessed: false, ms: 1 }
    writeFileSync(
      join(home, 'journal.ndjson'),
      [event(1, 'paper-started', paper), event(2, 'answered', answer), event(3, 'paper-finished', { paper: 'p', passMark: 60 })]
        .map(line => `\n${line}\n`)
        .join(''),
    )
    const { out, error } = await run([...args, '--course', folder], { home })
    if (args[0] === 'export') expect(out).toMatch(/which-three|"mode": "test"|,test,/)
    if (args[0] === 'mistakes') expect(out).toContain('哪一組')
    expect(out.replace(/^\uFEFF/, '').replaceAll('\r\n', '')).not.toMatch(CONTROL)
    expect(error).not.toMatch(CONTROL)
  },
)
