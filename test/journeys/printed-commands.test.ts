import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run as runMain } from '../../src/main.ts'
import { terminalHost } from '../support/host.ts'
import { run } from '../support/run.ts'
import { freshHome, KEYS } from '../support/screen.ts'
import { TINY } from '../support/tiny-course.ts'

/** Commands as a screen shows them: words of plain characters or in quotes, one space between them. */
const COMMAND = /(?:npx )?salescourse(?: (?:'[^']*'|[^\s'，。；：、？（）「」])+)+/g
const BUNDLED = JSON.parse(readFileSync('dist/course/zh-Hant/index.json', 'utf8')) as {
  title: string
  chapters: { title: string }[]
}

// A backup is put where the learner is.
const here = process.cwd()
beforeAll(() => process.chdir(freshHome()))
afterAll(() => process.chdir(here))

const home = freshHome()
const folder = join(freshHome(), '我的 課程')
const files: Record<string, string> = {
  ...TINY,
  'course.yaml': (TINY['course.yaml'] ?? '').replace('chapters:', 'glossary: glossary.yaml\nchapters:'),
  'glossary.yaml':
    '- id: ap\n  section: parts\n  zh-Hant: AP 精神\n  zh-Hans: AP 精神\n  en: AP spirit\n  text: 主動、熱情、堅持。\n',
  'lessons/1.md': (TINY['lessons/1.md'] ?? '').replace('銷售、市場、服務', '[AP 精神](term:ap)、市場、服務'),
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const backup = join(home, 'my backup.ndjson')

/** Command lines in an order in which somebody may type them, right ones and wrong ones. */
const LINES: string[][] = [
  [],
  ['course'],
  ['list'],
  ['read', '1'],
  ['read', '1.2'],
  ['read'],
  ['glossary'],
  ['glossary', 'AP'],
  ['glossary', '沒有 這個'],
  ['search', '銷售'],
  ['star', 'both'],
  ['stars'],
  ['quiz', '--mistakes', '--seed', 'x', '--json'],
  ['quiz', '--unseen', '--starred', '--seed', 'x', '--json'],
  ['quiz', '1', '--type', 'cloze', '--seed', 'x', '--json'],
  ['quiz', '--seed', '7F3K', '--count', '2', '--answers', '-,-'],
  ['quiz', '1', '--seed', 'demo', '--answers', '-,-,-'],
  ['mistakes'],
  ['progress'],
  ['quiz', '--unseen', '--seed', 'x', '--json'],
  ['settings'],
  ['settings', 'course', folder],
  ['where'],
  ['doctor'],
  ['quiz'],
  ['backup', backup],
  ['restore', backup],
  ['reset', '1'],
  ['reset', '1', '--force'],
  ['reset', '--undo'],
  ['forget'],
  ['forget', '--everything'],
  ['quiz', '1.1'],
  ['quiz', '--minutes', '5'],
  ['quiz', '--with-key'],
  ['quiz', '--answers', '1'],
  ['quiz', '--paper', '7F3K-9QXM2T'],
  ['star', 'nowhere'],
  ['course', 'show'],
  ['lst'],
  ['frobnicate'],
  ['list', '--al'],
  ['list', 'extra'],
]

const WRONG = LINES.findIndex(line => line[1] === '1.1')

const shown = (text: string) => stripVTControlCharacters(text).match(COMMAND) ?? []

/** Runs a command line at a terminal whose learner breaks off whatever asks him something. */
async function atTerminal(argv: readonly string[], ownHome: string, typed: [RegExp, string][] = []) {
  const host = terminalHost(ownHome)
  for (const [pattern, keys] of [...typed, [/./, KEYS.interrupt] as const]) host.typeAt(pattern, keys)
  const code = await runMain(argv, host)
  return { code, text: host.written.out + host.written.error }
}

/** The words that a shell makes of a line, without the program's name. */
function wordsOf(line: string): string[] {
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\0' ${line.replace(/^npx /, '')}`], { encoding: 'utf8' })
  return stdout.split('\0').slice(1, -1)
}

describe('every command that is printed', () => {
  it('works as printed: it is a right call, and opens the course it was printed for', async () => {
    const printed = new Set<string>()
    const note = (text: string) => {
      for (const command of shown(text)) printed.add(command)
    }
    for (const line of LINES) {
      const { out, error } = await run([...line, '--course', folder], { home })
      note(out + error)
    }
    // A terminal sets what is said of a wrong call, too.
    for (const line of LINES.slice(WRONG)) note((await atTerminal([...line, '--course', folder], home)).text)
    note((await atTerminal(['quiz', '1', '--course', folder], home, [[/第 1 題/, '1\r']])).text)
    note((await atTerminal(['quiz', '1', '--course', folder], home, [[/接著做/, '\rq']])).text)
    note((await atTerminal(['read', '1', '--course', folder], home)).text)
    expect(printed.size).toBeGreaterThan(30)
    const titles = [BUNDLED.title, ...BUNDLED.chapters.map(({ title }) => title)]
    for (const command of printed) {
      const copy = freshHome()
      cpSync(home, copy, { recursive: true })
      const { code, text } = await atTerminal(wordsOf(command), copy)
      expect([0, 1, 130], `${command}\n${text}`).toContain(code)
      expect(text, command).not.toContain('找不到課程資料夾')
      expect(
        titles.filter(title => text.includes(title)),
        command,
      ).toEqual([])
    }
  })

  it('can be copied as one line, however narrow the screen', async () => {
    const { out } = await run(['list', '--course', folder], { env: { COLUMNS: '40' } })
    expect(out).toContain(`\n  salescourse read 1 --course '${folder}'\n`)
  })

  it('begins with npx where the program was started by it', async () => {
    const { out, error } = await run(['lst', '--course', folder], { env: { npm_command: 'exec' } })
    expect(shown(out + error)).toEqual([`npx salescourse list --course '${folder}'`])
  })

  it('says nothing of a course that the environment or the settings name', async () => {
    const { out } = await run(['list'], { env: { SALESCOURSE_COURSE: folder } })
    expect(shown(out)).toEqual(['salescourse list 1', 'salescourse read 1'])
  })
})

it('every example of the help is a right call, as far as it can be judged without its files', async () => {
  const { out } = await run(['--help'])
  const examples = (help: string) => shown(help.slice(0, help.indexOf('用法：')))
  const commands = new Set(examples(out))
  for (const name of (out.match(/^ {2}([a-z]+)(?= |$)/gm) ?? []).map(line => line.trim()))
    for (const command of examples((await run([name, '--help'])).out)) commands.add(command)
  expect(commands.size).toBeGreaterThan(40)
  for (const command of commands) {
    const { error } = await run(wordsOf(command))
    expect(error, command).not.toMatch(/這個指令|這個選項|參數太多了|少了|少了一個值|不能一起用/)
  }
})
