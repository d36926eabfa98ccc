import { expect, it } from 'vitest'
import { balanceOf } from '../../src/check/balance.ts'
import { checkCourse } from '../../src/check/check-course.ts'
import { compareVersions } from '../../src/check/compare-versions.ts'
import { parseCourse } from '../../src/course/parse/parse-course.ts'
import { searchCourse } from '../../src/course/query/search.ts'
import { checkJson } from '../../src/formats/check-json.ts'
import { glossaryJson } from '../../src/formats/glossary-json.ts'
import { progressJson } from '../../src/formats/progress-json.ts'
import { recordJson } from '../../src/formats/record-json.ts'
import { answerRows, noteRows, testRows } from '../../src/formats/record-rows.ts'
import { searchJson } from '../../src/formats/search-json.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'
import type { EffectiveAnswer } from '../../src/study/effective-answers.ts'
import { progressOf } from '../../src/study/progress.ts'
import { emptyCourseRecord, type FinishedTest } from '../../src/study/record.ts'
import { TERMS } from '../support/terms.ts'
import { compileTiny, edited, TINY } from '../support/tiny-course.ts'

const { course } = compileTiny()
const parsed = parseCourse(path => TINY[path] ?? null)
const { source } = parsed
const chapter = course?.chapters[0]
if (!course || !source || !chapter) throw new Error('the tiny course does not compile')
const { index } = course
const term = { id: 'service', names: ['服務', 'service'], aliases: ['CS'], text: '交付與售後。', section: 'parts' }
const test: FinishedTest = {
  paper: 'p',
  seed: 's',
  mode: 'test',
  chapter: null,
  questions: 3,
  startedAt: '2026-11-23T09:20:00.000+08:00',
  finishedAt: '2026-11-23T09:30:00.000+08:00',
  score: 66.7,
  passed: true,
  ...TERMS,
}
const answer: EffectiveAnswer = {
  at: '2026-11-23T09:29:00.000+08:00',
  paper: 'p',
  question: 'both',
  picked: ['sales', 'service'],
  credit: 1,
  guessed: false,
  ms: 12_345,
  retry: false,
}

it('glossary --json is every term with the number of its section', () => {
  expect(JSON.parse(glossaryJson(index, [term, { ...term, section: 'gone' }]))).toEqual({
    version: 1,
    kind: 'glossary',
    terms: [
      { ...term, place: '1.1' },
      { ...term, section: 'gone', place: null },
    ],
  })
})

it('search --json is every place with its whole passages', () => {
  const found = searchCourse(
    {
      index,
      chapter: () => chapter,
      glossary: () => [],
      supplements: () => ({ worksheets: [], guide: { course: null, chapters: {} } }),
    },
    '市場',
    zhHant.punctuation,
  )
  expect(JSON.parse(searchJson('市場', found))).toEqual({
    version: 1,
    kind: 'search',
    words: '市場',
    places: [{ place: '1.1', title: '三個部門', passages: [{ kind: 'text', text: '銷售、市場、服務。', matches: [[3, 5]] }] }],
  })
})

it('check --json is what was found, errors first, and the balance of the bank', () => {
  const bank = { title: '', balance: balanceOf(source), blueprint: undefined }
  const { problems, ...rest } = JSON.parse(
    checkJson({ folder: 'my/', findings: checkCourse(parsed), bank, against: null }, zhHant),
  )
  expect(rest).toMatchObject({ version: 1, kind: 'check', folder: 'my/', errors: 4, balance: { singles: 1 } })
  expect(problems[0]).toEqual({
    file: 'questions/1.yaml',
    line: 14,
    column: 12,
    rule: 'Q23',
    level: 'error',
    code: 'reason-short',
    message: '理由「三者都到齊。」太短，至少 8 字。說出選它的人把什麼想錯了。',
  })
  expect(problems.map(({ level }: { level: string }) => level)).toEqual([
    ...Array(rest.errors).fill('error'),
    ...Array(rest.warnings).fill('warning'),
  ])
})

it('check --against --json is what has changed, keys by their ids and in words', () => {
  const [before, after] = [TINY, { ...TINY, ...edited('questions/1.yaml', 'answer: true', 'answer: false') }].map(
    (files: Record<string, string>) => parseCourse(path => files[path] ?? null).source,
  )
  if (!before || !after) throw new Error('no course')
  const against = { folder: 'my-v1', changes: compareVersions(after, before) }
  expect(JSON.parse(checkJson({ folder: 'my', findings: [], bank: null, against }, zhHant)).against).toEqual({
    folder: 'my-v1',
    course: null,
    keys: [
      {
        id: 'must',
        stem: '三個部門要一起出力。',
        old: { key: ['true'], text: '對' },
        now: { key: ['false'], text: '錯' },
      },
    ],
    types: [],
    parts: [],
    gone: [],
    renamed: [],
    moved: [],
    added: [],
    unread: [],
  })
})

it('progress --json is the course and the summary', () => {
  const summary = { ...progressOf(index, emptyCourseRecord(), 0), tests: [test], bestTest: 66.7 }
  expect(JSON.parse(progressJson(index, '王小明', summary, []))).toEqual({
    version: 3,
    course: { id: 'tiny', version: index.version, title: '小課程', ...index.test },
    learner: '王小明',
    ...summary,
    regraded: [],
  })
})

it('export --json is a row for each test and each answer, with the name of who took it', () => {
  const named = { ...test, learner: '王小明' }
  const notes = noteRows({ notes: { both: { text: '一句', at: answer.at } } })
  const tests = testRows([named], [{ test: named, score: 100, questions: ['both'] }])
  expect(
    JSON.parse(recordJson('tiny', null, { tests, answers: answerRows([answer], { tests: [named], open: {} }), notes })),
  ).toEqual({
    version: 2,
    course: 'tiny',
    learner: null,
    tests: [
      {
        finished: '2026-11-23T09:30:00.000+08:00',
        mode: 'test',
        chapter: null,
        section: null,
        questions: 3,
        blank: 0,
        score: 66.7,
        passed: true,
        whole: true,
        attempt: 1,
        keySeen: false,
        ranOut: false,
        minutes: null,
        credit: null,
        regraded: 100,
        release: null,
        frozen: null,
        seed: 's',
        paper: 'p',
        learner: '王小明',
      },
    ],
    answers: [
      {
        answered: '2026-11-23T09:29:00.000+08:00',
        question: 'both',
        picked: 'sales | service',
        score: 1,
        guessed: false,
        retry: false,
        seconds: 12.3,
        paper: 'p',
        learner: '王小明',
      },
    ],
    notes: [{ noted: answer.at, question: 'both', text: '一句' }],
  })
})

it('export says of a short paper, a repeated one and one out of time what they are, and never that a practice was passed', () => {
  const short: FinishedTest = { ...test, whole: false, attempt: 2, ranOut: true, mode: 'exam', limit: 90_000, blank: 1 }
  expect(testRows([short, { ...test, mode: 'practice', whole: false }], [])).toMatchObject([
    { whole: false, attempt: 2, ranOut: true, minutes: 1.5, blank: 1, passed: true, regraded: null },
    { mode: 'practice', passed: null, whole: false },
  ])
})
