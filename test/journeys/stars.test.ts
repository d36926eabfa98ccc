import { expect, it } from 'vitest'
import { courseFolder } from '../support/course-folder.ts'
import { printed } from '../support/run.ts'
import { freshHome } from '../support/screen.ts'

it('a star that is set or taken leads to what is starred, and without one to the next step, its stem standing under itself', async () => {
  const options = { home: freshHome(), env: { SALESCOURSE_COURSE: courseFolder(), COLUMNS: '24' } }
  const practise = /\n\n下一步\n {2}salescourse quiz --starred\n {4}練習收藏的題目\n$/
  expect(await printed(['star', 'which-three'], options)).toMatch(/^已收藏：哪一組是三個面\n {8}向？\n\n/)
  expect(await printed(['star', 'both'], options)).toMatch(practise)
  expect(await printed(['unstar', 'both'], options)).toMatch(practise)
  expect(await printed(['unstar', 'which-three'], options)).toMatch(/^已取消收藏：[\s\S]*\n\n下一步\n {2}salescourse read 1\n/)
})
