import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/text/width.ts'
import { blanks, keyAsTyped, markedPaper } from '../support/paper.ts'
import { printed, printedJson, run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { TINY } from '../support/tiny-course.ts'

const ESCAPE = '\u001B'
const widest = (text: string) => Math.max(...text.split('\n').map(displayWidth))

/** A folder with these files. */
function folderOf(files: Record<string, string>): string {
  const folder = join(freshHome(), 'course')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

describe('output to a pipe', () => {
  const commands = [
    [],
    ['list'],
    ['toc'],
    ['read', '3'],
    ['read', '2.1'],
    ['progress'],
    ['progress', '--json'],
    ['--help'],
    ['quiz', '--help'],
    ['glossary'],
    ['glossary', '左腦'],
    ['search', '客戶'],
    ['search', '客戶', '--all'],
    ['worksheet'],
    ['worksheet', '1'],
    ['worksheet', '2', '--example'],
    ['worksheet', 'plans'],
    ['worksheet', '3', '--example'],
    ['worksheet', '4', '--example'],
    ['guide'],
    ['guide', '7'],
    ['star', 'three-basic-jobs'],
    ['unstar', 'three-basic-jobs'],
    ['settings'],
    ['course'],
    ['course', 'use', '--bundled'],
    ['doctor'],
    ['reset', '--force'],
    ['search', '降價', '--json'],
    ['read', '--file', 'README.md'],
    ['check'],
    ['check', '--json'],
  ]

  it.each(commands.map(args => [args.join(' '), args] as const))(
    'salescourse %s has no escape and fits 80 and 40 cells',
    async (_name, args) => {
      for (const width of [80, 40]) {
        const { out, error, code } = await run([...args], { env: { COLUMNS: String(width) } })
        expect([code, error]).toEqual([0, ''])
        expect(out).not.toContain(ESCAPE)
        if (!args.includes('--json')) expect(widest(out)).toBeLessThanOrEqual(width)
      }
    },
  )

  it('is 80 cells wide when nothing says otherwise', async () => {
    const { out } = await run(['read', '3'])
    expect(widest(out)).toBeGreaterThan(60)
    expect(widest(out)).toBeLessThanOrEqual(80)
  })

  it('is coloured when FORCE_COLOR asks for it, and NO_COLOR wins', async () => {
    expect(await printed(['read', '3'], { env: { FORCE_COLOR: '1' } })).toContain(ESCAPE)
    expect(await printed(['read', '3'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).not.toContain(ESCAPE)
    expect(await printed(['read', '3', '--no-color'], { env: { FORCE_COLOR: '1' } })).not.toContain(ESCAPE)
    expect(await printed(['read', '3'], { env: { FORCE_COLOR: '1', NO_COLOR: '' } })).toContain(ESCAPE)
    expect(await printed(['read', '3'], { env: { FORCE_COLOR: '1', TERM: 'dumb' } })).not.toContain(ESCAPE)
  })
})

describe('reading', () => {
  it('takes full-width digits, ids and section numbers', async () => {
    const third = await printed(['read', '3'])
    expect(await printed(['read', '３'])).toBe(third)
    expect(await printed(['read', 'one-team'])).toBe(third)
    expect(await printed(['read', '３．１'])).toBe(await printed(['read', '3.1']))
  })

  it('is recorded on a terminal only', async () => {
    const home = freshHome()
    await run(['read', '3'], { home })
    expect((await printedJson(['progress', '--json'], { home })).sectionsRead).toBe(0)
  })
})

it('search shows the first places and says how to have every one, which --all does', async () => {
  const placesIn = (out: string) => out.match(/^\d\.\d {2}/gm)?.length
  const found = Number(/找到 (\d+) 處/.exec(await printed(['search', '客戶']))?.[1])
  const some = await printed(['search', '客戶'])
  expect(placesIn(some)).toBe(8)
  expect(some).toContain(`另有 ${found - 8} 處。`)
  expect(some).toContain('\n  salescourse search --all 客戶  每一處都列出來\n')
  const all = await printed(['search', '--all', '客戶'])
  expect([placesIn(all), /另有 \d/.test(all)]).toEqual([found, false])
})

describe('a wrong call', () => {
  it.each([
    [['read', '9'], /沒有「9」這個章節[\s\S]*3　三部門一條心/],
    [['read', '3.99'], /這一章有：3\.1、3\.2/],
    [['read', 'nowhere'], /沒有「nowhere」這個章節/],
    [['quiz', '9'], /沒有「9」這一章/],
    [['quiz', '2.99'], /沒有「2.99」這一節。這一章有：2\.1、/],
    [['quiz', '2.3', '--exam'], /模擬考不能只考一節。.*salescourse quiz 2 --exam；練習這一節：salescourse quiz 2\.3/],
    [['mistakes', '2.3'], /「2\.3」是一節，這個指令以章為單位：salescourse mistakes 2/],
    [['reset', '2.3'], /「2\.3」是一節，這個指令以章為單位：salescourse reset 2/],
    [['quizz'], /沒有「quizz」這個指令。你是不是要打 salescourse quiz/],
    [['rehearse'], /沒有「rehearse」這個指令。全部指令：salescourse --help/],
    [['revew'], /沒有「revew」這個指令。你是不是要打 salescourse review/],
    [['plan', '--by', '12/15'], /看不懂日期「12\/15」。請寫成西元年-月-日，例如 2026-12-15。/],
    [['plan', '--by', '2020-01-01'], /「2020-01-01」已經過了。請寫今天或以後的日子。/],
    [['plan', '--by', '2206-12-15'], /「2206-12-15」離今天超過一年。請寫一年內的日子。/],
    [['plan', '--minutes', '952'], /一天的分鐘數不能是「952」。請寫 1–600 的整數。/],
    [['plan', '--minutes', '20'], /先訂考試的日子，再寫一天幾分鐘：salescourse plan --by/],
    [['plan', '--away', '-1'], /天數不能是「-1」。請寫 0–365；0 是取消休假。/],
    [['review', '--terms', '--json'], /--terms.*--json/],
    [['rest'], /沒有「rest」這個指令。全部指令：salescourse --help/],
    [['forgets'], /沒有「forgets」這個指令。全部指令：salescourse --help/],
    [['reset', '--forse'], /沒有「--forse」這個選項。看用法：salescourse --help/],
    [['frobnicate'], /沒有「frobnicate」這個指令。全部指令：salescourse --help/],
    [['quiz', '--cuont', '3'], /沒有「--cuont」這個選項。你是不是要打 --count/],
    [['quiz', '--seed'], /「.*--seed.*」後面少了一個值/],
    [['help', 'nosuch'], /沒有「nosuch」這個指令/],
    [['list', '1', 'extra'], /給「list」的參數太多了/],
    [['quiz', '--seed', 'x', '--count', '0', '--json'], /題數不能是「0」。請輸入 1 到 99999 的整數/],
    [['quiz', '--seed', 'x', '--count', 'abc', '--json'], /題數不能是「abc」/],
    [['quiz', '--exam', '--minutes', '0', '--seed', 'x', '--json'], /時限不能是「0」。請輸入 1 到 600 的整數/],
    [['quiz', '--minutes', '5', '--seed', 'x', '--json'], /--minutes 要和 --exam 一起用/],
    [['quiz', '--type', 'essay', '--seed', 'x', '--json'], /沒有「essay」這種題型。有：single（單選題）/],
    [['quiz', '--original', '--exam', '--seed', 'x', '--json'], /「--original」和「--exam」不能一起用/],
    [['quiz', '3', '--paper', '7F3K-9QXM2T', '--json'], /「--paper」和「3」不能一起用/],
    [['quiz', '--paper', '7F3K-9QXM2T', '--json'], /卷號「7F3K-9QXM2T」打錯了字/],
    [['quiz', '--paper', 'abc', '--json'], /「abc」不是卷號/],
    [['quiz', '--with-key', '--seed', 'x', '--json'], /--with-key 要和 --print 或 --html 一起用/],
    [['quiz', '--with-why', '--seed', 'x'], /--with-why 要和 --print 或 --html 一起用/],
    [['quiz', '--html', 'x.html', '--json'], /「--html」和「--json」不能一起用/],
    [['star', 'no-such-id'], /沒有「no-such-id」這一題/],
    [['star', 'three-basic'], /相近的有：three-basic-jobs/],
    [['quiz', '--seed', '種子', '--json'], /種子不能是「種子」/],
    [['quiz', '--answers', '1'], /--answers 要和 --paper 或 --seed 一起用/],
    [['quiz', '--seed', 'x', '--answers', '1,2'], /這份考卷有 10 題，你給了 2 個答案/],
    [['quiz', '--seed', 'x', '--type', 'single', '--count', '1', '--answers', '9'], /第 1 題的答案不能是「9」。可以寫：/],
    [['quiz'], /不是終端機[\s\S]*--answers[\s\S]*--json/],
  ])('salescourse %j exits 2 with a sentence and no stack', async (args, sentence) => {
    const home = freshHome()
    const { out, error, code } = await run(args, { home })
    expect(error).toMatch(sentence)
    expect(error).not.toMatch(/Error|\bat .*\.js/)
    expect([out, code]).toEqual(['', 2])
    expect((await printedJson(['progress', '--json'], { home })).tests).toEqual([])
  })

  it('never sends an escape sequence back to the terminal', async () => {
    expect((await run(['read', '\u001B[2J3'])).error).not.toContain(ESCAPE)
  })

  it('names the program as it was started', async () => {
    expect((await run(['quizz'], { env: { npm_command: 'exec' } })).error).toContain('npx salescourse quiz')
  })
})

describe('help', () => {
  it.each([['--help'], ['-h'], ['help'], ['read', '--help'], ['help', 'quiz'], ['list', '-h'], ['progress', '--help']])(
    'salescourse %s %s opens with an example',
    async (...args) => {
      const { out, code } = await run(args)
      expect(code).toBe(0)
      expect(out.split('\n').slice(0, 2)).toEqual(['範例：', expect.stringMatching(/^ {2}salescourse \w/)])
      expect(out).not.toMatch(/Usage|Options|display help/)
    },
  )
})

describe("somebody's own course", () => {
  it('opens by --course and by SALESCOURSE_COURSE, and again when a file has changed', async () => {
    const home = freshHome()
    const folder = folderOf(TINY)
    expect(await printed(['list', '--course', folder], { home })).toContain('第一課')
    expect(await printed(['list'], { home, env: { SALESCOURSE_COURSE: folder } })).toContain('第一課')
    writeFileSync(join(folder, 'lessons/1.md'), (TINY['lessons/1.md'] ?? '').replace('第一課', '改過的課'))
    expect(await printed(['list', '--course', folder], { home })).toContain('改過的課')
  })

  it('is compiled again when the cache has lost a file, and may call a chapter index', async () => {
    const home = freshHome()
    const folder = folderOf({ ...TINY, 'course.yaml': (TINY['course.yaml'] ?? '').replace('id: first', 'id: index') })
    const read = () => run(['read', '1', '--course', folder], { home })
    expect((await read()).out).toBe((await read()).out)
    const cache = join(home, 'cache', 'courses')
    const [entry = ''] = readdirSync(cache)
    for (const lost of ['chapters/index.json', 'index.json', 'manifest.json']) {
      rmSync(join(cache, entry, lost))
      expect(await read()).toMatchObject({ code: 0, error: '', out: expect.stringContaining('第一課') })
    }
  })

  it.each([
    ['a missing folder', '/no/such/folder', /找不到課程資料夾「\/no\/such\/folder」/],
    ['a missing file', folderOf({ 'course.yaml': TINY['course.yaml'] ?? '' }), /course\.yaml:10:13　找不到「lessons\/1\.md」/],
    [
      'broken YAML',
      folderOf({ ...TINY, 'questions/1.yaml': '- id：x\n  type: single' }),
      /questions\/1\.yaml:1:5　「id」後面用了全形冒號/,
    ],
    [
      'a dead reference',
      folderOf({ ...TINY, 'questions/1.yaml': (TINY['questions/1.yaml'] ?? '').replace('section: parts', 'section: gone') }),
      /沒有小節「gone」。可以用：parts、together/,
    ],
  ])('with %s is an error with its place and cure', async (_name, folder, sentence) => {
    const { error, code } = await run(['list', '--course', folder])
    expect(error).toMatch(sentence)
    expect(error).not.toMatch(/\bat .*\.js/)
    expect(code).toBe(1)
  })
})

describe('a test without a keyboard', () => {
  const seed = ['quiz', '--seed', 'demo', '--count', '4']

  it('gives the paper as JSON without keys, and saves nothing', async () => {
    const home = freshHome()
    const paper = await printedJson([...seed, '--json'], { home })
    expect(paper).toMatchObject({ version: 2, kind: 'paper', seed: 'demo', code: null })
    expect(paper.questions).toHaveLength(4)
    expect(JSON.stringify(paper)).not.toMatch(/"(correct|why|key|picked)":/)
    expect((await printedJson(['progress', '--json'], { home })).days).toBe(0)
  })

  it('draws the same paper from the same seed on another machine', async () => {
    expect(await printed([...seed, '--json'])).toBe(await printed([...seed, '--json']))
  })

  it('marks the answers, prints the answer sheet and keeps the score', async () => {
    const home = freshHome()
    const { questions } = await printedJson([...seed, '--json'], { home })
    const written = (await markedPaper(seed)).map(keyAsTyped)
    const { out, code } = await run([...seed, '--answers', written.join('，').replaceAll('1', '１')], { home })
    expect(code).toBe(0)
    expect(out).toContain('測驗（短卷）　100.0 分')
    expect(out).toMatch(/過了及格線。[\s\S]*不算全課程成績：課程規定考 10 題。/)
    for (const { stem } of questions) expect(out.replaceAll('\n', '')).toContain(stem)
    expect((await printedJson(['progress', '--json'], { home })).tests).toMatchObject([{ score: 100, passed: true }])
  })

  it('marks every type of question: the whole bank, answered with its key, is 100.0 points', async () => {
    const all = ['quiz', '--seed', 'bank', '--all']
    const bank = await markedPaper(all)
    const out = await printed([...all, '--answers', bank.map(keyAsTyped).join(',')])
    expect(out).toContain('測驗（加長卷）　100.0 分')
    expect(out).not.toMatch(/答錯了|部分得分：/)
  })

  it('draws the same paper from its code, on another machine and after other tests', async () => {
    const home = freshHome()
    const drawn = await printedJson(['quiz', '--seed', '7F3K', '--count', '6', '--json'], { home })
    expect(drawn.code).toMatch(/^7F3K-[0-9A-Z]{6}$/)
    await run(['quiz', '--seed', 'other', '--answers', blanks(10)], { home })
    const again = await printedJson(['quiz', '--paper', drawn.code.toLowerCase(), '--json'], { home })
    expect(again).toEqual(drawn)
  })

  it('draws the same practice of a chapter from its code', async () => {
    const drawn = await printedJson(['quiz', '1', '--seed', '7F3K', '--count', '4', '--json'])
    expect(drawn).toMatchObject({ code: expect.stringMatching(/^7F3K-/), codeWhy: null })
    expect(await printedJson(['quiz', '--paper', drawn.code, '--json'])).toEqual(drawn)
  })

  it.each([
    [['--seed', '2026Q4'], 'seed', '種子要剛好是四個'],
    [['--seed', 'demo'], 'seed', '種子要剛好是四個'],
    [['1', '--type', 'single', '--seed', '7F3K'], 'chosen', '題目是照條件或作答紀錄挑的'],
    [['1', '--in-order', '--seed', '7F3K'], 'chosen', '題目是照條件或作答紀錄挑的'],
    [['--original', '--seed', '7F3K'], 'chosen', '題目是照條件或作答紀錄挑的'],
  ])('says in its JSON, on the sheet and beside the score why %j has no 卷號', async (args, codeWhy, sentence) => {
    const call = ['quiz', ...args, ...(args.includes('--original') ? [] : ['--count', '2'])]
    expect(await printedJson([...call, '--json'])).toMatchObject({ code: null, codeWhy })
    expect(await printed([...call, '--print'])).toContain(`\n\n沒有卷號：${sentence}`)
    const answers = [...call, '--answers', '-,-']
    expect(await printed(answers)).toContain(`\n沒有卷號：${sentence}`)
    expect(await printedJson([...answers, '--json'])).toMatchObject({ code: null, codeWhy })
  })

  it('is printed as Markdown, with the key only where it is wanted', async () => {
    const sheet = await run(['quiz', '--seed', 'demo', '--count', '4', '--print'])
    expect([sheet.code, sheet.out.match(/^\*\*\d\.\*\* /gm)?.length]).toEqual([0, 4])
    expect(sheet.out).not.toContain('解答')
    expect(sheet.out).toMatch(/姓名：＿+　日期：＿+　分數：＿+\n\n共 4 題，滿分 100 分，60 分及格。\n\n單選、是非答對才給分/)
    const withKey = await printed(['quiz', '--seed', 'demo', '--count', '4', '--print', '--with-key'])
    expect(withKey.startsWith(sheet.out.trimEnd())).toBe(true)
    expect(withKey.slice(sheet.out.length)).toMatch(/## 解答[\s\S]*1\. \S/)
  })

  it('is written as an HTML file that is never written over, with the key seen only where it was shown', async () => {
    const home = freshHome()
    const file = join(home, 'paper.html')
    const call = ['quiz', '--seed', 'demo', '--count', '4', '--html', file]
    expect(await run(call, { home })).toMatchObject({ code: 0, out: expect.stringContaining(`考卷寫在「${file}」`) })
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>\n<html lang="zh-Hant">/)
    expect(await run([...call, '--with-why'], { home })).toMatchObject({
      code: 1,
      error: `「${file}」已經存在，不會覆蓋。請換一個檔名。\n`,
    })
    const attempt = ['quiz', '--seed', 'demo', '--count', '4', '--answers', '-,-,-,-', '--json']
    expect(await printedJson(attempt, { home })).toMatchObject({ keySeen: false })
    expect(await printed([...call.slice(0, -1), '-', '--with-why'], { home })).toContain('<h2>解答</h2>')
    expect(await printedJson(attempt, { home })).toMatchObject({ keySeen: true })
  })

  it('holds the original test of two questions, apart from the tests of the course', async () => {
    const home = freshHome()
    const { out } = await run(['quiz', '--original', '--seed', 'x', '--answers', '-,-'], { home })
    expect(out).toMatch(/原味測驗　0\.0 分[\s\S]*第 2 題，共 2 題/)
    expect((await printedJson(['progress', '--json'], { home })).tests).toEqual([])
  })

  it('gives what there is, and says so, where fewer questions fit than were asked for', async () => {
    const matching = ['quiz', '6', '--type', 'matching', '--seed', 'x', '--json']
    const there = (await printedJson([...matching, '--all'])).questions.length
    const { out, error, code } = await run([...matching, '--count', String(there + 1)])
    const sentence = `只有 ${there} 題符合，就出這 ${there} 題。\n`
    expect([JSON.parse(out).questions.length, error, code]).toEqual([there, sentence, 0])
    expect((await run(['quiz', '--mistakes', '--seed', 'x', '--json'])).error).toMatch(/錯題本裡，現在沒有要練的題目/)
  })

  it('shows the result even when scores.json cannot be written', async () => {
    const home = freshHome()
    mkdirSync(join(home, 'scores.json'))
    const { out, error, code } = await run([...seed, '--answers', '-,-,-,-'], { home })
    expect([out.includes('測驗（短卷）　0.0 分'), code]).toEqual([true, 0])
    expect(error).toContain('成績檔寫不進去')
    expect((await printedJson(['progress', '--json'], { home })).tests).toHaveLength(1)
  })

  it('ends a failed test with 0 and the sections to read again', async () => {
    const { out, code } = await run([...seed, '--answers', '-,-,-,-'])
    expect(code).toBe(0)
    expect(out).toContain('測驗（短卷）　0.0 分')
    expect(out).not.toContain('恭喜')
    expect(out.match(/salescourse read \d\.\d +\S/g)?.length).toBeGreaterThanOrEqual(2)
  })
})
