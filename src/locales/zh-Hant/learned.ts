import type { LearnedWords } from '../learned-words.ts'

const percent = (share: number) => `${Math.round(share * 100)}%`
const points = (score: number) => score.toFixed(1)
const ahead: Record<number, string> = { 7: '一週後', 30: '一個月後' }

/** What is said of what was learnt, in Traditional Chinese. */
export const learned: LearnedWords = {
  progress: {
    title: '學習進度',
    standing: ({ read, sections, met, questions, holding }) =>
      `讀過 ${read}/${sections} 節，做過 ${met}/${questions} 題，記牢 ${holding} 題`,
    chapter: ({ read, sections, met, questions, holding }) =>
      `讀過 ${read}/${sections} 節，做過 ${met}/${questions} 題，記牢 ${holding} 題`,
    columns: { chapter: '章', read: '讀過', met: '做過', holding: '記牢', recall: '記得' },
    legend: (full, half, empty) => `${full} 記牢　${half} 做過　${empty} 還沒做`,
    percent,
    recallLabel: '記得',
    recall: (share, questions) => `今天約 ${percent(share)}（${questions} 題平均）`,
    reviewed: (right, count, expected) =>
      `最近 ${count} 次複習對 ${right} 次（${percent(right / count)}），預估 ${percent(expected)}`,
    ahead: (days, share) => `${ahead[days] ?? `${days} 天後`} ${percent(share)}`,
    noRecall: '做過題目，這裡就會估計你還記得多少。',
    loadLabel: '複習',
    load: (today, all, days) => `今天 ${today} 題，${days} 天共 ${all} 題`,
    noLoad: '還沒有排複習。',
    daysLabel: '日曆',
    studied: (days, weeks) => `近 ${weeks} 週學了 ${days} 天`,
    dayNames: ['一', '二', '三', '四', '五', '六', '日'],
    testsLabel: '測驗',
    noWhole: '還沒有全課程成績。',
    latest: ({ date, name, questions, score, passed }) =>
      `${date} ${name}，${questions} 題 ${points(score)} 分${passed ? '及格' : '不及格'}`,
    best: score => `最高 ${points(score)} 分`,
    passed: '及格',
    failed: '不及格',
    boxesLabel: '把握',
    boxes: ({ mastered, lucky, misled, unknown }) =>
      `${mastered} 題會了（掌握），${lucky} 題猜對（僥倖），${misled} 題以為會（迷思），${unknown} 題不會`,
    weakLabel: '弱點',
    weak: (title, misses) => `${title}（錯 ${misses} 題）`,
    noWeak: '錯題本是空的。',
    weekLabel: '本週',
    week: (answered, stronger) => (stronger > 0 ? `答了 ${answered} 題，${stronger} 題比上週記得更牢` : `答了 ${answered} 題`),
    quietWeek: '這 7 天還沒有作答。',
    more: '看全部',
    due: date => `下次複習 ${date}`,
    section: ({ questions, met, holding, misses, read }) =>
      [
        read ? '讀過' : '未讀',
        ...(questions > 0 ? [`做過 ${met}/${questions} 題`, `記牢 ${holding} 題`] : []),
        ...(misses > 0 ? [`錯題本 ${misses} 題`] : []),
      ].join('，'),
    scores: ({ first, latest, met, best }) =>
      `首次答對 ${first}/${met}，最近答對 ${latest}/${met}${best === null ? '' : `，這一章測驗最高 ${points(best)} 分`}`,
    passMark: score => `及格 ${points(score)}`,
    saved: file => `進度圖存成「${file}」了。用瀏覽器打開就能看。`,
  },

  certificate: {
    title: '學習證書',
    kind: '自我評量',
    certifies: '茲證明',
    completed: course => `完成《${course}》全課程測驗，成績及格`,
    score: '成績',
    outOf: (score, passMark) => `滿分 ${points(score)}，及格 ${points(passMark)}`,
    date: '日期',
    code: '卷號',
    version: '課程版本',
    day: (year, month, day) => `${year} 年 ${month} 月 ${day} 日`,
    statement: '本證書依學習者自己的作答紀錄產生，屬於自我評量，沒有監考，也不是第三方認證。',
    saved: file => `證書存成「${file}」了。用瀏覽器打開，選 A4 橫向列印。`,
  },

  note: {
    own: '我的筆記',
    title: count => `筆記 ${count} 則`,
    empty: '還沒有筆記。看解析時按 n，就能替那一題記一句話。',
    none: '這一題還沒有筆記。',
    sample: '要記的話',
    write: '寫一句，或換一句',
    clear: '擦掉',
    ask: most => `替這一題記一句話（${most} 個字以內；直接按 Enter 就不改）：`,
    tooLong: (length, most) => `寫了 ${length} 個字，最多 ${most} 個字。請再短一點（直接按 Enter 就不改）：`,
    saved: text => `記下了：${text}`,
    cleared: stem => `擦掉了這一題的筆記：${stem}`,
  },
}
