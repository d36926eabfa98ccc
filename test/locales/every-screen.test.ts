import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Command, InteractionState } from '../../src/answering/interaction-state.ts'
import { initialState } from '../../src/answering/press-key.ts'
import { report } from '../../src/cli/report.ts'
import { compileCourse } from '../../src/course/compile/compile-course.ts'
import { UserError } from '../../src/errors/user-error.ts'
import { paperHtml } from '../../src/formats/paper-html.ts'
import { paperMarkdown } from '../../src/formats/paper-markdown.ts'
import { printedQuestions } from '../../src/formats/printed-paper.ts'
import { interactionOf, keyOf, typeOf } from '../../src/questions/question.ts'
import { blanksView, examSheetView } from '../../src/views/exam-sheet.ts'
import { keyHintsView } from '../../src/views/key-hints.ts'
import type { ViewPage } from '../../src/views/parts/page.ts'
import { pausedView } from '../../src/views/paused.ts'
import { questionView } from '../../src/views/question.ts'
import { documentStatusView, keysView, lessonStatusView } from '../../src/views/reading-status.ts'
import { verdictView } from '../../src/views/verdict.ts'
import { LATIN } from '../support/latin-course.ts'
import { pageOf } from '../support/page.ts'
import { pseudoLocale, strayChinese } from '../support/pseudo-locale.ts'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { ERROR_DATA, PROBLEM_DATA } from '../support/told-data.ts'

const home = freshHome()
const folder = join(home, 'course')
write(folder, LATIN)
/** The same course as it was before everything about it changed. */
const older = join(home, 'older')
write(older, {
  'course.yaml': (LATIN['course.yaml'] ?? '').replace('id: latin', 'id: roman').replace('id: second', 'id: third'),
  'glossary.yaml': (LATIN['glossary.yaml'] ?? '').replace('id: sales', 'id: selling'),
  'lessons/1.md': (LATIN['lessons/1.md'] ?? '').replace('## Together {#together}', '## Beside {#alone}'),
  'lessons/2.md': (LATIN['lessons/2.md'] ?? '').replace('## Alone {#alone}', '## Together {#together}'),
  'questions/1.yaml': (LATIN['questions/1.yaml'] ?? '')
    .replaceAll('section: together', 'section: alone')
    .replace('answer: true', 'answer: false')
    .replace('accept: [sales]', 'accept: [selling]')
    .replace('id: rival', 'id: enemy')
    .replace('- id: steps', '- id: stairs'),
  'questions/2.yaml': (LATIN['questions/2.yaml'] ?? '')
    .replace('section: alone', 'section: together')
    .replace('id: more', 'id: less')
    .replace('Who is alone', 'Who is not'),
})

function write(to: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    writeFileSync(join(to, path), text)
  }
}

/** What a run in the pseudo-locale says, on stdout and then on stderr, and its exit code. */
async function say(argv: readonly string[], columns = 80): Promise<{ text: string; code: number | null }> {
  const env = { SALESCOURSE_COURSE: folder, COLUMNS: String(columns) }
  const { out, error, code } = await run([...argv], { home: join(home, 'learner'), env, words: pseudoLocale })
  return { text: out + error, code }
}

