import { expect, it } from 'vitest'
import { markedPaper } from '../support/paper.ts'
import { printed, run } from '../support/run.ts'
import { freshHome, start } from '../support/screen.ts'

it('the contents fit a screen of 24 lines, a line a chapter, and say what was read, answered and scored', async () => {
  const home = freshHome()
  const paper = ['quiz', '3', '--exam', '--count', '2', '--seed', 'contents']
  const marked = await markedPaper(paper)
  await run([...paper, '--answers', marked.map(() => '-').join(',')], { home })
  const screen = start(['list'], home)
  expect(await screen.exited).toBe(0)
  const text = await screen.waitFor(/下一步\n +salescourse /)
  expect(text.split('\n').length).toBeLessThan(24)
  expect(text.match(/^ +\d {2}\S/gm)).toHaveLength(7)
  expect(text).toMatch(/\n {2}3 {2}\S+ +未讀，最近答對 0\/2，最高 0\.0 分\n/)
  expect(text).toMatch(/\n {2}4 {2}\S+ +未讀\n/)
  expect(text).toContain('看一章的小節：salescourse list 1')
})

it('the sections of a chapter are listed by its number, and of every one with --all', async () => {
  const chapter = await printed(['list', '第3章'])
  expect(chapter.match(/^ +\d\.\d {2}/gm)).toHaveLength(5)
  expect(chapter).toMatch(/\n3 {2}[\s\S]*\n\n下一步\n {2}salescourse read 3\.1 {2}/)
  expect(chapter).not.toMatch(/^[1-24-7] {2}|salescourse list/m)
  expect((await printed(['list', '--all'])).match(/^ +\d\.\d {2}/gm)).toHaveLength(37)
  expect(await run(['list', '3.2'])).toMatchObject({ code: 2, error: '「3.2」是一節，這個指令以章為單位：salescourse list 3\n' })
})
