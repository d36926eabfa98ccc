import type { Screens } from '../locale.ts'
import { learned } from './learned.ts'
import { reasonText } from './reasons.ts'
import { today } from './today.ts'

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

/** The letter of the last of so many options. */
const letter = (count: number) => String.fromCharCode('a'.charCodeAt(0) + count - 1)

/** Every word of the screens, in order of the commands. */
export const screens: Screens = {
  points,
  chapter: (number: number) => `第 ${number} 章`,
  nextStep: '下一步',
  callouts: { note: '想一想', tip: '試試看', important: '重點提示', warning: '常見迷思', caution: '注意' },

  ...today,

  contents: {
    read: '已讀完',
    partly: (read: number, all: number) => `已讀 ${read}/${all} 節`,
    unread: '未讀',
    sectionRead: '已讀',
    right: (right: number, of: number) => `最近答對 ${right}/${of}`,
    best: (score: number) => `最高 ${points(score)} 分`,
    sections: (command: string) => `看一章的小節：${command}`,
  },

  lesson: {
    objectives: '學習目標',
    notes: '出處說明',
    terms: '名詞',
    lookUp: (command: string) => `（查意思：${command}）`,
    extension: '延伸',
    missed: (count: number) => `（錯題本 ${count} 題）`,
    allRead: '全部章節都讀過了。',
  },

  reading: {
    keys: {
      page: '空白鍵 下一頁　b 上一頁　/ 找字　q 離開',
      stop: '想好了，按空白鍵看下去　q 離開',
      end: 'b 上一頁　/ 找字　q 離開',
      nextSection: 'Enter 下一節',
      nextChapter: 'Enter 下一章',
      practiseSection: 'p 練習這一節',
      practiseChapter: 'Enter 練習這一章',
      leave: 'q 離開',
    },
    minutes: (minutes: number) => `剩 ${minutes} 分`,
    pages: (pages: number) => `還有 ${pages} 頁`,
    read: '✓ 讀完了',
    find: '找字（Esc 不找）：',
    found: (words: string, number: number, of: number) => `「${words}」第 ${number}/${of} 處　n 下一處`,
    notFound: (words: string) => `這裡沒有「${words}」`,
    cut: '…',
    leavePager: '（看完了，按 q 離開。）',
  },

  steps: {
    resume: (scope: string, answered: number, all: number) => `接著做${scope}，已答 ${answered}/${all} 題`,
    review: '複習到期的題目',
    terms: '複習名詞',
    mend: (place: string, title: string) => `重讀 ${place}　${title}`,
    practise: (number: number) => `做第 ${number} 章的練習`,
    practiseSection: (place: string) => `練習 ${place}`,
    read: (number: string, title: string) => `讀 ${number}　${title}`,
    readOn: (number: string, title: string) => `接著讀 ${number}　${title}`,
    test: '考全課程',
    testAgain: '再考一次全課程，題目會換',
  },

  question: {
    position: (number: number, all: number) => `第 ${number} 題，共 ${all} 題`,
    types: QUESTION_TYPES,
    true: '對',
    false: '錯',
    keys: {
      single: (last: number, short: boolean) => `${short ? '' : '↑↓ 或 '}1–${last} 選，Enter 送出`,
      multiple: (last: number) => `1–${last} 勾選，Enter 送出`,
      boolean: 'o 對、x 錯，Enter 送出',
      ordering: (last: number, short: boolean) => `1–${last} 拿起${short ? '' : '一項'}，Enter 送出`,
      held: (last: number) => `↑↓ 或 1–${last} 選位置，Enter 放下`,
      matching: (rows: number, last: string) => `1–${rows} 到那一列，a–${last} 配對，Enter 送出`,
      cloze: 'Enter 送出',
      blanks: '↑↓ 換格，Enter 送出',
      commands: {
        guess: '? 猜的',
        star: '* 收藏',
        undo: 'u 收回',
        skip: 's 跳過',
        flag: 'm 標記',
        sheet: 'Tab 答題卡',
        leave: 'q 離開',
      },
      controls: {
        guess: 'Ctrl-G 猜的',
        star: 'Ctrl-T 收藏',
        undo: 'Ctrl-U 收回',
        skip: 'Ctrl-S 跳過',
        flag: 'Ctrl-N 標記',
        sheet: 'Tab 答題卡',
        leave: 'Esc 離開',
      },
      walk: '←→ 換題',
      walkInText: 'PgUp PgDn 換題',
      plain: (form: string, others: string) => `寫答案再按 Enter：${form}。用猜的，後面加 ?。另有 ${others}`,
      typed: {
        guess: (colon: string) => `${colon}? 猜的`,
        star: (colon: string) => `${colon}* 收藏`,
        undo: (colon: string) => `${colon}u 收回`,
        skip: (colon: string) => `${colon}s 跳過`,
        flag: (colon: string) => `${colon}m 標記`,
        sheet: (colon: string) => `${colon}l 答題卡`,
        leave: (colon: string) => `${colon}q 離開`,
        next: (colon: string) => `${colon}n 下一題`,
        previous: (colon: string) => `${colon}p 上一題`,
      },
    },
    notices: {
      unknownKey: (key: string, wanted: string) =>
        key === '' ? `這個鍵沒有作用。請按 ${wanted}。` : `「${key}」不是選項。請按 ${wanted}。`,
      unknownInText: '這個鍵沒有作用。請打字作答。',
      commandOrText: (typed: string, command: string) =>
        `這題要打字作答，指令前面請加冒號（${command}）。如果「${typed}」就是答案，請再打一次。`,
      nothingChosen: '還沒有選。先選一個，再按 Enter。',
      nothingTicked: '還沒有勾選。先勾選，再按 Enter。',
      nothingMoved: '還沒有移動。按數字或空白鍵拿起一項，再按 ↑↓ 移動。',
      pairsMissing: (left: number) => `還有 ${left} 項沒有配。`,
      blanksMissing: (left: number) => `還有 ${left} 格空著。`,
    },
    starred: '已收藏',
    guessed: '用猜的',
    flagged: '已標記',
    unpaired: '＿＿',
    blank: (number: number) => `第 ${number} 格：`,
    answer: '答案：',
    skipped: '先跳過，最後再做。',
    timeUp: '時間到。',
    undone: '上一題的答案收回了。',
    nothingToUndo: '沒有可以收回的答案。',
    picked: (answer: string) => `你的答案：${answer}`,
    left: '先到這裡。',
    goOn: 'Enter 下一題　r 再答一次　* 收藏　n 筆記　q 離開',
    goOnLast: 'Enter 看結果　r 再答一次　* 收藏　n 筆記　q 離開',
    timeLeft: (seconds: number) => (seconds > 60 ? `剩 ${Math.ceil(seconds / 60)} 分` : `剩 ${seconds} 秒`),
    forms: {
      choice: (count: number) => `1–${count}、a–${letter(count)}`,
      tick: (count: number) => `1–${count}、a–${letter(count)}，用 + 連起來，例如 a+c`,
      judge: () => 'o 或 x',
      order: (count: number) => `把 1–${count} 排成一列，例如 2>1>3`,
      match: (count: number, others: number) => `左邊 1–${count} 配右邊 a–${letter(others)}，例如 1b+2a`,
      'text-entry': (count: number) => (count > 1 ? '兩格用 | 隔開，例如 春天|7' : '直接寫答案'),
    },
  },

  resume: {
    title: (scope: string, answered: number, all: number) => `上次的${scope}還沒做完，已答 ${answered}/${all} 題。`,
    keys: 'Enter 接著做　r 重新出題（已答的仍計入進度）　q 離開',
    nothing: '沒有做到一半的考卷。',
    goOn: (scope: string) => `Enter 接著做${scope}　q 結束`,
    elsewhere: (scope: string, pid: number, host: string) => `上次的${scope}正開在另一個終端機（${host}，程序 ${pid}）。`,
    elsewhereKeys: 'Enter 另出一份　r 還是在這裡接著做　q 離開',
  },

  scope: (mode: string, { chapter, section }: { chapter: number | null; section: string | null }) => {
    const where = section === null ? (chapter === null ? '全課程' : `第 ${chapter} 章`) : `第 ${section} 節`
    if (mode === 'original') return '原味測驗'
    return mode === 'exam' ? `${where}模擬考` : mode === 'practice' ? `${where}練習` : `${where}測驗`
  },

  exam: {
    sheet: '答題卡',
    answered: '已答',
    blank: '空白',
    start: (questions: number, minutes: number, passMark: number, strict: boolean) =>
      [
        `${questions} 題，${minutes} 分鐘，${points(passMark)} 分及格；${strict ? '全對才給分' : '部分答對給部分分數'}。`,
        '交卷前不看對錯，可以跳題、改答案、標記。',
        '開始後離開，時間照走；時間一到，已答的就算成績。',
      ].join('\n'),
    counts: '這次算全課程成績。',
    startKeys: 'Enter 開始　q 先不考',
    expired: (scope: string) => `看${scope}的成績（已逾時，照作答的部分計分）`,
    flagged: '!',
    count: (done: number, all: number, flagged: number) =>
      `已答 ${done}/${all} 題${flagged > 0 ? `，標記 ${flagged} 題（!）` : ''}`,
    choose: '打題號再按 Enter 就到那題；h 交卷；q、Esc 或直接按 Enter 回到剛才那題：',
    blanks: (blanks: readonly number[]) =>
      `還有 ${blanks.length} 題空白：${blanks.join('、')}。要交卷請打 y，直接按 Enter 回去作答：`,
    noSuchNumber: (typed: string, last: number) => `沒有「${typed}」這一題。請打 1–${last}。`,
    clockRuns: '時間還在走；時間一到，已答的就算成績。',
    ranOut: '上次的模擬考已逾時，照作答的部分計分。',
  },

  mistakes: {
    title: (chapter: number | null) => (chapter === null ? '錯題本' : `第 ${chapter} 章的錯題本`),
    rule: '答錯、交卷時空白、用猜的答對，都收在這裡。之後連續兩個複習日都答對（用猜的不算），就從錯題本畢業。',
    blank: '空白',
    guess: '猜對',
    left: (days: number) => `還差 ${days} 次`,
    next: (days: number, date: string) => (days <= 0 ? '今天再答一次' : days === 1 ? '明天再答一次' : `${date} 再答一次`),
    open: (count: number) => `還沒畢業 ${count} 題`,
    graduated: (count: number) => `已畢業 ${count} 題`,
    empty: '錯題本是空的。',
    practise: '練習錯題本裡的題目',
  },

  stars: {
    title: (count: number) => `收藏 ${count} 題`,
    empty: '還沒有收藏。作答時按 * 就收藏那一題。',
    added: '已收藏：',
    removed: '已取消收藏：',
    practise: '練習收藏的題目',
  },

  verdict: {
    right: '答對了',
    wrong: '答錯了',
    rightByGuess: '答對了（用猜的，還不算會）',
    partial: (score: number, earned: string) => `部分得分：這題 ${points(score * 100)}%（${earned}）`,
    ticks: '選對加分，選錯扣分',
    neighbours: (right: number, all: number) => `相鄰的 ${all} 對裡，排對 ${right} 對`,
    pairs: (right: number, all: number) => `${all} 項裡配對 ${right} 項`,
    blanks: (right: number, all: number) => `${all} 格裡填對 ${right} 格`,
    unanswered: '未作答',
    keyChanged: (before: string, now: string) => `正解已更正：當時${before}，照現在的正解是${now}。`,
    marks: { right: '答對', wrong: '答錯', partial: '部分答對' },
    reread: '重讀',
    source: '出處說明',
    yourPick: '你選的',
    rightOption: '正解',
    missed: '你沒選',
    placed: (place: number) => `你排第 ${place}`,
    given: (text: string) => `你配「${text}」`,
    spare: (text: string) => `多出來的：${text}`,
    blank: (answer: string) => `正解：${answer}`,
    typed: (text: string) => `你寫：${text}`,
  },

  testLabels: {
    names: {
      short: '短卷',
      long: '加長卷',
      'own-time': '自訂時限',
      'over-attempts': '超過次數',
      'own-terms': '自訂條件',
      'key-seen': '看過解答',
      'ran-out': '已逾時',
    },
    attempt: (number: number) => `同卷第 ${number} 次`,
    blank: (count: number) => `空白 ${count} 題`,
    uncounted: { test: '測驗', exam: '模擬考' },
    why: {
      count: (questions: number) => `課程規定考 ${questions} 題`,
      time: (minutes: number) => `課程規定考 ${minutes} 分鐘`,
      attempts: (most: number) => `課程只算前 ${most} 次`,
      attempt: (number: number) => `同一份考卷考了第 ${number} 次`,
      keySeen: '考前看過解答',
      ownTerms: '題數或時限和課程規定的不同',
    },
    questions: (count: number) => `${count} 題`,
    regraded: (score: number) => `正解已更正，照現在的正解是 ${points(score)} 分`,
  },

  result: {
    answers: '答案與解析',
    practice: (right: number, all: number) => `練習　答對 ${right}/${all}`,
    passedUncounted: '過了及格線。',
    uncounted: (reasons: string) => `不算全課程成績：${reasons}。`,
    more: (sections: number) => `另有 ${sections} 節，都列在錯題本`,
    score: (score: number) => `${points(score)} 分`,
    passed: '恭喜及格！',
    failed: (passMark: number, score: number) => `及格線 ${points(passMark)} 分，還差 ${points(passMark - score)} 分。`,
    count: (right: number, partial: number, blank: number, all: number) =>
      `答對 ${right} 題，${partial > 0 ? `部分得分 ${partial} 題，` : ''}${blank > 0 ? `空白 ${blank} 題，` : ''}共 ${all} 題`,
    full: '每一題都對。過幾天再做一次，還答得出來才算記住了。',
    high: '只差幾處，補起來就穩了。',
    middle: '底子有了。先把下面這幾節讀過，再考一次。',
    low: '先回去讀，再來考。每一題的解析都指出了該看哪裡。',
    mend: '建議重讀',
    mistakes: '練錯題本裡的題目',
    blind: (score: number) => `全部用猜的，平均約 ${points(score)} 分`,
    boxCounts: ({ mastered, lucky, misled, unknown }: { mastered: number; lucky: number; misled: number; unknown: number }) =>
      `答對答錯，有沒有把握：掌握 ${mastered} 題，猜對 ${lucky} 題，自以為會 ${misled} 題，不會 ${unknown} 題。`,
    byChapter: '各章得分',
    chapterPoints: (number: number, earned: number, questions: number) =>
      `第 ${number} 章 ${Number.isInteger(earned) ? earned : earned.toFixed(1)}/${questions}`,
    code: '卷號',
    samePaper: '考同一份',
    noCode: {
      chosen: '沒有卷號：題目是照條件或作答紀錄挑的。',
      seed: '沒有卷號：種子要剛好是四個大寫英數字，例如 7F3K（不用 I、L、O、U）。',
      size: '沒有卷號：題數或章數太多，卷號裝不下。',
      'course-changed': '沒有卷號：出卷以後，課程換了題目。',
    },
    learner: '姓名',
    end: (missed: number) => `Enter 結束　r 再做答錯的 ${missed} 題`,
    step: (missed: number) => `Enter 逐題看沒答對的 ${missed} 題　q 結束`,
    hidden: 'Enter 看正解　r 再答一次　q 結束',
    shown: (remaining: number) =>
      remaining > 0 ? `Enter 下一題，還有 ${remaining} 題　* 收藏　n 筆記　q 結束` : 'Enter 看完了　* 收藏　n 筆記',
  },

  ...learned,

  glossary: {
    title: '名詞',
    count: (count: number) => `${count} 個名詞`,
    also: '也叫',
    lookUp: '查一個名詞',
  },

  search: {
    title: (words: string, count: number) => `「${words}」找到 ${count} 處`,
    more: (count: number) => `另有 ${count} 處。多寫幾個字可以縮小範圍，或全部列出：`,
    listAll: '每一處都列出來',
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
    keyPlace: (place: number, questions: number) => `${place}：${questions}`,
    extremes: '正解最長、最短的單選題',
    extreme: (longest: string, shortest: string) => `最長 ${longest}，最短 ${shortest}`,
    statements: '是非題裡對的',
    of: (count: number, all: number) => (all === 0 ? '0' : `${count}/${all}（${Math.round((count / all) * 100)}%）`),
    rules: '每條規則的說明在 docs/course-check.md。',
    against: {
      title: (folder: string) => `和「${folder}」比較`,
      same: '代號、題型、選項和正解都一樣，學員的紀錄接得上。',
      course: (old: string, now: string) =>
        `課程的代號從「${old}」改成了「${now}」。學員的紀錄全都接不上；同一門課就改回「${old}」。`,
      unread: (chapters: string) => `這幾章有錯，裡面的沒有比：${chapters}。`,
      kinds: { chapter: '章', section: '小節', question: '題目', term: '名詞' },
      old: '舊',
      now: '新',
      gone: {
        count: (rows: number) => `不見的代號 ${rows} 個`,
        meaning: '學員在這些代號下的紀錄不再顯示。不是要刪的，放回來。',
      },
      renamed: {
        count: (rows: number) => `看起來改了的代號 ${rows} 個`,
        meaning: '內容一樣、代號不同，學員的紀錄接不上。改回舊的代號。',
      },
      keys: {
        count: (rows: number) => `改了正解 ${rows} 題`,
        meaning: '考過的分數不變；照新正解算的分數會寫在旁邊。',
      },
      accepted: {
        count: (rows: number) => `改了可填的字 ${rows} 題`,
        meaning: '從下一次作答起算，考過的不重算。',
      },
      types: {
        count: (rows: number) => `改了題型 ${rows} 題`,
        meaning: '以前的作答對不上新的題型。另出一題，換個代號比較好。',
      },
      parts: {
        count: (rows: number) => `選項有增減，或換了代號 ${rows} 題`,
        meaning: '正解沒有變。以前的作答會照新的選項重算，寫在原來的分數旁邊。',
      },
      moved: {
        count: (rows: number) => `換了章的小節 ${rows} 個`,
        meaning: '學員的紀錄跟著小節走，不會不見。',
      },
      added: {
        count: (rows: number) => `新增 ${rows} 題`,
        meaning: '以前的卷號抽到的題目會不同。',
      },
    },
  },

  settings: {
    meaning: {
      name: '這份紀錄是誰的。名字會寫在成績、匯出與備份裡。',
      course: '平常用哪一個課程資料夾。沒有設定就用內附的課程。',
      ambiguous: '終端機把「…」「×」這類字元畫成一格（narrow）還是兩格（wide）。選 wide 時，框線自動改用 + - |。',
      credit: '部分答對給部分分數（partial），還是全對才給分（strict）。',
      pause: '讀到「想一想」就停下來，按空白鍵才看下文（on），還是一路讀下去（off）。',
      plain: '純文字模式：沒有框線，不移動游標，打字作答，適合螢幕閱讀器（on 或 off）。環境變數 ACCESSIBLE=1 也可以。',
      reader: '長的課文用內建的閱讀畫面（own），還是交給 $PAGER（pager）。',
      borders: '框線用線條（line）還是 + - |（ascii）。線條歪掉或變成方塊時，改用 ascii。',
    },
    sources: {
      environment: (variable: string) => `來自環境變數 ${variable}`,
      file: (_variable: string, file: string) => `來自 ${file}`,
      default: () => '預設',
    },
    change: '換成這個',
    unset: '沒有設定',
    exampleName: '王小明',
    writeName: '寫上你的名字',
    clear: '把名字清掉',
    lookAtCourse: '看現在用哪個課程、怎麼換',
  },

  course: {
    from: {
      option: '這次用 --course 選的課程',
      environment: '環境變數 SALESCOURSE_COURSE 選的課程',
      remembered: '你記住的課程',
      bundled: '內附的課程',
    },
    gone: '課程資料夾不在了',
    faulty: '課程有錯，打不開',
    back: '換回內附的課程',
    choose: '看怎麼換成別的課程',
    keep: '記住這個課程，以後都用這一份',
    lookForFaults: '看要改哪裡',
    seeContents: '看章節目錄',
    remembered: (title: string) => `記住了，以後都用「${title}」。`,
    forgotten: '換回內附的課程了。',
    overridden: '環境變數 SALESCOURSE_COURSE 還設著，會先用它指的課程。',
  },

  where: {
    names: {
      journal: '學習紀錄',
      scores: '成績',
      settings: '設定',
      backups: '還原前的備份',
      papers: '從檔案出的考卷',
      cache: '快取（可以刪）',
    },
    bytes: (bytes: number) => (bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} KB`),
    missing: '還沒有',
  },

  backup: {
    word: '併入',
    ofAnother: (learner: string, here: string) =>
      here === ''
        ? `這份備份是「${learner}」的，這裡的成績沒有寫是誰的。併進來就算成同一個人，分不開。`
        : `這份備份是「${learner}」的，這裡是「${here}」的。併進來就算成同一個人，分不開。`,
    made: (file: string, count: number) => `已備份 ${count} 筆到 ${file}`,
    future: (records: number) => `備份裡有 ${records} 筆的時間比這台電腦的時鐘晚兩天以上，不加入。請先確認時鐘，再還原一次。`,
    would: (missing: number, known: number) => `會加入 ${missing} 筆，另外 ${known} 筆這裡已經有了。還沒有動任何東西。`,
    restored: (missing: number, known: number, command: string) =>
      missing === 0 ? `這裡已經有全部 ${known} 筆，沒有要加的。` : `加入了 ${missing} 筆，原有的都還在。看進度：${command}`,
  },

  reset: {
    word: '重來',
    title: (chapter: number | null) => (chapter === null ? '重設全課程' : `重設第 ${chapter} 章`),
    goes: (read: number, seen: number, tests: number) =>
      `會清掉：讀過的 ${read} 節、做過的 ${seen} 題、${tests} 次成績。檔案裡的紀錄留著，之後可以還原。`,
    ask: (word: string) => `要做的話，打「${word}」再按 Enter：`,
    done: (command: string) => `重設好了。後悔的話：${command}`,
    undone: '上一次的重設還原了。',
  },

  forget: {
    word: '全部刪除',
    ask: (word: string) => `要做的話，打「${word}」再按 Enter：`,
    goes: '會刪掉，不能復原：',
    cached: (folder: string, files: number) => `${folder}　快取，${files} 個檔案`,
    more: (files: number) => `…另外 ${files} 個`,
    done: '都刪掉了。',
    nothing: '沒有可以刪的檔案。',
    left: '這些沒有動：',
    others: '不是這個程式建立的',
    refused: (reason: string) => `刪不掉：${reasonText(reason)}`,
  },

  doctor: {
    names: {
      node: '程式',
      course: '課程',
      folder: '資料夾',
      space: '磁碟空間',
      journal: '學習紀錄',
      scores: '成績檔',
      terminal: '終端機',
      encoding: '編碼',
      settings: '設定',
    },
    cures: {
      node: () => '請安裝 Node 20（20.19 以上）、22（22.13 以上），或 24 以上。',
      course: () => '課程沒有題目。請重新執行 npm ci。',
      folder: () => '請檢查它是不是資料夾、權限對不對，或用 SALESCOURSE_HOME 換一個位置。',
      space: () => '快滿了，答案會存不下來。請清出空間。',
      journal: commandLine => `讀不懂的行留在原處，其餘照常使用。先備份讀得懂的：${commandLine('backup')}`,
      scores: () => '請檢查權限，或把它移開。下次測驗後會從學習紀錄重新算好，成績不會少。',
      terminal: () => '太窄了，表格會改成一行一格。把視窗拉到 60 格以上比較好讀。',
      encoding: () => '不是 UTF-8，中文可能變成亂碼。請設 LANG=zh_TW.UTF-8 或 LANG=C.UTF-8；Windows 請執行 chcp 65001。',
    },
    well: '正常',
    ill: '有問題',
    node: (program: string, version: string) => `${program} 版，Node ${version}`,
    course: (title: string, chapters: number, questions: number) => `${title}，${chapters} 章，${questions} 題`,
    closed: (path: string, reason: string) => `${path}：${reasonText(reason)}`,
    broken: (keptAs: string) => `讀不懂，已另存為 ${keptAs}`,
    readOnly: '只能讀，新的答案會存不下來。請檢查權限，或用 SALESCOURSE_HOME 換一個位置。',
    unreadable: '看不到之前的進度，新的答案也存不下來。請檢查權限，或把它移開；也可以用 SALESCOURSE_HOME 換一個位置。',
    newer: '是較新版本的程式寫的，沒有更動。請更新程式。',
    setAside: '不用做什麼：下次測驗後會從學習紀錄重新算好，成績不會少。',
    toDefault: '改回預設值',
    anew: '把壞掉的檔案另存，設定都回到預設值',
    space: (megabytes: number) => `剩 ${megabytes} MB`,
    journal: (records: number, damaged: readonly number[]) =>
      damaged.length === 0 ? `${records} 筆` : `${records} 筆；讀不懂的行：第 ${damaged.slice(0, 10).join('、')} 行`,
    terminal: (width: number, height: number, color: number, screen: boolean) =>
      `${width} × ${height} 格，${color === 0 ? '沒有顏色' : '有顏色'}${screen ? '' : '，輸出不是終端機'}`,
    unset: '沒有設定',
  },

  kinds: { types: QUESTION_TYPES, bloom: BLOOM, difficulty: DIFFICULTY },

  notices: {
    interrupted: '已中斷。',
    saved: '答過的都存好了。',
    resume: (command: string) => `接著做：${command}`,
    scoresBroken: (file: string) => `成績檔壞了，已另存為「${file}」，並從學習紀錄重新算好。`,
    scoresEdited: (file: string) => `成績檔被改過，不採用：成績以學習紀錄為準，已重新算好。改過的檔另存為「${file}」。`,
    scoresUnwritable: '成績檔寫不進去，請檢查磁碟空間與權限。這次的成績已記在學習紀錄裡，不會遺失。',
    scoresNewer: '成績檔是較新版本的程式寫的，這次不更動。請更新程式。',
    settingsBroken: (keptAs: string) => `設定檔讀不懂，已另存為「${keptAs}」，其他設定回到預設值。`,
    fewer: (found: number) => `只有 ${found} 題符合，就出這 ${found} 題。`,
    journalDamaged: (file: string, lines: readonly number[]) =>
      `學習紀錄「${file}」有 ${lines.length} 行讀不懂（第 ${lines.slice(0, 5).join('、')}${lines.length > 5 ? '…' : ''} 行），留在原處沒有動，其餘照常使用。`,
    eventsSetAside: (file: string, ids: readonly string[]) =>
      `學習紀錄「${file}」有 ${ids.length} 筆算不進去（編號 ${ids.slice(0, 3).join('、')}${ids.length > 3 ? '…' : ''}），留在原處沒有動，其餘照常使用。`,
    journalUnreadable: (file: string, reason: string) =>
      `讀不到學習紀錄「${file}」：${reasonText(reason)}。課文和練習照常，但看不到之前的進度。請檢查權限，或用 SALESCOURSE_HOME 換一個位置。`,
    notSaving: (file: string, reason: string) =>
      `注意：寫不進學習紀錄「${file}」：${reasonText(reason)}，這次做的不會存下來。請檢查磁碟空間與權限，或用 SALESCOURSE_HOME 換一個位置。`,
    folding: '學習紀錄很長，正在重新整理，請等幾秒。',
    outdated: '課程換了題目，上次沒做完的考卷已作廢；答過的都計入進度。',
    savingAgain: '學習紀錄又寫得進去了，剛才做的已經補存。',
    defaultsForNow: '這次先用預設值。',
    unexpected: (reason: string) => `程式發生錯誤：${reason}\n加上 DEBUG=1 再執行一次可看細節。`,
  },
}