describe('in a language that marks what it says, no Chinese stands outside its marks', () => {
  /** Command lines in an order in which a learner may type them, each with its exit code. */
  const commands: [code: number, ...argv: string[]][] = [
    [0],
    [0, 'list'],
    [0, 'read', '1'],
    [0, 'read', '2'],
    [0, 'read', '1.2', '--plain'],
    [0, 'read', '--file', join(folder, 'lessons/1.md')],
    [0, 'quiz', '--seed', 's', '--all', '--json'],
    [0, 'quiz', '--seed', 's', '--all', '--print', '--with-key'],
    [0, 'quiz', '--seed', 's', '--all', '--html', '-', '--with-why'],
    [0, 'quiz', '--seed', '7F3K', '--count', '3', '--answers', '-,-,-'],
    [0, 'quiz', '--seed', 's', '--type', 'single', '--all', '--answers', '1?,1'],
    [0, 'quiz', '1', '--seed', 's', '--type', 'multiple', '--answers', 'a+b'],
    [0, 'quiz', '1', '--seed', 's', '--type', 'multiple', '--answers', 'a'],
    [0, 'quiz', '1', '--seed', 's', '--type', 'boolean', '--answers', 'x', '--json'],
    [0, 'quiz', '1', '--seed', 's', '--type', 'ordering', '--answers', '2>1>3'],
    [0, 'quiz', '1', '--seed', 's', '--type', 'matching', '--answers', '1a+2a'],
    [0, 'quiz', '1', '--seed', 's', '--type', 'cloze', '--answers', 'service|sales'],
    [0, 'quiz', '1', '--seed', 's', '--type', 'cloze', '--answers', 'sales|service'],
    [0, 'quiz', '--original', '--seed', 's', '--answers', '1'],
    [2, 'quiz'],
    [2, 'quiz', '--type', 'none', '--seed', 's'],
    [0, 'list'],
    [0, 'read', '1'],
    [0, 'mistakes'],
    [0, 'mistakes', '1'],
    [0, 'mistakes', '2'],
    [0, 'stars'],
    [0, 'star', 'steps'],
    [0, 'stars'],
    [0, 'unstar', 'steps'],
    [0, 'progress'],
    [0, 'progress', '--json'],
    [0, 'progress', '--all'],
    [0, 'progress', '--chapter', '1'],
    [0, 'progress', '--svg', '-'],
    [2, 'progress', '--all', '--json'],
    [1, 'certificate'],
    [0, 'note', 'steps', 'one line'],
    [0, 'note', 'steps'],
    [0, 'note'],
    [2, 'note', 'steps', '   '],
    [2, 'note', '--clear'],
    [0, 'note', 'steps', '--clear'],
    [0, 'export', '--notes'],
    [0, 'glossary'],
    [0, 'glossary', 'service'],
    [0, 'glossary', '--json'],
    [0, 'search', 'service'],
    [0, 'search', 'one'],
    [0, 'search', 'signs'],
    [0, 'search', 'late', '--json'],
    [1, 'search', 'nowhere'],
    [0, 'worksheet'],
    [0, 'worksheet', '1'],
    [0, 'worksheet', '1', '--example'],
    [0, 'worksheet', 'plans'],
    [0, 'worksheet', 'plans', '--example', '--plain'],
    [0, 'worksheet', 'plans', '--markdown'],
    [0, 'worksheet', 'plans', '--now', '100,50', '--becomes', '120,60', '--costs', '100,100', '--margin', '30'],
    [0, 'worksheet', 'plans', '--now', '1,1', '--becomes', '1,1', '--costs', '1,1', '--margin', '30', '--markdown'],
    [2, 'worksheet', 'nowhere'],
    [0, 'guide'],
    [0, 'guide', '1'],
    [1, 'guide', '2'],
    [0, 'settings'],
    [0, 'settings', 'borders', 'ascii'],
    [0, 'where'],
    [0, 'doctor'],
    [1, 'check', folder],
    [1, 'check', folder, '--json'],
    [1, 'check', folder, '--against', older],
    [1, 'check', folder, '--against', folder, '--json'],
    [1, 'check', folder, '--against', join(home, 'nowhere')],
    [0, 'export'],
    [0, 'export', '--tests'],
    [0, 'backup', join(home, 'all.ndjson')],
    [0, 'restore', join(home, 'all.ndjson'), '--dry-run'],
    [0, 'restore', join(home, 'all.ndjson')],
    [2, 'reset', '1'],
    [0, 'reset', '1', '--force'],
    [0, 'reset', '--undo'],
    [2, 'forget'],
    [0, 'forget', '--everything', '--force'],
    [2, 'lst'],
    [2, 'list', '--al'],
  ]

  it.each(commands.map(([code, ...argv]) => ({ line: argv.join(' ').replaceAll(home, ''), argv, expected: code })))(
    'salescourse $line',
    async ({ argv, expected }) => {
      const { text, code } = await say(argv)
      expect(code, text).toBe(expected)
      if (!argv.includes('--json') && argv[0] !== 'export') expect(text).toContain('»')
      expect(strayChinese(text)).toEqual([])
    },
  )

  it.each([
    ['list'],
    ['read', '1'],
    ['read', '1', '--plain'],
    ['quiz', '1', '--seed', 's', '--all', '--answers', '-,-,-,-,-,-'],
    ['mistakes'],
    ['progress'],
    ['progress', '--all'],
    ['progress', '--chapter', '1'],
    ['glossary'],
    ['search', 'service'],
    ['worksheet'],
    ['worksheet', 'plans', '--example'],
    ['guide'],
    ['settings'],
    ['check', folder],
    ['check', folder, '--plain'],
    ['check', folder, '--against', older],
  ])('salescourse %s %s %s on a narrow page', async (...argv) => {
    const { text } = await say(argv, 24)
    expect(text).toContain('»')
    expect(strayChinese(text)).toEqual([])
  })

  it.each([
    { 'settings.json': '{' },
    { 'journal.ndjson': '\nnothing\n' },
    { 'scores.json': '{' },
    { 'journal.ndjson/a-folder': '' },
  ])('what is said of broken files: %j', async files => {
    const broken = freshHome()
    write(broken, files)
    const { out, error } = await run(['list'], { home: broken, env: { SALESCOURSE_COURSE: folder }, words: pseudoLocale })
    expect(error).toMatch(/^»/)
    expect(strayChinese(out + error)).toEqual([])
  })

  it.each(['', ...Object.keys(pseudoLocale.help.commands)])('help of %s', async command => {
    const { text, code } = await say(command === '' ? ['--help'] : [command, '--help'])
    expect(code, text).toBe(0)
    expect(text).toContain('»')
    expect(strayChinese(text)).toEqual([])
  })

  it.each(Object.entries(ERROR_DATA))('error %s', (code, told) => {
    for (const data of told) {
      const written: string[] = []
      const terminal = { warn: (text: string) => written.push(text) }
      const commandLine = (command: string) => `salescourse ${command}`
      report(new UserError(code as never, data as never), { terminal, words: pseudoLocale, env: {}, commandLine } as never)
      expect(written[0]).toMatch(/^»/)
      expect(written.join('\n')).not.toMatch(/undefined|\[object|NaN/)
      expect(written.flatMap(strayChinese)).toEqual([])
    }
  })

  it.each(Object.entries(PROBLEM_DATA))('problem %s', (code, told) => {
    const sentence = pseudoLocale.problems[code as keyof typeof PROBLEM_DATA]
    for (const data of told) {
      const text = sentence(data as never)
      expect(text).not.toMatch(/undefined|\[object|NaN/)
      expect(strayChinese(text)).toEqual([])
    }
  })
})

describe('nor on what needs a keyboard', () => {
  const { course } = compileCourse(path => LATIN[path] ?? null)
  const questions = course?.chapters.flatMap(chapter => chapter.questions) ?? []
  const wide: ViewPage = {
    ...pageOf(200),
    words: pseudoLocale,
    labels: pseudoLocale.callouts,
    labelled: pseudoLocale.punctuation.label,
  }
  const pages: ViewPage[] = [wide, { ...wide, plain: true }]
  const PRACTICE: Command[] = ['guess', 'star', 'undo', 'skip', 'leave']
  const EXAM: Command[] = ['guess', 'star', 'flag', 'sheet', 'leave']

  it.each(questions.map(question => [question.id, question] as const))('a question (%s) in every state', (_, question) => {
    const order = typeOf(question).authoredOrder(question)
    const interaction = interactionOf(question, order, pseudoLocale.question)
    const states: Partial<InteractionState>[] = [
      {},
      { cursor: 0, held: true, picked: keyOf(question) },
      { guessed: true, starred: true, flagged: true },
      ...(['answer', 'skip', 'leave', 'time-up'] as const).map(done => ({ done, picked: keyOf(question) })),
      ...(['z', ''] as const).map(key => ({ notice: { kind: 'unknown-key' as const, key } })),
      { notice: { kind: 'nothing-chosen' } },
      { notice: { kind: 'nothing-moved' } },
      { notice: { kind: 'pairs-missing', missing: 1 } },
      { notice: { kind: 'blanks-missing', missing: 1 } },
    ]
    for (const page of pages)
      for (const allowed of [PRACTICE, EXAM])
        for (const state of states) {
          const at = {
            number: 1,
            total: 2,
            question,
            order,
            allowed: new Set(allowed),
            timeLeft: pseudoLocale.question.timeLeft(90),
            verdictFollows: false,
          }
          const { above, below } = questionView(at, { ...initialState(interaction), ...state }, page)
          expect(strayChinese(`${above}\n${below}`)).toEqual([])
        }
  })

  it.each(questions.map(question => [question.id, question] as const))('the verdict on %s', (_, question) => {
    const order = typeOf(question).authoredOrder(question)
    const key = keyOf(question)
    const origin = { place: '1.1', footnotes: course?.chapters[0]?.lesson.footnotes ?? [] }
    for (const [picked, credit] of [
      [key, 1],
      [key, 0.5],
      [[...key].reverse(), 0],
      [[], 0],
      [null, 0],
    ] as const)
      for (const guessed of [true, false]) {
        const answered = {
          number: 1,
          question,
          order,
          picked: picked && [...picked],
          guessed,
          credit,
          regraded: credit === 1 ? 0 : null,
        }
        expect(strayChinese(verdictView(answered, origin, wide))).toEqual([])
        const questions = printedQuestions([answered], wide)
        const paper = { title: 'A', scope: 'B', language: 'en', facts: [], questions, keyWanted: 'reasons' } as const
        expect(strayChinese(paperMarkdown(paper, wide))).toEqual([])
        expect(strayChinese(paperHtml(paper, wide))).toEqual([])
      }
  })

  it('the last lines of the screen while something is read', () => {
    const heading = { number: '1.2', title: 'Working together' }
    const { reading, punctuation } = pseudoLocale
    const keys = [reading.keys.nextSection, reading.keys.practiseSection, reading.keys.leave].join(punctuation.gap)
    const searches = [null, { typed: 'late', hit: null }, { typed: 'late', hit: { number: 1, of: 2 } }]
    const texts = pages.flatMap(page =>
      (['page', 'stop', 'end'] as const).flatMap(at =>
        searches.flatMap(search =>
          [false, true].flatMap(finding => {
            const shown = { at, rest: ['one line'], pages: 1, search, finding }
            return [
              lessonStatusView(heading, shown, { read: true, keys }, page),
              documentStatusView('notes.md', shown, page),
              keysView(keys, page),
            ]
          }),
        ),
      ),
    )
    expect(texts.flatMap(strayChinese)).toEqual([])
  })

  it('an exam, a pause, and what is shown when a paper is left', () => {
    const { question, result } = pseudoLocale
    const paper = { questions: ['a', 'b'], answers: {}, flagged: ['b'] }
    const texts = pages.flatMap(page => [
      examSheetView(paper, page),
      blanksView([1, 2], page),
      pausedView({ kind: 'practise', chapter: 1 }, true, page),
      ...[question.goOn, question.goOnLast, result.end(2)].map(keys => keyHintsView(keys, { starred: true, done: false }, page)),
    ])
    expect(texts.flatMap(strayChinese)).toEqual([])
  })
})
