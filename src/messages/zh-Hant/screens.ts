/** The words of the field: see the course's own glossary of tests. */
export const QUESTION_TYPES = {
  single: '單選題',
  multiple: '複選題',
  boolean: '是非題',
  ordering: '排序題',
  matching: '配對題',
  cloze: '填充題',
}
export const BLOOM = { remember: '記憶', understand: '理解', apply: '應用', analyze: '分析', evaluate: '評鑑' }
export const DIFFICULTY = { easy: '容易', medium: '中等', hard: '困難' }

/** A score in points is shown with one decimal: 85 is 85.0. */
const points = (score: number) => score.toFixed(1)

/** Every word of the screens, in order of the commands. */
export const screens = {
  points,
  chapter: (number: number) => `第 ${number} 章`,
  nextStep: '下一步',
  callouts: { note: '想一想', tip: '試試看', important: '重點提示', warning: '常見迷思', caution: '注意' },

  home: {
    tagline: '讀一章、考一次，把答錯的補起來。',
    read: '讀第 1 章',
    quiz: '考 10 題，看成績與解析',
    progress: '看讀到哪裡、考得怎樣',
    help: '全部指令與選項',
  },

  contents: {
    read: '已讀完',
    partly: (read: number, all: number) => `已讀 ${read}/${all} 節`,
    unread: '未讀',
    best: (score: number) => `最高 ${points(score)} 分`,
  },

  lesson: {
    objectives: '學習目標',
    notes: '出處說明',
    terms: '名詞',
    lookUp: (command: string) => `（查意思：${command}）`,
    extension: '延伸',
    leavePager: '（看完了，按 q 離開課文。）',
    startPractice: '按 Enter 做這一章的練習，按 q 離開。',
    allRead: '全部章節都讀過了。',
  },

  steps: {
    resume: (scope: string, answered: number, all: number) => `接著做${scope}，已答 ${answered}/${all} 題`,
    practise: (number: number) => `做第 ${number} 章的練習`,
    read: (number: string, title: string) => `讀 ${number}　${title}`,
    test: '考全課程',
    testAgain: '再考一次全課程，題目會換',
  },

  question: {
    position: (number: number, all: number) => `第 ${number} 題，共 ${all} 題`,
    types: QUESTION_TYPES,
    true: '對',
    false: '錯',
    keysSingle: (last: number, letter: string) => `↑↓ 或 1–${last}、a–${letter} 選，Enter 送出，q 離開`,
    keysMultiple: (last: number, letter: string) => `1–${last}、a–${letter} 或空白鍵勾選，Enter 送出，q 離開`,
    keysBoolean: 'o 對、x 錯，或 ↑↓ 選，Enter 送出，q 離開',
    unknownKey: (key: string, last: number) =>
      key === '' ? `這個鍵沒有作用。請按 1–${last}。` : `「${key}」不是選項。請按 1–${last}。`,
    unknownJudgeKey: (key: string) => (key === '' ? '這個鍵沒有作用。請按 o 或 x。' : `「${key}」不是選項。請按 o 或 x。`),
    nothingChosen: '還沒有選。先選一個，再按 Enter。',
    nothingTicked: '還沒有勾選。先勾選，再按 Enter。',
    picked: (answer: string) => `你選了：${answer}`,
    left: '先到這裡。',
    goOn: 'Enter 下一題，q 離開',
    goOnLast: 'Enter 看成績，q 離開',
  },

  resume: {
    title: (scope: string, answered: number, all: number) => `上次的${scope}還沒做完，已答 ${answered}/${all} 題。`,
    goOn: '接著做',
    restart: '重新出題（已答的仍計入進度）',
    keys: 'Enter 接著做；↑↓ 或 1–2 選，q 離開',
  },

  scope: (chapter: number | null) => (chapter === null ? '全課程測驗' : `第 ${chapter} 章練習`),

  verdict: {
    right: '✓ 答對了',
    wrong: '✗ 答錯了',
    partial: (score: number) => `~ 部分得分：這題 ${points(score * 100)}%（選對加分，選錯扣分）`,
    unanswered: '－ 未作答',
    reread: '重讀',
    source: '出處說明',
    yourPick: '你選的',
    rightOption: '正解',
    missed: '你沒選',
  },

  result: {
    answers: '答案與解析',
    score: (score: number) => `測試成績 ${points(score)} 分`,
    passed: '恭喜及格！',
    failed: (passMark: number, score: number) => `及格線 ${points(passMark)} 分，還差 ${points(passMark - score)} 分。`,
    count: (right: number, partial: number, all: number) =>
      partial === 0 ? `答對 ${right} 題，共 ${all} 題` : `答對 ${right} 題，部分得分 ${partial} 題，共 ${all} 題`,
    full: '每一題都對。這些觀念已經是你的了。',
    high: '只差幾處，補起來就穩了。',
    middle: '底子有了。先把下面這幾節讀過，再考一次。',
    low: '先回去讀，再來考。每一題的解析都指出了該看哪裡。',
    mend: '先讀這幾節，補得最多',
    again: '讀完再練一次，順序會換',
    seed: (seed: string) => `同一份考卷：--seed ${seed}`,
  },

  progress: {
    title: '學習進度',
    read: (read: number, all: number) => `讀過 ${read}/${all} 節`,
    seen: (seen: number, all: number) => `做過 ${seen}/${all} 題`,
    first: '首次',
    latest: '最近',
    rightOf: (right: number, of: number) =>
      of < 3 ? `答對 ${right}/${of}` : `答對 ${right}/${of}（${Math.round((right / of) * 100)}%）`,
    best: '最高',
    last: '上次',
    tests: '全課程測驗',
    noTests: '還沒有考過全課程。',
    passed: '及格',
    failed: '不及格',
    questions: (count: number) => `${count} 題`,
    days: (days: number) => `學習 ${days} 天`,
    earlier: (count: number) => `另有較早的 ${count} 次。`,
  },

  glossary: {
    title: '名詞',
    count: (count: number) => `${count} 個名詞`,
    taught: '在這裡教',
    also: '也叫',
    lookUp: '查一個名詞',
    matches: (term: string, count: number) => `「${term}」找到 ${count} 個名詞`,
  },

  search: {
    title: (words: string, count: number) => `「${words}」找到 ${count} 處`,
    more: (count: number) => `另有 ${count} 處。多寫幾個字，可以縮小範圍。`,
    sources: { title: '標題', heading: '標題', text: '課文', term: '名詞', question: '解析', note: '出處說明' },
    read: '讀這一節',
  },

  check: {
    errors: (count: number) => `錯誤 ${count} 個`,
    warnings: (count: number) => `提醒 ${count} 個`,
    clean: '沒有錯誤，也沒有提醒。',
    bank: (title: string, questions: number) => `${title}：題庫 ${questions} 題`,
    chapter: '章',
    kind: '類別',
    all: '題數',
    sections: '有題的小節',
    total: '合計',
    share: '占比%',
    blueprint: '藍圖%',
    keyPlaces: '正解寫在第幾個（單選）',
    extremes: '正解最長、最短的單選題',
    extreme: (longest: string, shortest: string) => `最長 ${longest}，最短 ${shortest}`,
    statements: '是非題裡對的',
    of: (count: number, all: number) => (all === 0 ? '0' : `${count}/${all}（${Math.round((count / all) * 100)}%）`),
    rules: '每條規則的說明在 docs/course-check.md。',
  },

  settings: {
    meaning: {
      ambiguous: '終端機把「…」「×」這類字元畫成一格（narrow）還是兩格（wide）。選 wide 時，框線自動改用 + - |。',
      borders: '框線用線條（line）還是 + - |（ascii）。線條歪掉或變成方塊時，改用 ascii。',
    },
    sources: {
      environment: (variable: string) => `來自環境變數 ${variable}`,
      file: (_variable: string, file: string) => `來自 ${file}`,
      default: () => '預設',
    },
    change: '換成這個',
  },

  kinds: { types: QUESTION_TYPES, bloom: BLOOM, difficulty: DIFFICULTY },

  notices: {
    interrupted: '已中斷。',
    saved: '答過的都存好了。',
    resume: (command: string) => `接著做：${command}`,
    scoresBroken: (file: string) => `成績檔壞了，已另存為「${file}」，並從學習紀錄重新算好。`,
    scoresUnwritable: '成績檔寫不進去，請檢查磁碟空間與權限。這次的成績已記在學習紀錄裡，不會遺失。',
    scoresNewer: '成績檔是較新版本的程式寫的，這次不動它。請更新程式。',
    journalDamaged: (lines: number) => `學習紀錄有 ${lines} 行讀不懂，已略過，其餘照常使用。`,
    unexpected: (reason: string) => `程式出了意外：${reason}\n加上 DEBUG=1 再執行一次可看細節。`,
  },
}
