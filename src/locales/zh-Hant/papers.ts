import type { PaperWords } from '../paper-words.ts'

/** Papers on paper. */
export const papers: PaperWords = {
  papers: {
    release: '課程版本',
    id: '考卷編號',
    kept: ({ file, id, questions }) => `考卷存進「${file}」：${questions} 題，考卷編號 ${id}。課程以後怎麼改，這份考卷都不變。`,
    take: '考這一份',
    print: '印這一份，附解答',
    caution: '檔案裡有正解，考前不要外流。',
    packed: ({ file, files, kilobytes }) => `課程打包成「${file}」：${files} 個檔案，${kilobytes} KB。`,
    unnamed: 'course.yaml 沒有寫 version，成績和考卷上就看不出是哪一版。',
    open: '收到的人這樣開',
  },
  print: {
    fields: ['姓名', '日期', '分數'],
    room: '＿＿＿＿＿＿',
    letterRoom: '（　　）',
    terms: ({ questions, passMark, minutes }) =>
      `共 ${questions} 題，滿分 100 分，${passMark} 分及格${minutes === null ? '' : `，限時 ${minutes} 分鐘`}。`,
    marking: {
      partial: '單選、是非答對才給分；其他題型答對一部分，就給一部分的分數；複選選錯會倒扣，扣到 0 分為止。',
      strict: '每題全對才給分。',
    },
    points: (points, exact) => `${exact ? '' : '約 '}${points} 分`,
    order: items => `順序：${Array(items).fill('＿＿').join(' → ')}`,
    key: '解答',
    slip: text => `常見錯法「${text}」`,
    written: file => `考卷寫在「${file}」。用瀏覽器開啟，按「列印」就能印在 A4 紙上。`,
  },
}
