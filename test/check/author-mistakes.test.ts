import { expect, it } from 'vitest'
import { checkTiny, told } from '../support/checked.ts'
import { edited } from '../support/tiny-course.ts'

const LESSON = 'lessons/1.md'
const BANK = 'questions/1.yaml'
const COURSE = 'course.yaml'

/** Slips that trainers make when they write a course, each with exactly what they are told. */
it.each([
  [
    'a full-width colon from an input method left on',
    edited(BANK, 'difficulty: easy', 'difficulty：easy'),
    `${BANK}:6:13 「difficulty」後面用了全形冒號。改成半形冒號加一格空白：「difficulty: 」。`,
  ],
  [
    'a number sign that swallows the rest of the sentence',
    edited(BANK, 'stem: 三個部門要一起出力。', 'stem: 三個部門 #銷售、市場、服務 要一起出力。'),
    `${BANK}:45:14 YAML 把「#銷售、市場、服務 要一起出力。」當成註解，後面的字全被刪掉。整句加上引號。`,
  ],
  [
    'a section renamed in the lesson alone',
    edited(LESSON, '{#together}', '{#work-together}'),
    `${BANK}:20:12 這一章沒有小節「together」。可以用：parts、work-together。`,
  ],
  [
    'two keys in a single choice',
    edited(BANK, 'text: 銷售、廣告、採購', 'text: 銷售、廣告、採購\n      correct: true'),
    `${BANK}:11:5 單選題要恰好一個 correct: true，現在有 2 個。`,
  ],
  [
    'a heading without an id',
    edited(LESSON, '## 三個部門 {#parts}', '## 三個部門'),
    `${LESSON}:14:1 小節「三個部門」沒有代號。在標題後面加上 {#section-id}。`,
  ],
  [
    'a figure of a kind that there is not',
    edited(LESSON, '開場。', '```figure\nkind: pyramid\n```'),
    `${LESSON}:13:7 「kind」不能是「pyramid」。可以用：chain、product、stages。`,
  ],
  [
    'a bank listed by a name it does not have',
    edited(COURSE, 'questions/1.yaml', 'questions/first.yaml'),
    `${COURSE}:11:16 找不到「questions/first.yaml」。補上這個檔案，或改正路徑。`,
  ],
  [
    'a question copied with its id',
    edited(BANK, 'id: both', 'id: which-three'),
    `${BANK}:18:3 代號「which-three」已經用過了（${BANK}:1）。換一個沒用過的。`,
  ],
  [
    'an option that explains nothing',
    edited(BANK, 'why: 對手不是自家部門。', 'why: 這是錯的。'),
    `${BANK}:37:12 理由「這是錯的。」沒有教到東西。說出為什麼對，或選它的人把什麼想錯了。`,
  ],
  [
    'bold that swallows a bracket',
    edited(LESSON, '開場。', '先了解**「預算」**很重要。'),
    `${LESSON}:12:1 「先了解**「預算」**很重」的 ** 在別的 Markdown 程式裡不會變成粗體。** 的裡面不要緊貼標點或空白。`,
  ],
  [
    'half-width punctuation typed in a hurry',
    edited(BANK, '單打獨鬥拿不到大單。', '單打獨鬥,拿不到大單。'),
    `${BANK}:49:12 中文旁邊用了半形的「,」。改成全形「，」。`,
  ],
  [
    'a number in words',
    edited(COURSE, 'passMark: 60', 'passMark: 七十'),
    `${COURSE}:4:11 「passMark」是「七十」，應該是 0 到 100 的數字。`,
  ],
  [
    'a picture where a terminal has none',
    edited(LESSON, '開場。', '先看這張 ![三個部門的關係](images/three.png)。'),
    `${LESSON}:12:6 終端機不顯示圖片，讀者只看到替代文字「三個部門的關係」。圖裡要緊的話也寫進課文，或改用 figure。`,
  ],
  [
    'a picture in HTML',
    edited(LESSON, '開場。', '<img src="images/three.png" alt="三個部門">'),
    `${LESSON}:12:1 終端機不顯示圖片，這裡什麼也看不到。把圖裡的話寫進課文，或寫上替代文字：![圖裡說了什麼](images/three.png)。`,
  ],
])('%s', (_slip, changes, expected) => {
  expect(told(checkTiny(changes)), told(checkTiny(changes)).join('\n')).toContain(expected)
})

it.each([
  ['a single choice without a key', edited(BANK, '      correct: true\n', ''), 'keys-single'],
  [
    'a single choice of keys alone',
    edited(BANK, 'text: 銷售、廣告、採購', 'text: 銷售、廣告、採購\n      correct: true'),
    'keys-single',
  ],
])('%s is told that, and nothing of the length of its keys', (_slip, changes, code) => {
  const codes = checkTiny(changes)
    .filter(({ file, line }) => file === BANK && line < 18)
    .map(finding => finding.code)
  expect(codes).toContain(code)
  expect(codes).not.toContain('key-length')
})
