import type { ManWords } from '../man-words.ts'

/** What the man page says besides the help. */
export const man: ManWords = {
  headings: {
    name: '名稱',
    synopsis: '用法',
    description: '說明',
    commands: '指令',
    options: '共用選項',
    exit: '結束代碼',
    environment: '環境變數',
    files: '檔案',
    examples: '範例',
    seeAlso: '另見',
  },
  name: '在終端機裡學大客戶銷售的課程與測驗',
  description: [
    '讀一節，做測驗，弄懂錯的，下次還記得。每個答案都先存好，再看對錯；中途離開，下次接著做。',
    '不寫指令，就顯示現在最該做的事。',
  ],
  exit: {
    0: '做完了；測驗沒有及格也是 0。',
    1: '做不到，例如檔案讀不到。',
    2: '指令寫錯了。',
    130: '用 Ctrl-C 中斷；答過的都存好了。',
  },
  settings: {
    name: '這份紀錄是誰的。',
    course: '課程資料夾，和 --course 一樣。',
    ambiguous: 'narrow 或 wide：「…」這類字元畫成一格還是兩格。',
    borders: 'line 或 ascii：框線用線條還是 + - |。',
    credit: 'partial 或 strict：答對一部分算不算分。',
    pause: 'on 或 off：讀到「想一想」停不停。',
    plain: 'on 就是純文字，和 --plain 一樣。',
    reader: 'own 或 pager：長文用自己的閱讀畫面，還是交給 PAGER。',
  },
  environment: {
    SALESCOURSE_HOME: '學習紀錄、成績、設定與快取都放在這個資料夾。',
    SALESCOURSE_LANG: '說哪一種語言。',
    NO_COLOR: '設了就不用顏色。',
    PAGER: '--pager 用的分頁程式。',
  },
  files: '學習紀錄的位置用 salescourse where 看。紀錄只存在你的電腦裡。',
  seeAlso: '每個指令的說明：salescourse help read。按 Tab 補完：salescourse completion bash。',
}
