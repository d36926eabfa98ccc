import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

/** A copy of the bundled course, which has no error, with a text of one of its files replaced. */
function copy(folder: string, file?: string, from = '', to = ''): string {
  cpSync('data/zh-Hant', folder, { recursive: true })
  if (file !== undefined) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
  }
  return folder
}

it('ids that are gone are told, and are no error: a trainer may have meant it', async () => {
  const [now, old] = [
    copy(join(freshHome(), 'now')),
    copy(join(freshHome(), 'old'), 'glossary.yaml', '- id: prospect', '- id: lead'),
  ]
  const { out, code } = await run(['check', now, '--against', old])
  expect(out).toContain('看起來改了的代號 1 個')
  expect(out).toContain('lead → prospect')
  expect(code).toBe(0)
})

it('a version that is not there, or cannot be read, is an error before anything is printed', async () => {
  const now = copy(join(freshHome(), 'now'))
  expect(await run(['check', now, '--against', join(freshHome(), 'gone')])).toMatchObject({ out: '', code: 1 })
  const old = copy(join(freshHome(), 'old'), 'course.yaml', 'title:', 'titel:')
  expect(await run(['check', now, '--against', old])).toMatchObject({
    out: '',
    error: expect.stringContaining(`舊版「${old}」的 course.yaml 有錯，沒辦法比較。看它哪裡錯：salescourse check ${old}`),
    code: 1,
  })
})
