import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJournal } from '../../src/store/journal.ts'
import { keyAsTyped, markedPaper } from '../support/paper.ts'
import { printed, printedJson, run } from '../support/run.ts'
import { freshHome, KEYS, start } from '../support/screen.ts'
import { PROGRAM, programEnvironment } from '../support/spawn-program.ts'
import { edited, TINY } from '../support/tiny-course.ts'

const TEST = ['quiz', '--seed', 'keep', '--count', '3', '--answers', '-,-,-']

/** A home in which nothing can be written, each for another reason. */
const HOMES: [string, () => string][] = [
  [
    'a file instead of a folder',
    () => {
      const file = join(freshHome(), 'file')
      writeFileSync(file, 'mine')
      return file
    },
  ],
  [
    'on a full disk',
    () => {
      const home = freshHome()
      symlinkSync('/dev/full', join(home, 'journal.ndjson'))
      return home
    },
  ],
  [
    'with a folder where the journal should be',
    () => {
      const home = freshHome()
      mkdirSync(join(home, 'journal.ndjson'))
      return home
    },
  ],
]

describe.each(HOMES)('a home that is %s', (_name, homeOf) => {
  it('still lets a learner read and take a test, with one clear warning', async () => {
    const home = homeOf()
    expect(await run(['read', '3.2'], { home })).toMatchObject({ code: 0, out: expect.stringContaining('利害關係人') })
    const { out, error, code } = await run(TEST, { home })
    expect([code, out.includes('測驗（短卷）　0.0 分')]).toEqual([0, true])
    expect(error.match(/這次做的不會存下來/g)).toHaveLength(1)
    expect(error).not.toMatch(/\bat .*\.js/)
  })

  it('does not begin an exam, whose score would be lost', async () => {
    const screen = start(['quiz', '--exam', '--count', '1'], freshHome(), { env: { SALESCOURSE_HOME: homeOf() } })
    await screen.waitFor(/Enter 開始/)
    screen.press(KEYS.enter)
    expect(await screen.waitFor(/模擬考的成績現在存不下來/)).not.toMatch(/第 1 題/)
    expect(await screen.exited).toBe(1)
  })
})

describe('two terminals', () => {
  it('are told of each other, and nothing is taken over unasked', async () => {
    const home = freshHome()
    const first = start(['quiz', '--type', 'boolean', '--count', '2'], home)
    await first.waitFor(/第 1 題[\s\S]*q 離開/)
    first.press(`o${KEYS.enter}`)
    await first.waitFor(/Enter 下一題/)
    const second = start(['quiz', '--resume'], home)
    await second.waitFor(/正開在另一個終端機/)
    second.press('q')
    await second.exited
    first.press('q')
    await first.exited
    const third = start(['quiz', '--resume'], home)
    await third.waitFor(/還沒做完，已答 1\/2 題/)
    third.press('q')
    await third.exited
  })
})

it('eight programs answering fifty questions each at once keep four hundred answers, and scores that agree with them', async () => {
  const home = freshHome()
  const args = ['quiz', '--type', 'single', '--count', '50', '--answers', Array(50).fill('1').join(',')]
  const ends = Array.from({ length: 8 }, (_, at) => {
    const env = programEnvironment(home)
    const child = spawn(process.execPath, [PROGRAM, ...args, '--seed', `p${at}`], { env, stdio: 'ignore' })
    return new Promise(resolve => child.once('exit', resolve))
  })
  expect(await Promise.all(ends)).toEqual(Array(8).fill(0))
  const answers = (await printedJson(['export', '--json'], { home })).answers
  expect([answers.length, readJournal(join(home, 'journal.ndjson')).damaged]).toEqual([400, []])
  const progress = () => printedJson(['progress', '--json'], { home })
  const withScores = await progress()
  rmSync(join(home, 'scores.json'))
  expect(await progress()).toEqual(withScores)
})

describe('a backup', () => {
  it('is taken to another machine, and restored only where something is missing', async () => {
    const home = freshHome()
    await run(TEST, { home })
    const file = join(freshHome(), 'my.ndjson')
    expect(await printed(['backup', file], { home })).toBe(`已備份 5 筆到 ${file}\n`)
    expect(await run(['backup', file], { home })).toMatchObject({ code: 1, error: expect.stringContaining('已經存在') })
    const other = freshHome()
    expect(await printed(['restore', file, '--dry-run'], { home: other })).toMatch(/會加入 5 筆/)
    expect(existsSync(join(other, 'journal.ndjson'))).toBe(false)
    expect(await printed(['restore', file], { home: other })).toMatch(/加入了 5 筆/)
    expect(await printed(['restore', file], { home: other })).toMatch(/已經有全部 5 筆/)
    const tests = async (at: string) => (await printedJson(['progress', '--json'], { home: at })).tests
    expect(await tests(other)).toEqual(await tests(home))
  })

  it('that is none changes nothing', async () => {
    const home = freshHome()
    await run(TEST, { home })
    const before = readFileSync(join(home, 'journal.ndjson'), 'utf8')
    const file = join(freshHome(), 'list.txt')
    writeFileSync(file, 'milk\neggs\n')
    expect(await run(['restore', file], { home })).toMatchObject({ code: 1, error: expect.stringContaining('什麼都沒有改') })
    expect(readFileSync(join(home, 'journal.ndjson'), 'utf8')).toBe(before)
  })
})

