/** What --help says. An example stands first in each command's help. */
export const help = {
  headings: {
    usage: '用法：',
    arguments: '參數：',
    options: '選項：',
    globalOptions: '共用選項：',
    commands: '指令：',
    examples: '範例：',
  },
  usage: { command: '[指令]', options: '[選項]' },
  names: {
    where: '章節',
    chapter: '章',
    count: '題數',
    seed: '種子',
    answers: '答案',
    course: '資料夾',
    term: '名詞',
    words: '字詞',
    file: '檔案',
    setting: '設定',
    value: '值',
  },
  program: '在終端機裡學大客戶銷售：讀課文、做測驗、看進度。',
  footer: '紀錄只存在你的電腦裡。說明文件在專案的 README.md。',
  helpOption: '顯示說明',
  helpCommand: '顯示某個指令的說明',
  versionOption: '顯示版本',
  noColor: '不用顏色',
  course: '改用這個資料夾裡的課程',
  json: '輸出 JSON',
  noPager: '不用分頁程式，整篇印出',
  commands: {
    list: {
      summary: '看章節目錄：哪些讀過、最高幾分',
      examples: [['list', '列出全部章節']],
    },
    read: {
      summary: '讀一章或一節',
      file: '改讀一個 Markdown 檔；- 是標準輸入',
      where: '章號（3）、節號（3.2）、代號或 next；不寫就接著上次讀',
      examples: [
        ['read 3', '讀第 3 章'],
        ['read 3.2', '只讀第 3 章第 2 節'],
        ['read', '接著上次的地方讀'],
        ['read --file notes.md', '讀自己的 Markdown 檔'],
      ],
    },
    quiz: {
      summary: '做測驗：不寫章號考全課程，寫了就練習那一章',
      chapter: '章號或章的代號',
      count: '出幾題；不寫是 10 題',
      seed: '固定出題與選項的順序，同一個種子就是同一份考卷',
      answers: '不用鍵盤作答：一題一個，逗號隔開，複選用 + 連起來，是非用 o 或 x',
      examples: [
        ['quiz', '考 10 題，最後一起看答案'],
        ['quiz 3', '練習第 3 章，每題馬上看解析'],
        ['quiz --seed demo --json', '不用鍵盤：印出考卷'],
      ],
    },
    progress: {
      summary: '看學習進度與測驗成績',
      examples: [
        ['progress', '看進度'],
        ['progress --json', '給其他程式讀'],
      ],
    },
    glossary: {
      summary: '查名詞：意思、另外兩種寫法、在哪一節教',
      term: '繁體、簡體或英文，寫一部分也可以；不寫就分章列出全部',
      examples: [
        ['glossary 回購', '查一個名詞'],
        ['glossary', '分章列出全部名詞'],
      ],
    },
    search: {
      summary: '在課文、名詞與題目解析裡找字',
      words: '要找的字；寫幾個詞，就找每個詞都有的地方',
      examples: [
        ['search 價格戰', '哪裡談到價格戰'],
        ['search 降價 客戶', '兩個詞都有的地方'],
      ],
    },
    settings: {
      summary: '看設定，或改一項設定',
      name: '設定的名字；不寫就列出全部',
      value: '新的值；不寫就只看',
      examples: [
        ['settings', '看全部設定'],
        ['settings borders ascii', '框線改用 + - |'],
      ],
    },
    check: {
      summary: '檢查一個課程：格式、出題規則、題庫是否平衡',
      folder: '課程資料夾；不寫就檢查內附的課程',
      examples: [
        ['check', '檢查內附的課程'],
        ['check my-course', '檢查自己的課程'],
        ['check my-course --json', '給其他程式讀'],
      ],
    },
  },
}
