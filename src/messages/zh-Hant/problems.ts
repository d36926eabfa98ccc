import type { ProblemCode, ProblemData } from '../../errors.ts'

type Sentences = { [C in ProblemCode]: (data: ProblemData[C]) => string }

const KINDS = { text: '一段文字', list: '清單（每項以 - 開頭）', map: '一組「鍵: 值」' }
const listed = (names: string[]) => names.join('、')

/** Faults of a course's files, each with its cure. */
export const problems: Sentences = {
  'file-missing': ({ path }) => `找不到「${path}」。補上這個檔案，或改正路徑。`,
  'file-outside': ({ path }) => `「${path}」在課程資料夾外面。把檔案搬進來，寫相對路徑。`,
  'yaml-syntax': ({ reason }) => `YAML 在這裡讀不懂（${reason}）。檢查縮排與引號；冒號後面要有一格半形空白。`,
  'yaml-full-width-colon': ({ key }) => `「${key}」後面用了全形冒號。改成半形冒號加一格空白：「${key}: 」。`,
  'yaml-tab': () => 'YAML 不能用 Tab 縮排。改成半形空白。',
  'yaml-alias': ({ reason }) => `YAML 把 * 開頭的字當成別名（${reason}）。整段文字加上引號。`,
  'front-matter-missing': () => '課文開頭少了前置資料。第一行寫 ---，接著寫 title、summary、objectives，再以 --- 結束。',
  'key-missing': ({ key }) => `少了「${key}」。請補上。`,
  'key-unknown': ({ key }) => `不認得「${key}」。檢查拼字，或刪掉它。`,
  'value-empty': ({ key }) => `「${key}」是空的。請填上內容。`,
  'value-kind': ({ key, expected }) => `${key === '' ? '檔案內容' : `「${key}」`}應該是${KINDS[expected]}。`,
  'value-choice': ({ key, value, allowed }) => `「${key}」不能是「${value}」。可以用：${listed(allowed)}。`,
  'value-slug': ({ key, value }) => `「${key}」的「${value}」不是代號。代號只用英文字母、數字與連字號，不用點。`,
  'value-range': ({ key, value, least, most }) => `「${key}」是「${value}」，應該是 ${least} 到 ${most} 的數字。`,
  'list-short': ({ key, least }) => `「${key === '' ? '清單' : key}」至少要有 ${least} 項。`,
  'list-long': ({ key, most }) => `「${key}」最多 ${most} 項：一題要用一個鍵就選得到。`,
  'id-repeated': ({ id, first }) => `代號「${id}」已經用過了（${first}）。換一個沒用過的。`,
  'section-without-id': ({ heading }) => `小節「${heading}」沒有代號。在標題後面加上 {#section-id}。`,
  'lesson-without-section': () => '這一課沒有小節。用「## 標題 {#section-id}」開一節。',
  'heading-level': ({ heading }) => `「# ${heading}」是一級標題。章名寫在前置資料的 title，小節用 ##。`,
  'section-unknown': ({ section, known }) => `這一章沒有小節「${section}」。可以用：${listed(known)}。`,
  'objective-unknown': ({ objective, known }) => `這一章沒有學習目標「${objective}」。可以用：${listed(known)}。`,
  'note-unknown': ({ note, known }) =>
    known.length === 0 ? `這一課沒有註腳，不能引用「${note}」。` : `這一課沒有註腳「${note}」。可以用：${listed(known)}。`,
  'footnote-unknown': ({ note }) => `註腳 [^${note}] 沒有內容。在課文最後補上「[^${note}]: ……」。`,
  'footnote-unused': ({ note }) => `註腳 [^${note}] 沒有人引用。在課文裡標上它，或刪掉它。`,
  'keys-single': ({ keys }) => `單選題要恰好一個 correct: true，現在有 ${keys} 個。`,
  'keys-multiple': ({ keys, options }) => `複選題的正解要在 2 到 ${options - 1} 個之間，現在有 ${keys} 個。`,
  'stage-cells': ({ stage, cells, rows }) => `「${stage}」有 ${cells} 格，rows 有 ${rows} 列，兩者要一樣多。`,
}
