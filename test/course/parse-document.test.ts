import { expect, it } from 'vitest'
import { parseDocument } from '../../src/course/parse/parse-document.ts'
import { linesOf } from '../../src/typeset/paging.ts'
import { documentBlocks } from '../../src/views/document.ts'
import { pageOf } from '../support/page.ts'

const shown = (text: string) => linesOf(documentBlocks(parseDocument(text), pageOf(40))).filter(line => line !== '')

it.each([
  ['## 課後作業 {#homework}', '課後作業'],
  ['## 課後**作業**{#homework}', '課後作業'],
  ['> ### 想一想 {#think}', '想一想'],
  ['## 大括號 {x}', '大括號 {x}'],
])('a document shows the heading %s as %s, without its id', (source, heading) => {
  expect(
    shown(source)
      .join('')
      .replace(/^[|│]\s*/, ''),
  ).toBe(heading)
})

it('an id that is no heading’s stays as it is written', () => {
  expect(shown('寫成 {#homework}')).toEqual(['寫成 {#homework}'])
})

it('a heading stands in one block with what follows it, and every other block for itself', () => {
  const blocks = documentBlocks(parseDocument('# 一\n\n## 二\n\n甲\n\n乙\n\n## 三'), pageOf(40))
  expect(blocks.map(({ lines }) => lines.join('/'))).toEqual(['一//二//甲', '/乙', '/三'])
})
