import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { COMMANDS } from '../../src/commands/commands.ts'
import { commandLineFor, shellWord } from '../../src/context/command-line.ts'
import { COMMAND_SPACE } from '../../src/text/command-space.ts'
import { runs } from '../support/runs.ts'

const plain = (text: string) => text.replaceAll(COMMAND_SPACE, ' ')
const commandLine = (started: { program?: string; course?: string; as?: string }, platform: NodeJS.Platform = 'linux') => {
  const write = commandLineFor({ program: 'salescourse', course: undefined, as: undefined, ...started }, platform)
  return (...words: Parameters<typeof write>) => plain(write(...words))
}

/** The words that a POSIX shell makes of a line. */
function wordsOf(line: string): string[] {
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
  return stdout.split('\0').slice(0, -1)
}

it.each([
  ['visit', 'visit'],
  ['../課程/拜訪-2.0', '../課程/拜訪-2.0'],
  ['', "''"],
  ['my course', "'my course'"],
  ["it's", "'it'\\''s'"],
  ['a\u3000b', "'a\u3000b'"],
  ['$HOME;`ls`', "'$HOME;`ls`'"],
  ['~', "'~'"],
  ['=ls', "'=ls'"],
  ['-x', '-x'],
])('a POSIX shell is given %j as %s', (word, quoted) => {
  expect(shellWord(word, 'linux')).toBe(quoted)
})

it.each([
  ['visit', 'visit'],
  ['C:\\課程\\visit', 'C:\\課程\\visit'],
  ['C:\\my course\\', '"C:\\my course\\\\"'],
  ['a "b"', '"a \\"b\\""'],
  ['a&b', '"a&b"'],
  ['', '""'],
])('a shell of Windows is given %j as %s', (word, quoted) => {
  expect(shellWord(word, 'win32')).toBe(quoted)
})

it('whatever somebody wrote, a POSIX shell gives back as one word', () => {
  const written = fc.string({ unit: 'grapheme', maxLength: 20 }).filter(text => !text.includes('\0'))
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), words => {
      expect(wordsOf(words.map(word => shellWord(word, 'linux')).join(' '))).toEqual(words)
    }),
    { numRuns: runs(20) },
  )
})

it('a command repeats the course and the learner that this run was told of, and nothing else', () => {
  expect(commandLine({})('read 3')).toBe('salescourse read 3')
  expect(commandLine({ program: 'npx salescourse' })('read 3')).toBe('npx salescourse read 3')
  const told = commandLine({ course: 'my course', as: '王 小明' })
  expect(told('glossary', 'AP 精神')).toBe("salescourse glossary 'AP 精神' --course 'my course' --as '王 小明'")
})

it('words that begin with a hyphen stand behind --, where nothing is an option', () => {
  expect(commandLine({ course: 'visit' })('search', '-x', 'b')).toBe('salescourse search --course visit -- -x b')
})

it('the spaces of a command are such that no line ends in them', () => {
  const write = commandLineFor({ program: 'npx salescourse', course: 'my course', as: undefined }, 'linux')
  expect(write('read 3')).toBe("npx salescourse read 3 --course 'my course'".replaceAll(' ', COMMAND_SPACE))
})

it('a command that opens no course is not told which', () => {
  const told = commandLine({ course: 'visit' })
  expect(['settings plain on', 'backup', 'course use visit', 'list --help', '--help'].map(line => told(line))).toEqual([
    'salescourse settings plain on',
    'salescourse backup',
    'salescourse course use visit',
    'salescourse list --help',
    'salescourse --help',
  ])
  // These three look for themselves whether they can open it.
  const opening = COMMANDS.filter(({ name, needs }) => needs === 'course' || ['read', 'doctor', 'course'].includes(name))
  expect(COMMANDS.filter(({ name }) => told(name).includes('--course'))).toEqual(opening)
})
