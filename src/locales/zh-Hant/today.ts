import type { TodayWords } from '../today-words.ts'

/** What is said of the day's work, in Traditional Chinese. */
export const today: TodayWords = {
  home: {
    standing: (read, sections, met, questions, holding) =>
      `讀過 ${read}/${sections} 節，做過 ${met}/${questions} 題，記牢 ${holding} 題`,
    begin: (sections, questions) => `${sections} 節課文，${questions} 題。每天十分鐘，一次一節。`,
    exam: (days, date) => (days === 0 ? `今天考試（${date}）` : `離考試 ${days} 天（${date}）`),
    today: '今天',
    items: {
      resume: (name, count) => `接著做${name}，剩 ${count} 題`,
      review: (_name, count) => `複習 ${count} 題`,
      terms: (_name, count) => `名詞 ${count} 個`,
      practise: (name, count) => `練習 ${name}　${count} 題`,
      test: (name, count) => `${name}　${count} 題`,
    },
    sections: count => `今天 ${count} 節`,
    minutes: minutes => `${minutes} 分`,
    keys: last => (last > 1 ? `Enter 做第 1 件　${last > 2 ? `2–${last}` : 2} 挑別件　q 離開` : 'Enter 開始　q 離開'),
    done: '今天的做完了。',
    tomorrow: (count, minutes) => `明天 ${count} 題，約 ${minutes} 分鐘。`,
    later: (date, count) => `${date} 有 ${count} 題要複習。`,
    week: (days, stronger) => `這七天學了 ${days} 天${stronger > 0 ? `，${stronger} 題記得更牢` : ''}。`,
    more: '還有時間的話',
    help: '全部指令',
  },

  review: {
    title: (count, minutes) => `複習 ${count} 題，約 ${minutes} 分鐘`,
    misled: count => `先做 ${count} 題上次自以為會的`,
    again: '剛才沒答對，再答一次。',
    end: (right, all, mended) => `複習 ${all} 題，一次答對 ${right} 題${mended > 0 ? `；另外 ${mended} 題後來也答對了` : ''}。`,
    nothing: '現在沒有要複習的題目。',
    left: count => `另外 ${count} 題排到接下來幾天，不用一次做完。`,
    next: (date, count) => `下一次是 ${date}，${count} 題。`,
    nothingAhead: '做過的題目會排進來，到該複習的那天提醒你。',
    goOn: 'Enter 繼續　r 再答一次　* 收藏　n 筆記　q 離開',
  },

  terms: {
    position: (number, all) => `名詞 ${number}/${all}`,
    show: '先在心裡說出意思，再按 Enter 看答案　q 離開',
    judge: 'Enter 說得出來　2 說不出來　q 離開',
    nothing: '現在沒有要複習的名詞。讀過的課文裡有名詞，就會排進來。',
    end: (known, all) => `名詞 ${all} 個，說得出來 ${known} 個。`,
  },

  plan: {
    title: (date, days) => (days === 0 ? `今天考試（${date}）` : `離 ${date} 的考試還有 ${days} 天`),
    none: '還沒有訂考試的日子。',
    set: '訂一個日子，看每天要花幾分鐘',
    today: minutes => `今天約 ${minutes} 分鐘`,
    parts: {
      read: (count, minutes) => `讀 ${count} 節，${minutes} 分鐘`,
      practise: (count, minutes) => `練習 ${count} 題，${minutes} 分鐘`,
      review: (count, minutes) => `複習約 ${count} 題，${minutes} 分鐘`,
      exam: (count, minutes) => `模擬考 ${count} 題，${minutes} 分鐘`,
    },
    perDay: (minutes, most) => `平均一天 ${minutes} 分鐘，最多的一天 ${most} 分鐘。少做幾天，會重新分配到剩下的日子。`,
    promise: percent => `照這樣做，考試那天大約記得 ${percent}%。`,
    tooLate: (need, most, isSet) =>
      `這個日子趕不上：一天要 ${need} 分鐘，${isSet ? `你訂的是 ${most} 分鐘` : `還沒訂一天幾分鐘，先以 ${most} 分鐘算`}。`,
    impossible: (need, most) => `這個日子來不及：一天要 ${need} 分鐘，一天最多只能排 ${most} 分鐘。`,
    allAway: '考試前都在休假，沒有日子可以排功課。',
    notAway: '取消休假，照常排功課',
    longer: minutes => `同一天考，一天 ${minutes} 分鐘`,
    otherDay: (date, minutes) => `一天 ${minutes} 分鐘，改到 ${date} 考`,
    cleared: '計畫取消了，學過的都還在。',
    away: (from, to, before) =>
      before > 0
        ? `${from} 到 ${to} 不排功課。這幾天到期的 ${before} 題，出發前先複習。`
        : `${from} 到 ${to} 不排功課。這幾天沒有題目到期。`,
    back: '休假取消了，照常排功課。',
    over: date => `考試的日子 ${date} 過了。要再訂一個，或取消：`,
  },
}