describe('a reset', () => {
  it('asks for the word, and can be taken back', async () => {
    const home = freshHome()
    await run(TEST, { home })
    expect(await run(['reset'], { home })).toMatchObject({ code: 2, error: expect.stringContaining('沒有動任何東西') })
    expect(await printed(['reset', '--force'], { home })).toMatch(/1 次成績[\s\S]*重設好了/)
    const tests = async () => (await printedJson(['progress', '--json'], { home })).tests.length
    expect(await tests()).toBe(0)
    await run(['reset', '--undo'], { home })
    expect(await tests()).toBe(1)
    expect((await run(['reset', '--undo'], { home })).error).toMatch(/沒有可以還原的重設/)
  })
})

describe('everything', () => {
  it('is forgotten only when that is said, and then really', async () => {
    const home = freshHome()
    await run(TEST, { home })
    expect(await run(['forget'], { home })).toMatchObject({ code: 2 })
    expect(await run(['forget', '--everything'], { home })).toMatchObject({ code: 2 })
    expect(existsSync(join(home, 'journal.ndjson'))).toBe(true)
    expect(await run(['forget', '--everything', '--force'], { home })).toMatchObject({ code: 0 })
    expect(existsSync(home)).toBe(false)
  })

  it('is for its owner only', async () => {
    const home = join(freshHome(), 'new')
    await run(TEST, { home })
    await run(['settings', 'borders', 'ascii'], { home })
    for (const name of ['journal.ndjson', 'scores.json', 'settings.json'])
      expect(statSync(join(home, name)).mode & 0o777).toBe(0o600)
    expect(statSync(home).mode & 0o777).toBe(0o700)
  })

  it.each([
    [['export'], 'answered,question,picked,score,guessed,seconds,paper,learner,retry'],
    [
      ['export', '--tests'],
      'finished,mode,chapter,questions,score,passed,seed,paper,learner,section,blank,whole,attempt,keySeen,ranOut,minutes,credit,regraded,release,frozen',
    ],
  ])('is exported as the names of its columns before there is anything: %j', async (args, columns) => {
    expect(await printed(args)).toBe(`\uFEFF${columns}\r\n`)
  })

  it('can be found, exported and looked over', async () => {
    const home = freshHome()
    const [, second] = (await markedPaper(TEST.slice(0, -2))).map(keyAsTyped)
    await run(TEST.with(-1, `-,${second},-`), { home })
    expect(await printed(['where'], { home })).toContain(join(home, 'journal.ndjson'))
    expect(await printed(['export'], { home })).toMatch(
      /^\uFEFFanswered,question,picked,score,guessed,seconds,paper,learner,retry\r\n\d{4}-/,
    )
    expect(await printedJson(['export', '--json'], { home })).toMatchObject({
      tests: [{}],
      answers: [{ score: expect.any(Number) }, { picked: '', score: 0 }, { picked: '', score: 0 }],
    })
    expect(await run(['doctor'], { home })).toMatchObject({ code: 0, out: expect.stringMatching(/✓ 學習紀錄　5 筆/) })
    appendFileSync(join(home, 'journal.ndjson'), 'rubbish\n')
    const sick = await run(['doctor'], { home })
    expect(sick).toMatchObject({ code: 1, out: expect.stringMatching(/✗ 學習紀錄　5 筆；讀不懂的行：第 \d+ 行/) })
  })
})

describe("somebody's course", () => {
  const folderOf = (files: Record<string, string | null>): string => {
    const folder = freshHome()
    for (const name of ['lessons', 'questions']) mkdirSync(join(folder, name))
    for (const [name, text] of Object.entries({ ...TINY, ...files })) if (text !== null) writeFileSync(join(folder, name), text)
    return folder
  }

  it('reads nothing outside its folder, by a path or through a link', async () => {
    const outside = folderOf(edited('course.yaml', 'lessons/1.md', '../../../../../../etc/hostname'))
    expect(await run(['list', '--course', outside])).toMatchObject({ code: 1, error: expect.stringContaining('課程資料夾外面') })
    const linked = folderOf({ 'lessons/1.md': null })
    symlinkSync('/etc/hostname', join(linked, 'lessons/1.md'))
    expect(await run(['list', '--course', linked])).toMatchObject({ code: 1, error: expect.stringContaining('課程資料夾外面') })
  })

  it('with an alias bomb or a file too big is refused with a sentence', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`),
    ]
    const aliases = await run(['list', '--course', folderOf({ 'questions/1.yaml': bomb.join('\n') })])
    expect(aliases.code).toBe(1)
    expect(aliases.error).toMatch(/questions\/1\.yaml:\d+:\d+/)
    const big = await run(['list', '--course', folderOf({ 'lessons/1.md': 'x'.repeat(21 * 1024 * 1024) })])
    expect(big).toMatchObject({ code: 1, error: expect.stringContaining('太大了') })
  })
})
