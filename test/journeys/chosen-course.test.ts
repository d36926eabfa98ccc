import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { courseFolder } from '../support/course-folder.ts'
import { printed, run } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

it('a course that was remembered is used from anywhere, until the bundled one is taken again', async () => {
  const [home, folder] = [freshHome(), courseFolder()]
  const use = await printed(['course', 'use', relative(process.cwd(), folder)], { home })
  expect(use).toContain('記住了，以後都用「小課程」。')
  expect(JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8')).course).toBe(folder)
  expect(await printed(['list'], { home })).toMatch(/^小課程\n[\s\S]*salescourse read 1 {2}/)
  expect(await printed(['course', 'use', '--bundled'], { home })).toContain('換回內附的課程了。')
  expect(await printed(['list'], { home })).not.toContain('小課程')
})

it('course says which is in use and why, and home says why in its title where it is not the bundled one', async () => {
  const [home, folder] = [freshHome(), courseFolder()]
  const says = async (args: string[], env: Record<string, string> = {}) =>
    [await printed(['course', ...args], { home, env }), await printed(args, { home, env })].map(out => out.split('\n')[0])
  expect(await says([])).toEqual(['大客戶銷售必備知識（內附的課程）', '大客戶銷售必備知識'])
  await run(['course', 'use', folder], { home })
  const [option, environment] = ['小課程（這次用 --course 選的課程）', '小課程（環境變數 SALESCOURSE_COURSE 選的課程）']
  expect(await says([])).toEqual(['小課程（你記住的課程）', '小課程（你記住的課程）'])
  expect(await says([], { SALESCOURSE_COURSE: folder })).toEqual([environment, environment])
  expect(await says(['--course', folder], { SALESCOURSE_COURSE: '/nowhere' })).toEqual([option, option])
})

it('a remembered folder that is gone is said with the way back, which settings, doctor and course still know', async () => {
  const [home, folder] = [freshHome(), courseFolder()]
  await run(['course', 'use', folder], { home })
  renameSync(folder, `${folder} 2`)
  const sentence = `找不到記住的課程資料夾「${folder}」。把它放回原處，或換回內附的課程：salescourse course use --bundled`
  for (const args of [[], ['list'], ['quiz']])
    expect(await run(args, { home })).toEqual({ out: '', error: `${sentence}\n`, code: 1 })
  expect((await run(['settings'], { home })).code).toBe(0)
  expect(await run(['doctor'], { home })).toMatchObject({
    code: 1,
    out: expect.stringContaining('✗ 課程　找不到記住的課程資料夾'),
  })
  const { out, code } = await run(['course'], { home })
  expect([out, code]).toEqual([
    `課程資料夾不在了（你記住的課程）\n  ${folder}\n\n下一步\n  salescourse course use --bundled  換回內附的課程\n`,
    0,
  ])
  expect((await run(['course', 'use', '--bundled'], { home })).code).toBe(0)
})

it('a folder that is gone is looked for where it was named', async () => {
  expect((await run(['list', '--course', 'gone'])).error).toBe('找不到課程資料夾「gone」。請檢查 --course 的路徑。\n')
  expect((await run(['list'], { env: { SALESCOURSE_COURSE: 'gone' } })).error).toContain('環境變數 SALESCOURSE_COURSE')
})

it('only a course that opens is remembered', async () => {
  const home = freshHome()
  const faulty = courseFolder({ 'course.yaml': 'id: x' })
  expect(await run(['course', 'use', faulty], { home })).toMatchObject({
    out: '',
    code: 1,
    error: expect.stringContaining('course.yaml'),
  })
  expect(await run(['course', 'use', 'nowhere'], { home })).toMatchObject({ out: '', code: 1 })
  expect(await printed(['course'], { home })).toContain('內附的課程')
})

it('a remembered course that became faulty is named by course and doctor, with the command that says what is amiss', async () => {
  const [home, folder] = [freshHome(), courseFolder()]
  await run(['course', 'use', folder], { home })
  writeFileSync(join(folder, 'course.yaml'), 'id: x')
  const look = `salescourse check '${folder}'`
  expect(await printed(['course'], { home })).toMatch(/^課程有錯，打不開（你記住的課程）\n/)
  expect(await printed(['course'], { home })).toContain(look)
  expect(await printed(['doctor'], { home })).toContain(look)
})

it('the environment is said to come first when a course is remembered under it', async () => {
  const [home, folder] = [freshHome(), courseFolder()]
  const { out } = await run(['course', 'use', folder], { home, env: { SALESCOURSE_COURSE: folder } })
  expect(out).toContain('環境變數 SALESCOURSE_COURSE 還設著')
})

it.each([
  [['course', 'show'], /「course」後面不能寫「show」。看用法：salescourse course --help/],
  [['course', 'use'], /少了「資料夾」/],
  [['course', 'use', 'x', '--bundled'], /「--bundled」和「x」不能一起用/],
  [['settings', 'course', 'my course'], /salescourse course use 'my course'/],
])('salescourse %j is a wrong call', async (args, sentence) => {
  expect(await run(args)).toEqual({ out: '', error: expect.stringMatching(sentence), code: 2 })
})
