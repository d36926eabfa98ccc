import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { courseFileReader } from '../../src/course/parse/course-folder.ts'
import { otherEditions } from '../../src/course/parse/other-editions.ts'
import { parseCourse } from '../../src/course/parse/parse-course.ts'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'
import { edited, TINY } from '../support/tiny-course.ts'

/** A folder of courses beside each other, each the small one with some files changed. */
function shelf(courses: Record<string, Record<string, string>>): string {
  const folder = freshHome()
  for (const [name, changes] of Object.entries(courses)) {
    for (const [path, text] of Object.entries({ ...TINY, ...changes })) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true })
      writeFileSync(join(folder, name, path), text)
    }
  }
  return folder
}

const MINE = { id: 'tiny', language: 'zh-Hant' }
const other = edited('course.yaml', 'id: tiny', 'id: another')
const english = edited('course.yaml', 'language: zh-Hant', 'language: en')
const find = (folder: string, { id, language } = MINE) => {
  const { source } = parseCourse(courseFileReader(join(folder, 'mine')))
  if (!source) throw new Error('no course')
  const { editions, problems } = otherEditions(join(folder, 'mine'), { ...source.settings, id, language })
  return [editions.map(edition => edition.folder), problems.map(({ code, data }) => [code, data])]
}

it('are the folders beside a course with its id', () => {
  expect(find(shelf({ mine: {}, english, somebody: other }))).toEqual([['english'], []])
})

it('are not compared while they have faults of their own', () => {
  const folder = shelf({ mine: {}, english: { ...english, 'questions/1.yaml': '- id: x\n' } })
  expect(find(folder)).toEqual([[], [['edition-faulty', { folder: 'english' }]]])
})

it.each(['zh-Hant', '"zh-Hant"', 'ZH-hant'])(
  'in the same language (%s) are copies, which are named and not compared',
  language => {
    const copy = edited('course.yaml', 'language: zh-Hant', `language: ${language}`)
    const folder = shelf({ mine: {}, 'mine-1120': { ...copy, 'questions/1.yaml': '- id: x\n' } })
    expect(find(folder)).toEqual([[], [['edition-copied', { folder: 'mine', copy: 'mine-1120', language: 'zh-Hant' }]]])
  },
)

it('are looked for without a glance at what somebody else keeps beside them', () => {
  const folder = shelf({ mine: {}, somebody: other })
  mkdirSync(join(folder, 'odd', 'course.yaml'), { recursive: true })
  mkdirSync(join(folder, 'outside'))
  symlinkSync('/etc/hostname', join(folder, 'outside', 'course.yaml'))
  expect(find(folder)).toEqual([[], []])
})

describe('check', () => {
  const key = edited('questions/1.yaml', 'answer: true', 'answer: false')
  const checked = async (courses: Record<string, Record<string, string>>) => {
    const { out } = await run(['check', join(shelf(courses), 'mine'), '--json'])
    const problems: { code: string; message: string; level: string }[] = JSON.parse(out).problems
    return problems.filter(({ code }) => code.startsWith('edition')).map(({ level, message }) => `${level} ${message}`)
  }

  it('names the folder of the edition that differs', async () => {
    expect(await checked({ mine: {}, english: { ...english, ...key } })).toEqual([
      'error 正解和「english」資料夾的 en 版不同。核對後改成一樣。',
    ])
  })

  it('warns of a backup beside a course, and says where to put it', async () => {
    expect(await checked({ mine: {}, backup: key })).toEqual([
      'warning 旁邊的「backup」和「mine」是同一門課、同一種語言（zh-Hant），沒有拿來比對。它如果是備份，請移到別的資料夾，或壓縮成一個檔案。',
    ])
  })

  it('does not warn of the version beside it that it is compared with', async () => {
    const folder = shelf({ mine: {}, v1: key })
    const { out } = await run(['check', join(folder, 'mine'), '--against', join(folder, 'v1'), '--json'])
    const { problems, against } = JSON.parse(out)
    expect(problems.filter(({ code }: { code: string }) => code === 'edition-copied')).toEqual([])
    expect(against.keys).toMatchObject([{ id: 'must' }])
  })
})
