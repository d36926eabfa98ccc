import type { TrainerWords } from '../trainer-words.ts'

/** Worksheets and the trainer's guide. */
export const trainer: TrainerWords = {
  newCourse: {
    made: folder => `做好了「${folder}」：兩章、六種題型、名詞表。用編輯器打開，照著裡面的說明改成您的課程。`,
    preview: '看看裡面有什麼',
    check: '檢查格式與出題規則',
    use: '以後都用這門課程',
  },
  watching: folder => `正在看「${folder}」的變動，存檔就重畫。按 Ctrl-C 結束。`,
  preview: {
    key: '正解與解析',
    slips: '常見錯法',
    section: '看一節課文',
    question: '看一題',
    judged: '檢查整門課程',
  },
  worksheet: {
    title: '工具單',
    blank: '空白表',
    example: '填好的範例',
    open: '打開第一張',
    seeExample: '看填好的範例',
    seeBlank: '看空白表',
    asMarkdown: '空白表輸出成 Markdown，可以印出來',
    sumAsMarkdown: '輸出成 Markdown，可以貼進報告',
    taughtIn: '這張表教在這一節',
    ask: (name, unit, example) => `${name}（${unit}，例如 ${example}）：`,
    askPlan: (plan, factor, unit, now) => `「${plan}」以後，${factor}會變成多少（${unit}，現在 ${now}）：`,
    askCost: (plan, unit) => `「${plan}」要花多少（${unit}）：`,
    askMargin: name => `${name}（%）：`,
    notANumber: (typed, most) =>
      typed.trim() === ''
        ? `還沒填數字。請輸入 0 到 ${most}。`
        : `「${typed.trim()}」不是數字，或太大。請輸入 0 到 ${most}，單位不用寫。`,
    intro: (questions, blank) => `一共 ${questions} 個數字，不知道的先填估計值，算完再改。Ctrl-C 離開。只要空白表：${blank}`,
    room: '＿＿＿',
    plan: '計畫',
    sum: '算式',
    total: unit => `合計（${unit}）`,
    now: '現況',
    gain: '多出的毛利',
    cost: '花費',
    left: '剩下',
    marginOf: (name, percent) => `多出的毛利＝（計畫的合計－現況的合計）× ${name} ${percent}%；剩下＝多出的毛利－花費。`,
    best: plans => `照這些數字，剩最多的是${plans.map(plan => `「${plan}」`).join('和')}。`,
    noneLeft: '照這些數字，沒有一個計畫賺得回花費。',
    again: '同一組數字再算一次',
    caution: '這只是收入面的試算：多久見效、服務成本、客戶會不會流失，都還沒算進去。',
  },
  guide: {
    title: '帶領手冊',
    chapters: '各章的參考答案與帶法',
    chapter: number => `第 ${number} 章`,
  },
}
