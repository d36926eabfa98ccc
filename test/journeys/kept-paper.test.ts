import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printed, printedJson, run } from '../support/run.ts'
import { freshHome, KEYS, start } from '../support/screen.ts'
import { edited, TINY } from '../support/tiny-course.ts'

/** A folder of the tiny course with some of its files changed. */
function courseWith(changes: Record<string, string> = {}): string {
  const folder = join(freshHome(), 'course')
  for (const [path, text] of Object.entries({ ...TINY, ...changes })) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** The tiny course after its paper was kept: another key, one question less, another pass mark. */
const CHANGED = {
  'questions/1.yaml': (TINY['questions/1.yaml'] ?? '')
    .replace(/- id: must[\s\S]*$/, '')
    .replace('      correct: true\n', '')
    .replace('      text: 銷售、廣告、採購\n', '      text: 銷售、廣告、採購\n      correct: true\n'),
  ...edited('course.yaml', 'passMark: 60', 'passMark: 90\nversion: 新版'),
}

/** A paper of the tiny course kept in a file; `answers` is its key. */
async function kept(): Promise<{ file: string; answers: string; id: string }> {
  const course = courseWith(edited('course.yaml', 'language: zh-Hant', 'language: zh-Hant\nversion: 2026.4'))
  const file = join(freshHome(), 'paper.json')
  const call = ['quiz', '--seed', '7F3K', '--course', course]
  const { out } = await run([...call, '--freeze', file])
  const sheet = await printed([...call, '--print', '--with-key'])
  const answers = [...sheet.matchAll(/^\d\. (.+)$/gm)]
    .map(([, key = '']) => key.replaceAll(/　[^／]*/g, '').replaceAll('／', '+'))
    .join(',')
  return { file, answers, id: /考卷編號 (\w{10})/.exec(out)?.[1] ?? '' }
}

describe('a paper that is kept in a file', () => {
  it('says where it is, that it holds the key, and how it is taken and printed', async () => {
    const file = join(freshHome(), 'paper.json')
    const { out, code } = await run(['quiz', '--seed', '7F3K', '--freeze', file])
    expect(code).toBe(0)
    expect(out.replaceAll('\n', '')).toMatch(/10 題，考卷編號 [\da-f]{10}。.*檔案裡有正解/)
    expect(out).toContain(`salescourse quiz --paper ${file}`)
  })

  it('is the same and marked by its own key and pass mark when the course has changed, and is recorded by its id', async () => {
    const { file, answers, id } = await kept()
    const home = freshHome()
    const course = ['--course', courseWith(CHANGED)]
    const result = await printedJson(['quiz', '--paper', file, '--answers', answers, '--json', ...course], { home })
    expect(result).toMatchObject({ score: 100, passMark: 60, code: null, codeWhy: 'frozen', frozen: id })
    expect(result.course.release).toBe('2026.4')
    const { tests } = await printedJson(['export', '--json', ...course], { home })
    expect(tests).toMatchObject([{ score: 100, regraded: null, frozen: id, release: '2026.4', attempt: 1, keySeen: false }])
  })

  it('names its version and its id on the result and on the printed paper, in the order it was kept in', async () => {
    const { file, answers, id } = await kept()
    const course = ['--course', courseWith(CHANGED)]
    expect(await printed(['quiz', '--paper', file, '--answers', answers, ...course])).toContain(
      `課程版本　2026.4\n考卷編號　${id}`,
    )
    const sheet = await printed(['quiz', '--paper', file, '--print', '--with-key', ...course])
    expect(sheet).toContain(`課程版本　2026.4\n\n考卷編號　${id}`)
    expect(sheet).toMatch(/60 分及格[\s\S]*三個部門要一起出力。[\s\S]*銷售、市場、服務/)
  })

  it('counts as seen where its key was shown, and as a second try the second time', async () => {
    const { file, answers } = await kept()
    const home = freshHome()
    const take = ['quiz', '--paper', file, '--course', courseWith(CHANGED)]
    await run([...take, '--print', '--with-key'], { home })
    expect(await printedJson([...take, '--answers', answers, '--json'], { home })).toMatchObject({ keySeen: true, attempt: 1 })
    expect(await printedJson([...take, '--answers', answers, '--json'], { home })).toMatchObject({ attempt: 2 })
  })

  it('is refused with a sentence where it was edited, is broken, of a later program or of another course', async () => {
    const { file } = await kept()
    const content = readFileSync(file, 'utf8')
    const tried = async (text: string, course = courseWith()) => {
      const other = join(freshHome(), 'other.json')
      writeFileSync(other, text)
      const { code, error } = await run(['quiz', '--paper', other, '--print', '--course', course])
      return [code, error.replace(other, 'FILE')]
    }
    expect(await tried(content.replace('"correct": true', '"correct": false'))).toEqual([
      1,
      expect.stringContaining('考卷「FILE」存好以後被改過'),
    ])
    expect(await tried(content.slice(0, 500))).toEqual([1, expect.stringContaining('「FILE」不是考卷檔，或存到一半就斷了')])
    expect(await tried('{}')).toEqual([1, expect.stringContaining('「FILE」不是考卷檔')])
    expect(await tried(content.replace('"format": 1', '"format": 2'))).toEqual([1, expect.stringContaining('較新版本')])
    const another = courseWith(edited('course.yaml', 'id: tiny', 'id: other'))
    expect(await tried(content, another)).toEqual([1, expect.stringContaining('考卷「FILE」屬於「小課程」')])
    // Whatever stands in a file with a fitting hash, no part of the program stumbles over it.
    expect(await tried(content.replaceAll('\n', ' '))).toEqual([0, ''])
  })

  it('cannot be made an exam, given other terms or kept again, nor kept over another file', async () => {
    const { file } = await kept()
    const course = ['--course', courseWith()]
    for (const option of [['--exam'], ['--freeze', 'again.json'], ['--count', '2']]) {
      const { code, error } = await run(['quiz', '--paper', file, ...option, ...course])
      expect([code, error]).toEqual([2, expect.stringMatching(/--paper.*不能一起用/)])
    }
    expect(await run(['quiz', '--seed', 'x', '--freeze', file])).toMatchObject({
      code: 1,
      error: expect.stringContaining('已經存在'),
    })
  })

  it('gives no command to read a section again that the course does not have any more', async () => {
    const { file } = await kept()
    const renamed = Object.entries(CHANGED).map(([path, text]) => [path, text.replaceAll('section: together', 'section: other')])
    const lesson = { 'lessons/1.md': (TINY['lessons/1.md'] ?? '').replace('{#together}', '{#other}') }
    const course = courseWith({ ...Object.fromEntries(renamed), ...lesson })
    const { out, code } = await run(['quiz', '--paper', file, '--answers', '-,-,-', '--course', course])
    expect([code, out.match(/重讀　.*/g)?.map(line => line.replace(/ --course.*/, ''))]).toEqual([
      0,
      ['重讀　salescourse read 1.1'],
    ])
  })

  it('is put away, and says so, where it is open and its copy is gone', async () => {
    const { file } = await kept()
    const home = freshHome()
    const course = ['--course', courseWith()]
    const first = start(['quiz', '--paper', file, ...course], home)
    await first.waitFor(/第 1 題，共 3 題/)
    first.press(`1${KEYS.enter}`)
    await first.waitFor(/第 2 題/)
    first.press('q')
    await first.exited
    rmSync(join(home, 'papers'), { recursive: true })
    const again = start(['quiz', ...course], home)
    await again.waitFor(/已作廢[\s\S]*第 1 題，共 3 題/)
    again.press(KEYS.interrupt)
    await again.exited
  })

  it('is gone on with at the keyboard though its file is gone, with the questions the course no longer has', async () => {
    const { file } = await kept()
    const home = freshHome()
    const course = ['--course', courseWith(CHANGED)]
    const first = start(['quiz', '--paper', file, ...course], home)
    await first.waitFor(/第 1 題，共 3 題/)
    first.press('1')
    await first.waitForScreen(/1/)
    first.press(KEYS.enter)
    await first.waitFor(/第 2 題/)
    first.press('q')
    await first.exited
    rmSync(file)
    const again = start(['quiz', ...course], home)
    await again.waitFor(/做了 1 題|1\s*\/\s*3|已答 1/)
    again.press(KEYS.enter)
    await again.waitFor(/第 2 題，共 3 題/)
    again.press(KEYS.interrupt)
    await again.exited
    expect(readdirSync(join(home, 'papers'))).toHaveLength(1)
  })
})
