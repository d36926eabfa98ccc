import { expect, it } from 'vitest'
import { certificateSvg } from '../../src/formats/certificate-svg.ts'
import { element, textElement } from '../../src/formats/svg.ts'
import { zhHant } from '../../src/locales/zh-Hant.ts'

const DATA = {
  learner: '王 <小明> & "Co"',
  course: '大客戶',
  score: 100,
  passMark: 60,
  day: '2026-11-23',
  code: '7F3K-9QXM2T',
  version: '161ef6cf0000',
}

it('a text and an attribute are escaped, and what XML forbids is dropped', () => {
  expect(textElement('a<b>&\u0000\u202e"', 1, 2.3456)).toBe('<text x="1" y="2.35">a&lt;b&gt;&amp;"</text>')
  expect(element('a', { href: '"<&' })).toBe('<a href="&quot;&lt;&amp;"/>')
})

it('a certificate is one A4 page across with its facts, the score with one decimal', () => {
  const svg = certificateSvg(DATA, 'zh-Hant', zhHant)
  expect(svg).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="297mm" height="210mm"/,
  )
  for (const fact of ['王 &lt;小明&gt; &amp; "Co"', '100.0', '自我評量', '2026 年 11 月 23 日', '7F3K-9QXM2T', '161ef6cf']) {
    expect(svg).toContain(`>${fact}<`)
  }
  expect(svg).toContain('@media screen and (prefers-color-scheme:dark)')
})

it('a long name is set smaller, so that it stays inside the frame', () => {
  const sizeOf = (learner: string) =>
    Number(new RegExp(`font-size="([\\d.]+)">${learner}<`).exec(certificateSvg({ ...DATA, learner }, 'zh-Hant', zhHant))?.[1])
  expect(sizeOf('王小明')).toBe(138)
  expect(sizeOf('長'.repeat(40)) * 40).toBeLessThanOrEqual(2250)
})
