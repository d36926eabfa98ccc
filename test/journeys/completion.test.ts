import { spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { printed, run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { PROGRAM, programEnvironment } from '../support/spawn-program.ts'
import { TINY } from '../support/tiny-course.ts'

const home = freshHome()
const course = writeCourse(join(home, 'tiny'), {
  'glossary.yaml': `- id: chain
  zh-Hant: 價值鏈
  zh-Hans: 价值链
  en: value chain
  text: 一環一環。
  section: parts
`,
})

function writeCourse(folder: string, more: Record<string, string> = {}): string {
  for (const [path, text] of Object.entries({
    ...TINY,
    'course.yaml': `${TINY['course.yaml']}glossary: glossary.yaml\n`,
    ...more,
  })) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** What a press of Tab offers behind these words, the last of them being typed: `value description`, and what the shell is to do. */
async function offered(...typed: string[]): Promise<string[]> {
  const { out, error, code } = await run(['complete', '--', ...typed], { home, env: { SALESCOURSE_COURSE: course } })
  expect([error, code]).toEqual(['', 0])
  return out.trimEnd().replaceAll('\t', ' ').split('\n')
}

it.each([
  ['a command by its first letters, with what it does', ['se'], [/^search 在課文/, /^settings 看設定/, ':4']],
  ['chapters and sections by number, with their titles', ['read', ''], ['1 第一課', '1.1 三個部門', '1.2 一起做', ':4']],
  ['the sections of a chapter', ['quiz', '1.'], ['1.1 三個部門', '1.2 一起做', ':4']],
  [
    'questions by id, with their section and never their stem',
    ['star', ''],
    ['which-three 三個部門', 'both 一起做', 'must 一起做', ':4'],
  ],
  ['to take back a star only from what has one', ['unstar', ''], [':4']],
  ['the names of a setting', ['settings', 'bord'], [/^borders /, ':4']],
  ['the values of a setting', ['settings', 'borders', ''], ['line ', 'ascii ', ':4']],
  ['the values of an option', ['quiz', '--type', 's'], ['single 單選題', ':4']],
  [
    'the options of a command, with those of every command',
    ['settings', '--'],
    [/^--course /, /^--as /, /^--no-color /, /^--plain /, /^--help /, ':4'],
  ],
  ['files where a file is wanted', ['restore', ''], [':0']],
  ['folders where a folder is wanted', ['check', ''], [':16']],
  ['folders behind --course', ['list', '--course', ''], [':16']],
  ['nothing behind a command that there is not', ['nosuch', ''], [':4']],
])('Tab offers %s', async (_, typed, lines) => {
  const shown = await offered(...typed)
  expect(shown).toHaveLength(lines.length)
  for (const [at, line] of lines.entries())
    expect(shown[at]).toEqual(typeof line === 'string' ? line : expect.stringMatching(line))
})

it('Tab offers a term only where it is one word in a shell', async () => {
  expect(await offered('glossary', '')).toEqual(['價值鏈 一環一環。', '价值链 一環一環。', ':4'])
})

it('Tab offers nothing that a shell would run, whatever somebody wrote in a course', async () => {
  const hostile = writeCourse(join(home, 'hostile'), {
    'glossary.yaml': "- id: chain\n  zh-Hant: '$(touch-it)'\n  zh-Hans: '`id`'\n  en: 'a;b'\n  text: 一。\n  section: parts\n",
  })
  expect(await offered('glossary', '--course', hostile, '')).toEqual([':4'])
})

it('Tab offers the codes of tests that this learner took, newest first, with date and score', async () => {
  for (const seed of ['AAAA', 'BBBB'])
    await run(['quiz', '--seed', seed, '--answers', '-,-,-'], { home, env: { SALESCOURSE_COURSE: course } })
  const lines = await offered('quiz', '--paper', '')
  expect(lines.map(line => line.slice(0, 4))).toEqual(['BBBB', 'AAAA', ':4'])
  expect(lines[0]).toMatch(/^BBBB-\w{6} \d{4}-\d\d-\d\d，0.0$/)
})

it('Tab offers nothing where the course cannot be opened', async () => {
  expect(await offered('read', '--course', join(home, 'nowhere'), '')).toEqual([':4'])
})

it('bash completes with the script it is given, without the package bash-completion', async () => {
  const bin = join(home, 'bin')
  mkdirSync(bin)
  symlinkSync(PROGRAM, join(bin, 'salescourse'))
  const script = await printed(['completion', 'bash'])
  const press = (...words: string[]) =>
    `COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}; __salescourse_complete; echo "\${COMPREPLY[*]}"`
  const lines = [
    // Read twice, as a changed ~/.bashrc is.
    script,
    script,
    press('salescourse', 'prog'),
    press('salescourse', 'read', '1.'),
    'complete -p salescourse',
  ]
  const env = { ...programEnvironment(home, { SALESCOURSE_COURSE: course }), PATH: `${bin}:${process.env.PATH}` }
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', lines.join('\n')], { env, encoding: 'utf8' })
  // compopt is for a real press of Tab.
  expect(stderr.split('\n').filter(line => line && !line.includes('compopt'))).toEqual([])
  expect(stdout).toBe('progress\n1.1 1.2\ncomplete -o default -F __salescourse_complete salescourse\n')
})

it.each([
  ['zsh', '#compdef salescourse'],
  ['fish', '# fish completion for salescourse'],
  ['powershell', "Register-ArgumentCompleter -CommandName 'salescourse'"],
])('the script for %s asks this program', async (shell, line) => {
  const script = await printed(['completion', shell])
  expect(script).toContain(line)
  expect(script).toContain('salescourse complete')
})

it('names the shells there are for any other', async () => {
  const { error, code } = await run(['completion', 'tcsh'])
  expect([code, error]).toEqual([2, '沒有給「tcsh」的設定。有：bash、zsh、fish、powershell。\n'])
})
