import { problemSentence } from '../../errors/problem.ts'
import type { ExchangeWords } from '../exchange-words.ts'

/** So many are named; of more their number is told. */
const MOST_NAMED = 5
const named = (names: readonly (string | number)[]) => names.slice(0, MOST_NAMED).join('、')
const FIELDS: Record<string, string> = {
  bloom: '認知層次',
  difficulty: '難度',
  facts: '事實',
  notes: '出處',
  idea: '同一考點',
}
const KINDS: Record<string, string> = {
  Essay: '申論題',
  essay: '申論題',
  Description: '說明文字',
  description: '說明文字',
  Range: '數字範圍',
  Several: '中間沒有空行的兩題',
}
const short = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}……` : text)

/** What is said when a bank comes in or goes out. */
export const exchangeWords: ExchangeWords = {
  import: {
    title: (from, to) => `${from} → ${to}`,
    source: (form, encoding) => (encoding === null ? form : `${form}，${encoding.toUpperCase()}`),
    columns: { type: '題型', added: '新增', updated: '更新', same: '沒變' },
    all: '合計',
    place: (unit, numbers) => {
      const word = unit === 'line' ? '行' : '列'
      return numbers.length > MOST_NAMED
        ? `第 ${named(numbers)}…… ${word}，共 ${numbers.length} 題`
        : `第 ${named(numbers)} ${word}`
    },
    wholeFile: '整個檔案',
    refused: count => `沒進來：${count} 題`,
    remarks: count => `進來時改變或留下的：${count} 項`,
    others: (count, ids) => `題庫裡另外 ${count} 題不在這個檔案裡，沒有動：${named(ids)}${count > MOST_NAMED ? '……' : ''}`,
    todos: (todos, questions) => `${questions} 題還是草稿，共 ${todos} 處寫著 TODO。搜尋 TODO 一處處補上，check 會一直提醒。`,
    complete: '沒有 TODO，每一題都寫齊了。',
    check: '看還缺什麼、有沒有寫得不好的地方',
    template: file => `範本寫好了：${file}`,
    fill: '填好以後收進題庫',
    refusals: {
      'type-unknown': ({ type, known }) =>
        `沒有「${short(type)}」這種題型。可以寫：單選、複選、是非、排序、配對、填充，或 ${known.join('、')}。`,
      'type-untold': () => '看不出題型：沒有選項，答案也不是對或錯。加上「題型」欄。',
      'stem-missing': () => '沒有題幹。',
      'options-few': ({ options }) => `只有 ${options} 個選項，太少了。`,
      'option-gap': ({ letter }) => `「${letter}」是空的，後面卻還有。把後面的往前移。`,
      'key-missing': () => '沒有答案。',
      'key-unknown': ({ key, options }) => `答案「${short(key)}」對不到選項。可以寫：${options.join('、')}。`,
      'key-ambiguous': ({ key, letters }) =>
        `答案「${key}」可能是 ${letters.join(' 或 ')}：一個照順序，一個照文字。答案改寫字母。`,
      'key-many': ({ keys }) => `單選題寫了 ${keys} 個答案。留一個，或把題型改成複選。`,
      'judgement-unknown': ({ key }) => `是非題的答案「${short(key)}」看不懂。寫「對」或「錯」。`,
      'pair-unknown': ({ key }) => `配對的答案「${short(key)}」看不懂。每一項寫一對，例如 A2 B1 C3。`,
      'right-missing': ({ number }) => `右邊沒有第 ${number} 項。`,
      'id-twice': ({ id, first }) => `和第 ${first} 行（列）是同一題（${id}）。刪掉一題，或換一個代號。`,
      'id-elsewhere': ({ id, file }) => `「${id}」已經在另一章的 ${file}。收進那個檔案，或換一個代號。`,
      'formula-empty': ({ cell }) => `${cell} 是公式，檔案裡沒有算好的值。用試算表程式開啟、存檔再試。`,
      'cell-fault': ({ cell, value }) => `${cell} 是錯誤值 ${value}。改好公式再試。`,
      'kind-foreign': ({ kind }) => `這裡沒有這種題目：${KINDS[kind] ?? kind}。`,
      'syntax-fault': ({ line, column, found, text }) => {
        const where =
          found === '' ? `第 ${line} 行少了「}」` : `第 ${line} 行第 ${column} 字的「${found.trim() || '空白'}」讀不懂`
        return `${where}：「${short(text)}」。答案放在成對的 { } 裡；文字裡的 ~ = # { } : 前面加「\\」。`
      },
      'weights-none': () => '沒有一個答案是對的。',
      'aiken-line': ({ text }) => `「${short(text)}」不是選項。選項一行一個，開頭寫「A. 」。`,
      'cloze-blanks': ({ marks, blanks }) => `題幹有 ${marks} 個空格，答案有 ${blanks} 個，兩者要一樣多。`,
      form: ({ problem }, problems) => problemSentence(problem, problems),
    },
    remarkTexts: {
      'column-unknown': ({ column }) => `不認得欄名「${short(column)}」，這一欄沒有收。`,
      'sheet-unread': ({ sheet }) => `工作表「${sheet}」沒有收。要收的話，把它單獨存成一個檔案。`,
      'merged-cells': ({ range }) => `${range} 是合併儲存格，往下每一列都當成同樣的內容。`,
      formulas: ({ count, cell }) => `${count} 格是公式（第一個在 ${cell}），收的是算好的值。`,
      'section-slug': ({ value }) => `小節「${short(value)}」不是代號（英文字母、數字與連字號），先寫 TODO。`,
      'objective-slug': ({ value }) => `學習目標「${short(value)}」不是代號（英文字母、數字與連字號），先寫 TODO。`,
      'code-slug': ({ field, value }) => `${FIELDS[field] ?? field}「${short(value)}」不是代號，沒有收。`,
      'value-unknown': ({ field, value, known }) =>
        `${FIELDS[field] ?? field}「${short(value)}」看不懂，先寫 TODO。可以寫：${known.join('、')}。`,
      'id-slug': ({ value }) => `代號「${short(value)}」不能用，照它另外取了一個。`,
      'id-number': ({ value, id }) => `題號「${value}」只是數字，改成 ${id}，免得和別的檔案相同。`,
      'blank-added': () => '題幹沒有空格，在最後加上 ___。',
      'weights-even': () => '各個正解的配分不同；這裡每個正解一樣多分。',
      wildcard: ({ text, feedback }) =>
        `「${short(text)}」的「*」代表任何文字，這裡沒有，沒有收${feedback === '' ? '' : `：${short(feedback)}`}。`,
      'half-right': () => '有只得一部分分數的答案；這裡算錯。',
      'reason-placeless': ({ reason }) => `整題的解析沒有地方放，沒有收：${short(reason)}`,
      'time-limit': ({ seconds }) => `每題 ${seconds} 秒的時限沒有收；模擬考的時間寫在 course.yaml。`,
      category: ({ name }) => `分類「${short(name)}」沒有收；題目都收進同一章。`,
      'html-dropped': ({ tag }) => `<${tag}> 的格式沒有收，文字留著。`,
      tag: ({ tag }) => `標籤「${short(tag)}」沒有收。`,
      'number-text': ({ number }) => `數字題改成填充題，要填 ${number}。`,
      'image-link': ({ link }) => `圖片沒有收，終端機不顯示圖片：${short(link)}`,
      'card-pair': () => '一行一張卡：解釋當題幹，詞當答案，都收成填充題。',
    },
  },
  bank: {
    written: (file, questions) => `寫好了：${file}，${questions} 題。`,
    loss: (text, count, ids) => `${text}（${count} 題：${named(ids)}${count > MOST_NAMED ? '……' : ''}）`,
    losses: {
      'ordering-as-matching': '這種格式沒有排序題，改成把順序和項目配對',
      'blanks-as-matching': '一題只能有一個空格，改成把空格和答案配對',
      spellings: '空格的其他寫法放不進去',
      slips: '空格的常見錯填放不進去',
      arrow: '答案與理由裡的「->」會被當成配對，改成「→」',
      spaces: '右邊連續的空白只留一個',
      'reasons-together': '各項的理由沒有自己的欄位，一起放在整題的回饋裡，編了號',
      'type-left-out': '這種題型放不進去，沒有匯出',
      'text-long': '題幹或選項太長（題幹最多 120 字、選項最多 75 字），沒有匯出',
      'options-more': '選項超過 4 個，沒有匯出',
      'reasons-left-out': '理由放不進去',
    },
    sheet: '題庫',
  },
}
