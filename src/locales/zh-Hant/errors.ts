import type { CertificateRefusal } from '../../errors/user-error.ts'
import type { CommandLine } from '../command-line.ts'
import type { ErrorSentences } from '../locale.ts'
import { exchangeErrors } from './exchange-errors.ts'
import { reasonText } from './reasons.ts'
import { screens } from './screens.ts'

const chapterList = (chapters: { number: number; title: string }[]) =>
  chapters.map(({ number, title }) => `  ${number}　${title}`).join('\n')

/** What happened, with the name of the thing, and what to do next. */
export const errors: ErrorSentences = {
  ...exchangeErrors,
  'course-missing': ({ folder }) => `找不到課程資料夾「${folder}」。請檢查路徑。`,
  'course-no-folder': ({ folder }) => `「${folder}」是檔案，這裡要的是課程資料夾。zip 檔請先解開，再寫資料夾的名稱。`,
  'chosen-course-missing': ({ folder, source }, commandLine) => {
    if (source === 'option') return `找不到課程資料夾「${folder}」。請檢查 --course 的路徑。`
    if (source === 'environment') return `找不到課程資料夾「${folder}」。請檢查環境變數 SALESCOURSE_COURSE 的路徑。`
    return `找不到記住的課程資料夾「${folder}」。把它放回原處，或換回內附的課程：${commandLine('course use --bundled')}`
  },
  'bad-course-action': ({ action }, commandLine) => `「course」後面不能寫「${action}」。看用法：${commandLine('course --help')}`,
  'output-needs-pack': (_, commandLine) =>
    `--output 要和 course pack 一起用。例如：${commandLine('course pack my-course -o my-course.zip')}`,
  'course-invalid': ({ folder, problems }) => `課程「${folder}」有 ${problems.length} 個問題，改好才能開啟：`,
  'course-unreadable': ({ file, reason }) => `讀不到「${file}」：${reasonText(reason)}。請確認它是檔案，而且可以讀取。`,
  'against-unusable': ({ folder }, commandLine) =>
    `舊版「${folder}」的 course.yaml 有錯，沒辦法比較。看它哪裡錯：${commandLine('check', folder)}`,
  'check-failed': ({ folder, errors }) => `「${folder}」有 ${errors} 個錯誤要改。`,
  'term-not-found': ({ term, near }, commandLine) =>
    near.length > 0
      ? `名詞表裡沒有「${term}」。相近的有：${near.join('、')}`
      : `名詞表裡沒有「${term}」。看全部名詞：${commandLine('glossary')}；在課文裡找：${commandLine('search', term)}`,
  'no-home': ({ home }) =>
    `${home === null ? '系統沒有說你的家目錄在哪裡' : home === '' ? '環境變數 HOME 是空的' : `環境變數 HOME 的「${home}」不是完整路徑`}，不知道紀錄要存在哪裡，所以什麼都沒有存。請用 SALESCOURSE_HOME 指定一個資料夾的完整路徑。`,
  'nothing-found': ({ words }) => `找不到「${words}」。換一個說法，或少寫幾個字。`,
  'file-unreadable': ({ file, reason }) => `讀不到「${file}」：${reasonText(reason)}。請檢查檔名與權限。`,
  'bad-setting': ({ where, value, allowed }) => `「${where}」不能是「${value}」。可以用：${allowed.join('、')}。`,
  'bad-text': ({ where, value, most }) => `「${where}」不能是「${value}」。請寫 ${most} 個字以內，不要換行，也不要控制字元。`,
  'course-by-command': ({ folder }, commandLine) =>
    `換課程有專用的指令，會先看資料夾對不對：${folder === '' ? commandLine('course use --bundled') : commandLine('course use', folder)}`,
  'unknown-shell': ({ shell, known }) => `沒有給「${shell}」的設定。有：${known.join('、')}。`,
  'unknown-setting': ({ name, known }) => `沒有「${name}」這項設定。有：${known.join('、')}。`,
  'settings-unreadable': ({ file, reason }) =>
    `讀不懂設定檔「${file}」：${reasonText(reason)}。請修正這個檔案；刪掉則回到預設值。`,
  'settings-newer': ({ file }) => `設定檔「${file}」是較新版本的程式寫的，沒有更動。請更新程式。`,
  'course-outside': ({ file }) => `「${file}」在課程資料夾外面，沒有讀取。課程的檔案都要放在課程資料夾裡。`,
  'course-encoding': ({ file, line }) => `「${file}」第 ${line} 行不是 UTF-8。用編輯器另存成 UTF-8 再試。`,
  'file-too-big': ({ file, most }) => `「${file}」太大了。一個檔案最多 ${most} MB，分成幾個再試。`,
  'course-whole-too-big': ({ folder, most }) => `「${folder}」太大了。一個課程的檔案合計最多 ${most} MB。`,
  'file-encoding': ({ file }) => `「${file}」不是 UTF-8 文字檔。用編輯器另存成 UTF-8 再試。`,
  'course-too-big': ({ file, megabytes, most }) => `「${file}」有 ${megabytes} MB，太大了。一個課程檔案最多 ${most} MB。`,
  'settings-unwritable': ({ file, reason }) => `寫不進設定檔「${file}」：${reasonText(reason)}。請檢查磁碟空間與權限。`,
  'build-missing': () => '程式還沒有建置完成。請在專案資料夾執行 npm ci。',
  'unknown-place': ({ place, chapters, sections }) => {
    if (sections.length > 0) return `沒有「${place}」這一節。這一章有：${sections.join('、')}`
    return `沒有「${place}」這個章節。可以讀的有：\n${chapterList(chapters)}\n寫章號（3）、節號（3.2）或 next。`
  },
  'unknown-chapter': ({ place, chapters }) => `沒有「${place}」這一章。這個課程有：\n${chapterList(chapters)}`,
  'chapter-wanted': ({ place, command }, commandLine) => `「${place}」是一節，這個指令以章為單位：${commandLine(command)}`,
  'exam-by-chapter': ({ place, chapter }, commandLine) =>
    `模擬考不能只考一節。考「${place}」所在的第 ${chapter} 章：${commandLine(`quiz ${chapter} --exam`)}；練習這一節：${commandLine(`quiz ${place}`)}`,
  'course-without-questions': ({ chapter }, commandLine) =>
    chapter === null ? '這個課程還沒有題目。' : `「${chapter}」還沒有題目。看看其他章：${commandLine('list')}`,
  'bad-count': ({ value, most }) => `題數不能是「${value}」。請輸入 1 到 ${most} 的整數。`,
  'bad-minutes': ({ value, most }) => `時限不能是「${value}」。請輸入 1 到 ${most} 的整數（分鐘）。`,
  'bad-type': ({ value, known }) => `沒有「${value}」這種題型。有：${known.join('、')}。`,
  'bad-paper-code': ({ value, fault }, commandLine) => {
    if (fault === 'mistyped') return `卷號「${value}」打錯了字。請再對一次。`
    if (fault === 'other-version') return `卷號「${value}」屬於另一版課程，出不了同一份考卷。出一份新的：${commandLine('quiz')}`
    return `「${value}」不是卷號。卷號是十個英數字，例如 7F3K-9QXM2T。`
  },
  'bad-archive': ({ file, fault, name }, commandLine) => {
    const again = `請重新打包：${commandLine('course pack', '資料夾')}`
    const why = {
      broken: '打不開，可能沒有下載完，或不是 zip 檔。請再拿一次。',
      outside: `裡面的「${name}」指到外面去了，沒有開啟。${again}`,
      link: `裡面的「${name}」是捷徑（符號連結），沒有開啟。${again}`,
      encrypted: `裡面的「${name}」有密碼，沒有開啟。${again}`,
      'too-many': '裡面的檔案太多，沒有開啟。一個課程最多 1,000 個檔案。',
      'too-big': '太大，沒有開啟。一個課程解開後最多 40 MB，每個檔案最多 4 MB，zip 檔最多 20 MB。',
      bomb: `裡面的「${name}」壓縮得太不尋常，解開會占滿記憶體，沒有開啟。`,
      'no-course': `裡面沒有課程：找不到 course.yaml。${again}`,
    }[fault]
    return `課程「${file}」${why}`
  },
  'bad-paper-file': ({ file, fault }, commandLine) => {
    if (fault === 'edited') return `考卷「${file}」存好以後被改過，內容和它的檢查碼不合，沒有採用。請向出卷的人要原來的檔案。`
    if (fault === 'newer') return `考卷「${file}」是較新版本的程式存的。請先更新程式。`
    return `「${file}」不是考卷檔，或存到一半就斷了。存一份考卷：${commandLine('quiz --freeze', 'paper.json')}`
  },
  'paper-of-another-course': ({ file, wanted, open }) =>
    `考卷「${file}」屬於「${wanted}」，現在開的課程是「${open}」。用 --course 指定那門課程。`,
  'no-guide': ({ chapter }, commandLine) =>
    chapter === null
      ? `這個課程沒有帶領手冊。看課程內容：${commandLine('list')}`
      : `第 ${chapter} 章沒有帶領手冊。看整門課的：${commandLine('guide')}`,
  'no-worksheets': (_, commandLine) => `這個課程沒有工具單。看課程內容：${commandLine('list')}`,
  'unknown-worksheet': ({ name, known }) =>
    `沒有「${name}」這張工具單。有：\n${known.map(({ number, id, title }) => `  ${number}　${title}（${id}）`).join('\n')}`,
  'not-a-calculator': ({ sheet, option }, commandLine) =>
    `「${sheet}」不是試算表，用不到 ${option}。看全部工具單：${commandLine('worksheet')}`,
  'numbers-missing': ({ missing }) => `還少 ${missing.join('、')}。四種數字要一起給，或都不給，由程式一個一個問。`,
  'numbers-count': ({ option, given, wanted }) => `${option} 要 ${wanted} 個數字，用逗號隔開，現在有 ${given} 個。`,
  'bad-number': ({ option, value, most }) => `${option} 的「${value}」不是可用的數字。請給 0 到 ${most} 的數字，單位不用寫。`,
  'options-clash': ({ one, other }) => `「${one}」和「${other}」不能一起用。`,
  'minutes-need-date': (_, commandLine) => `先訂考試的日子，再寫一天幾分鐘：${commandLine('plan --by 2026-12-15 --minutes 20')}`,
  'bad-date': ({ value, fault }) =>
    ({
      form: `看不懂日期「${value}」。請寫成西元年-月-日，例如 2026-12-15。`,
      past: `「${value}」已經過了。請寫今天或以後的日子。`,
      far: `「${value}」離今天超過一年。請寫一年內的日子。`,
    })[fault],
  'bad-day-minutes': ({ value, most }) => `一天的分鐘數不能是「${value}」。請寫 1–${most} 的整數。`,
  'bad-days': ({ value, most }) => `天數不能是「${value}」。請寫 0–${most}；0 是取消休假。`,
  'minutes-need-exam': (_, commandLine) => `--minutes 要和 --exam 一起用。例如：${commandLine('quiz --exam --minutes 30')}`,
  'key-needs-print': ({ option }, commandLine) =>
    `${option} 要和 --print 或 --html 一起用。例如：${commandLine(`quiz --print ${option}`)}`,
  'no-such-questions': ({ wishes, original, chapter }, commandLine) => {
    if (original) return '這個課程沒有原味測驗。'
    const place = chapter === null ? '這個課程' : `第 ${chapter} 章`
    const anyway = commandLine(chapter === null ? 'quiz' : `quiz ${chapter}`)
    const wanted = [
      ...(wishes.mistakes ? ['在錯題本裡'] : []),
      ...(wishes.starred ? ['收藏過'] : []),
      ...(wishes.unseen ? ['沒做過'] : []),
      ...(wishes.type === null ? [] : [wishes.type]),
    ]
    if (wanted.length > 1) return `${place}沒有一題同時符合：${wanted.join('、')}。少寫一個條件再試。`
    if (wishes.mistakes) return `${place}的錯題本裡，現在沒有要練的題目。再考考看：${anyway}`
    if (wishes.starred) return `${place}還沒有收藏的題目。作答時按 * 就會收藏：${anyway}`
    if (wishes.unseen) return `${place}的題目全都做過了。再做一次：${anyway}`
    return `${place}沒有${wanted.join('')}。不限題型：${anyway}`
  },
  'preview-unknown': ({ place, folder, near }, commandLine) =>
    near.length > 0
      ? `課程裡沒有「${place}」。相近的題目有：${near.join('、')}`
      : `課程裡沒有「${place}」。有哪些章節和題目：${commandLine('preview', folder)}`,
  'folder-in-use': ({ folder }) => `「${folder}」已經有東西了，不會蓋掉。請換一個新的資料夾名稱。`,
  'folder-unwritable': ({ folder, reason }) => `寫不出「${folder}」：${reasonText(reason)}。請檢查路徑、磁碟空間與權限。`,
  'no-new-course': ({ language, known }) => `沒有「${language}」的範例課程。可以用：${known.join('、')}`,
  'unknown-question': ({ id, near }, commandLine) =>
    near.length > 0
      ? `沒有「${id}」這一題。相近的有：${near.join('、')}`
      : `沒有「${id}」這一題。題號寫在錯題本裡：${commandLine('mistakes')}；也寫在收藏裡：${commandLine('stars')}`,
  'note-too-long': ({ length, most }) => `筆記寫了 ${length} 個字，最多 ${most} 個字。請再短一點。`,
  'note-empty': () => '筆記是空的。要擦掉一題的筆記，請加 --clear。',
  'note-clear-what': (_, commandLine) => `要擦掉哪一題的筆記？寫上題號。看全部筆記：${commandLine('note')}`,
  'no-certificate': ({ why }, commandLine) => certificateSentence(why, commandLine),
  'svg-exists': ({ file }) => `「${file}」已經在了，不會蓋掉它。請換一個檔名。`,
  'svg-unwritable': ({ file, reason }) => `寫不出「${file}」：${reasonText(reason)}。請檢查資料夾、磁碟空間與權限。`,
  'bad-seed': ({ value }) => `種子不能是「${value}」。請用 1 到 32 個英文字母、數字或連字號。`,
  'answers-need-seed': (_, commandLine) =>
    `--answers 要和 --paper 或 --seed 一起用，才知道答的是哪一份考卷。例如：${commandLine('quiz --seed demo --count 2 --answers -,-')}`,
  'answers-count': ({ given, wanted }) => `這份考卷有 ${wanted} 題，你給了 ${given} 個答案。請用逗號隔開，一題一個。`,
  'bad-answer': ({ position, answer, form }) =>
    `第 ${position} 題的答案不能是「${answer}」。可以寫：${screens.question.forms[form.kind](form.count, form.others)}；- 是不作答。`,
  'watch-needs-terminal': () => '--watch 要在終端機裡用，才能重畫。不加 --watch 就印一次。',
  'no-terminal': (_, commandLine) =>
    `這裡不是終端機，沒辦法一題一題問。先用 --json 取得考卷，再用 --answers 作答：一題一個，- 是不作答。例如：\n  ${commandLine('quiz --seed demo --count 2 --json')}\n  ${commandLine('quiz --seed demo --count 2 --answers -,-')}`,
  'output-failed': ({ reason }) => `輸出寫不出去：${reasonText(reason)}。請檢查磁碟空間。`,
  'event-unreadable': () =>
    '這一筆太長或內容不合規則，寫進學習紀錄後會讀不回來，所以沒有寫；先前的紀錄都還在。請縮短作答再試一次。',
  'journal-unwritable': ({ file, reason }) =>
    `寫不進學習紀錄「${file}」：${reasonText(reason)}。請檢查磁碟空間與權限，或用 SALESCOURSE_HOME 換一個位置。`,
  'paper-gone': (_, commandLine) =>
    `這份考卷已經在另一個終端機結束、交卷或重設了，這裡不再計分。看目前的紀錄：${commandLine('progress')}`,
  'restore-cut': ({ file, reason, added, left }, commandLine) =>
    `寫不進學習紀錄「${file}」：${reasonText(reason)}。${added === 0 ? '一筆都還沒加入' : `已加入 ${added} 筆，還有 ${left} 筆沒加入`}，原有的紀錄都在。騰出磁碟空間後再還原一次就會補齊：${commandLine('restore')}`,
  'backup-cut': ({ file }) => `備份「${file}」不完整，可能存到一半就斷了，什麼都沒有改。請改用另一份備份。`,
  'journal-unreadable': ({ file, reason }) =>
    `讀不到學習紀錄「${file}」：${reasonText(reason)}。請檢查權限，或用 SALESCOURSE_HOME 換一個位置。`,
  'exam-unsaved': (_, commandLine) =>
    `模擬考的成績現在存不下來，所以沒有開始。先把上面的問題解決，或做不計分的練習：${commandLine('quiz --unseen')}`,
  'file-exists': ({ file }) => `「${file}」已經存在，不會覆蓋。請換一個檔名。`,
  'file-unwritable': ({ file, reason }) => `寫不出「${file}」：${reasonText(reason)}。請檢查資料夾、磁碟空間與權限。`,
  'not-a-backup': ({ file, line }) => `「${file}」第 ${line} 行不是學習紀錄，什麼都沒有改。請確認這是 backup 做出來的檔案。`,
  'backup-newer': ({ file }) => `「${file}」是較新版本的程式做的，什麼都沒有改。請先更新程式。`,
  'not-confirmed': ({ command, words, word }, commandLine) =>
    `沒有動任何東西。要做的話，請照著打「${word}」，或用 ${commandLine(`${command} --force`, ...words)}`,
  'nothing-to-undo': () => '沒有可以還原的重設。',
  'doctor-found': ({ faults }) => `找到 ${faults} 個問題，解決方法寫在上面。`,
  'everything-needed': (_, commandLine) =>
    `這會刪掉全部紀錄，不能復原。真的要做：${commandLine('forget --everything')}。先備份：${commandLine('backup')}`,
  'forget-incomplete': ({ count }, commandLine) =>
    `沒有刪完，還有 ${count} 個刪不掉，原因寫在上面。請檢查資料夾的權限，再做一次：${commandLine('forget --everything')}`,
  'unknown-command': ({ name, suggestion }, commandLine) =>
    suggestion
      ? `沒有「${name}」這個指令。你是不是要打 ${commandLine(suggestion)}？`
      : `沒有「${name}」這個指令。全部指令：${commandLine('--help')}`,
  'unknown-option': ({ name, suggestion }, commandLine) =>
    suggestion
      ? `沒有「${name}」這個選項。你是不是要打 ${suggestion}？`
      : `沒有「${name}」這個選項。看用法：${commandLine('--help')}`,
  'missing-value': ({ option }) => `「${option}」後面少了一個值。`,
  'missing-argument': ({ name }) => `少了「${name}」。`,
  'too-many-arguments': ({ command }, commandLine) => `給「${command}」的參數太多了。看用法：${commandLine(`${command} --help`)}`,
}

/** Why there is no certificate, and what to do for one. */
function certificateSentence(why: CertificateRefusal, commandLine: CommandLine): string {
  const again = `考一份新的：${commandLine('quiz --exam')}`
  switch (why.kind) {
    case 'no-test':
      return `證書要先通過全課程的測驗或模擬考。${again}`
    case 'no-name':
      return `證書上要寫姓名。先設定：${commandLine('settings name', '王小明')}；或只寫這一次：${commandLine('certificate --as', '王小明')}`
    case 'not-whole':
      return `最近一份的題數或條件和課程規定的不同，不能當證書。${again}`
    case 'retaken':
      return `最近一份是同一份考卷再考一次，不能當證書。${again}`
    case 'key-seen':
      return `最近一份在考前看過解答，不能當證書。${again}`
    case 'failed':
      return `最近一份是 ${screens.points(why.score)} 分，及格要 ${screens.points(why.passMark)} 分。補好錯題再來：${commandLine('mistakes')}`
    case 'other-learner':
      return `及格的那一份是「${why.learner}」考的，不能寫「${why.name}」的名字。要那一張：${commandLine('certificate --as', why.learner)}`
  }
}
