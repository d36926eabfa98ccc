import type { ErrorSentences } from '../locale.ts'

type ExchangeError =
  | 'encoding-unknown'
  | 'encoding-wrong'
  | 'file-empty'
  | 'archive-too-big'
  | 'not-a-workbook'
  | 'old-workbook'
  | 'form-unknown'
  | 'headings-missing'
  | 'table-fault'
  | 'xml-fault'
  | 'not-a-quiz'
  | 'bank-unreadable'
  | 'import-refused'
  | 'nothing-imported'
  | 'import-what'
  | 'import-where'
  | 'bank-name'
  | 'template-name'
  | 'bad-encoding'
  | 'bad-bank-format'
  | 'output-needed'

/** What may go wrong when a bank comes in or goes out. */
export const exchangeErrors: Pick<ErrorSentences, ExchangeError> = {
  'encoding-unknown': ({ file }) =>
    `認不出「${file}」的編碼：不是 UTF-8，也找不到認得的欄名。用 --encoding big5 或 --encoding gb18030 指定，或另存成 UTF-8。`,
  'encoding-wrong': ({ file, encoding }) => `「${file}」不是 ${encoding}。拿掉 --encoding 自動分辨，或換一種編碼。`,
  'file-empty': ({ file }) => `「${file}」是空的，沒有題目可以收。`,
  'archive-too-big': ({ file, megabytes, most }) =>
    `「${file}」解開來至少 ${megabytes} MB，最多 ${most} MB，沒有開它。如果真的是題庫，請另存成 CSV。`,
  'not-a-workbook': ({ file }) => `「${file}」不是完整的 XLSX。用試算表程式開啟，另存成 XLSX 或 CSV 再試。`,
  'old-workbook': ({ file }) => `「${file}」是舊的 XLS 格式。用試算表程式開啟，另存成 XLSX 再試。`,
  'form-unknown': ({ file }) =>
    `看不出「${file}」是哪一種題庫。可以收 CSV、TSV、XLSX、GIFT、Moodle XML 與 Aiken；請照格式取副檔名。`,
  'headings-missing': ({ file, first }, commandLine) =>
    `「${file}」找不到欄名：要有「題幹」，還要有「答案」或「選項A」。${first.length > 0 ? `第一列是：${first.join('、')}。` : ''}拿範本來對照：${commandLine('import --template sample.xlsx')}`,
  'table-fault': ({ file, line, quote }) =>
    quote
      ? `「${file}」第 ${line} 行附近的引號沒有成對，後面分不出欄位，什麼都沒有收。補上引號，或另存成 XLSX。`
      : `「${file}」第 ${line} 行附近讀不懂，什麼都沒有收。用試算表程式另存成 CSV 或 XLSX 再試。`,
  'xml-fault': ({ file, line, column }) =>
    `「${file}」第 ${line} 行第 ${column} 字的 XML 有錯，什麼都沒有收。請從 Moodle 重新匯出。`,
  'not-a-quiz': ({ file, root }) => `「${file}」是 XML，但最外層是「${root}」，不是 Moodle 題庫的「quiz」。`,
  'bank-unreadable': ({ file, line }) => `題庫「${file}」第 ${line} 行讀不懂，沒有動它。先把它改好，再匯入一次。`,
  'import-refused': ({ file, refused }) =>
    `「${file}」有 ${refused} 題沒進來，原因寫在上面。改好再匯入一次，已經進來的不會重複。`,
  'nothing-imported': ({ file }) => `「${file}」裡沒有題目。`,
  'import-what': (_, commandLine) =>
    `要收哪一個檔案？例如：${commandLine('import quiz.xlsx -o questions/1.yaml')}；還沒有檔案，先拿範本：${commandLine('import --template quiz.xlsx')}`,
  'import-where': ({ file }, commandLine) =>
    `要收進哪一個題庫檔？用 -o 說，例如：${commandLine('import -o questions/1.yaml', file)}`,
  'bank-name': ({ file }) => `題庫檔要取名 .yaml，「${file}」不是。例如 -o questions/1.yaml。`,
  'template-name': ({ file }) => `範本可以是 .xlsx 或 .csv，「${file}」兩種都不是。`,
  'bad-encoding': ({ value, known }) => `沒有「${value}」這種編碼。可以用：${known.join('、')}。`,
  'bad-bank-format': ({ value, known }) => `題庫不能匯出成「${value}」。可以用：${known.join('、')}。`,
  'output-needed': ({ format }, commandLine) =>
    `${format} 不是文字，不能印在這裡。用 -o 寫進檔案：${commandLine(`export --bank ${format} -o bank.xlsx`)}`,
}
