import type { ProblemSentences } from '../../errors/problem.ts'
import { BLOOM, DIFFICULTY, QUESTION_TYPES } from './screens.ts'

const KINDS = { text: '一段文字', list: '清單（每項以 - 開頭）', map: '一組「鍵: 值」' }
/** So many questions are named; of more their number is told. */
const MOST_NAMED = 5
const listed = (names: string[]) => names.join('、')
/** What may stand there instead, where there is anything. */
const instead = (names: string[]) => (names.length === 0 ? '' : `可以用：${listed(names)}。`)

const shareNames: Record<string, string> = { all: '題目', ...QUESTION_TYPES, ...BLOOM, ...DIFFICULTY }
const unusable = {
  'too-big': (path: string) => `「${path}」太大了。一個課程檔案最多 4 MB。`,
  encoding: (path: string, line: number) => `「${path}」第 ${line} 行不是 UTF-8。用編輯器另存成 UTF-8。`,
  unreadable: (path: string) => `讀不到「${path}」。確認它是檔案，而且可以讀取。`,
}

const editionParts = {
  type: (edition: string) => `題型和${edition}不同。各語言版的題型要一樣。`,
  options: (edition: string) => `選項的代號和${edition}不同。各語言版的選項與順序要一樣。`,
  key: (edition: string) => `正解和${edition}不同。核對後改成一樣。`,
  facts: (edition: string) => `facts 和${edition}不同。核對後改成一樣。`,
  missing: (edition: string) => `${edition}沒有這一題。請補上。`,
}

const asked = {
  cloze: '可是沒有一題要他自己寫出來。出一題填充，',
  ordering: '可是沒有一題要他排出順序。出一題排序，',
  apply: '可是每一題都只考記得或看懂。出一題要他動手做的，',
}

/** Faults of a course's files, each with its cure. */
export const problems: ProblemSentences = {
  'file-missing': ({ path }) => `找不到「${path}」。補上這個檔案，或改正路徑。`,
  'file-outside': ({ path }) => `「${path}」在課程資料夾外面。把檔案搬進來，寫相對路徑。`,
  'file-unusable': ({ path, fault, line }) => unusable[fault](path, line),
  'path-backslash': ({ path, mended }) => `找不到「${path}」。路徑用「/」，不用「\\」：${mended}`,
  'yaml-syntax': ({ reason }) => `YAML 在這裡讀不懂。檢查這一行和上一行的縮排、引號與冒號（${reason}）。`,
  'yaml-full-width-colon': ({ key }) => `「${key}」後面用了全形冒號。改成半形冒號加一格空白：「${key}: 」。`,
  'yaml-tab': () => 'YAML 不能用 Tab 縮排。改成半形空白。',
  'yaml-wide-space': () => 'YAML 不能用全形空白縮排。改成半形空白。',
  'yaml-alias': ({ reason }) => `用了太多 & 和 * 的別名。把內容直接寫出來（${reason}）。`,
  'markdown-nested': ({ most }) => `引言或清單一層包一層，超過 ${most} 層。寫淺一點。`,
  'yaml-long': ({ most }) => `這個檔案的內容太多：一個 YAML 檔最多 ${most / 10_000} 萬個符號，約五千題。把題目分到幾章。`,
  'yaml-nested': ({ most }) => `清單或欄位一層包一層，超過 ${most} 層。寫淺一點。`,
  'yaml-colon': ({ cure }) => `句子裡有「: 」。整句加上引號：${cure}`,
  'yaml-start': ({ character, cure }) => `句子不能用「${character}」開頭。整句加上引號：${cure}`,
  'yaml-bracket': ({ character, cure }) =>
    `「${character}」開頭會被當成${character === '[' ? '清單' : '一組欄位'}。整句加上引號：${cure}`,
  'yaml-bracket-open': ({ character, close, cure }) => `「${character}」沒有關。在最後補上「${close}」：${cure}`,
  'yaml-quote-behind': ({ cure }) => `引號只包住前半句。整句加上引號：${cure}`,
  'yaml-quote-inside': ({ cure }) => `引號裡面又有同樣的引號。外面換一種：${cure}`,
  'yaml-quote-open': ({ quote, cure }) => `引號沒有關。在句尾補上「${quote}」：${cure}`,
  'yaml-escape': ({ sign, path, cure }) => `雙引號裡的「${sign}」有別的意思。${path ? '路徑用「/」' : '改用單引號'}：${cure}`,
  'yaml-hash': ({ cure }) => `「#」後面的字會被當成註解。整句加上引號：${cure}`,
  'yaml-key-twice': ({ key, first, item }) =>
    `「${key}」寫了兩次（前一次在第 ${first} 行）。刪掉一個${item ? '；如果這裡是新的一項，前面加上「- 」' : ''}。`,
  'yaml-no-space': ({ cure }) => `欄名後面要用半形冒號，再空一格：${cure}`,
  'yaml-no-key': ({ cure }) => `這一行沒有「欄名: 」。如果是接著上一行說的，寫在同一行：${cure}`,
  'yaml-wide-dash': ({ character, cure }) => `清單要用半形的「-」，不是「${character}」：${cure}`,
  'yaml-dash-space': ({ cure }) => `清單的「-」後面要空一格：${cure}`,
  'yaml-dash-missing': ({ cure }) => `清單的每一項前面都要有「- 」：${cure}`,
  'yaml-wide-comma': ({ cure }) => `大括號裡的欄位用半形逗號隔開：${cure}`,
  'yaml-list': ({ cure }) => `這裡要寫成清單，用半形的方括號和逗號：${cure}`,
  'yaml-list-depth': ({ spaces, line }) =>
    `這個「-」沒有和同一份清單的其他項對齊。前面改成 ${spaces} 格空白，和第 ${line} 行一樣。`,
  'yaml-indent': ({ spaces, line, text }) => `這一行沒有對齊。前面改成 ${spaces} 格空白，和第 ${line} 行的「${text}」對齊。`,
  'yaml-deep': ({ key, line, spaces }) =>
    `第 ${line} 行的「${key}」已經有內容，這一行不能再往裡縮。前面改成 ${spaces} 格空白，和「${key}」對齊。`,
  'yaml-documents': () => '「---」把檔案切成了兩份。刪掉這一行。',
  'yaml-fence': () => '「```」是從別處一起貼過來的。刪掉這一行；檔案最後如果也有，一起刪。',
  'front-matter-missing': () => '課文開頭少了前置資料。第一行寫 ---，接著寫 title、summary、objectives，再以 --- 結束。',
  'page-front-missing': () => '開頭少了前置資料。第一行寫 ---，接著寫 title、summary，再以 --- 結束。',
  'example-missing': () => '這張工具單沒有填好的範例。在空白表後面寫「## 範例 {#example}」，下面放填好的。',
  'key-missing': ({ key }) => `少了「${key}」。請補上。`,
  'key-unknown': ({ key }) => `不認得「${key}」。檢查拼字，或刪掉這個欄位。`,
  'value-empty': ({ key }) => `「${key}」是空的。請填上內容。`,
  'value-kind': ({ key, expected }) => `${key === '' ? '檔案內容' : `「${key}」`}應該是${KINDS[expected]}。`,
  'value-choice': ({ key, value, allowed }) => `「${key}」不能是「${value}」。${instead(allowed)}`,
  'value-slug': ({ key, value }) => `「${key}」的「${value}」不是代號。代號只用英文字母、數字與連字號，不用點。`,
  'value-range': ({ key, value, least, most }) => `「${key}」是「${value}」，應該是 ${least} 到 ${most} 的數字。`,
  'list-short': ({ key, least }) => `「${key === '' ? '清單' : key}」至少要有 ${least} 項。`,
  'list-long': ({ key, most }) => `「${key}」最多 ${most} 項：一題要用一個鍵就選得到。`,
  'id-repeated': ({ id, first }) => `代號「${id}」已經用過了（${first}）。換一個沒用過的。`,
  'section-without-id': ({ heading }) => `小節「${heading}」沒有代號。在標題後面加上 {#section-id}。`,
  'lesson-without-section': () => '這一課沒有小節。用「## 標題 {#section-id}」開一節。',
  'heading-level': ({ heading }) => `「# ${heading}」是一級標題。章名寫在前置資料的 title，小節用 ##。`,
  'section-unknown': ({ section, known }) => `這一章沒有小節「${section}」。${instead(known)}`,
  'objective-unknown': ({ objective, known }) => `這一章沒有學習目標「${objective}」。${instead(known)}`,
  'note-unknown': ({ note, known }) =>
    known.length === 0 ? `這一課沒有註腳，不能引用「${note}」。` : `這一課沒有註腳「${note}」。${instead(known)}`,
  'footnote-unknown': ({ note }) => `註腳 [^${note}] 沒有內容。在課文最後補上「[^${note}]: ……」。`,
  'footnote-unused': ({ note }) => `註腳 [^${note}] 沒有人引用。在課文裡標上，或把這條註腳刪掉。`,
  'keys-single': ({ keys }) => `單選題要恰好一個 correct: true，現在有 ${keys} 個。`,
  'keys-multiple': ({ keys, options }) => `複選題的正解要在 2 到 ${options - 1} 個之間，現在有 ${keys} 個。`,
  'stage-cells': ({ stage, cells, rows }) => `「${stage}」有 ${cells} 格，rows 有 ${rows} 列，兩者要一樣多。`,
  'goal-unknown': ({ goal, known }) => `課程沒有總目標「${goal}」。${instead(known)}`,
  'match-unknown': ({ match, known }) => `右邊沒有「${match}」。${instead(known)}`,
  'cloze-blanks': ({ marks, blanks }) => `題幹有 ${marks} 個 ___，blanks 有 ${blanks} 項，兩者要一樣多。`,
  'chapter-unknown': ({ chapter, known }) => `課程沒有章「${chapter}」。${instead(known)}`,
  'term-unknown': ({ term }) => `名詞表裡沒有「${term}」。改正連結，或在名詞表補上這一條。`,
  'term-absent': ({ term, section }) => `小節「${section}」的課文沒有出現「${term}」。改成真正教它的那一節。`,
  'term-unlinked': ({ term, section }) =>
    `「${term}」沒有從課文連過來。在小節「${section}」第一次出現的地方寫 [${term}](glossary:代號)。`,
  'fact-missing': () => 'course.yaml 寫了 check.facts，所以每一題都要用 facts 標出考的是哪一項，例如 facts: [F1]。',
  'fact-unknown': ({ fact }) => `course.yaml 的 check.facts.known 沒有「${fact}」。改正代號，或把它加進去。`,
  'fact-uncovered': ({ fact }) => `沒有一節課文、也沒有一題用到「${fact}」。在教它的小節或考它的題目標上 facts。`,
  'note-required': ({ fact, note }) => `用了「${fact}」就要附出處說明：在 notes 加上 ${note}。`,
  'extension-unmarked': ({ fact }) => `「${fact}」是延伸內容。加上 extension: true，或在 notes 附出處說明。`,
  'opinion-unmarked': ({ fact, words }) => `「${fact}」是主張，不是事實。題幹要寫明是誰說的，例如「${words[0] ?? '依本課程'}」。`,
  'multiple-unsaid': ({ mark }) => `複選題的題幹最後要寫「${mark}」。`,
  'combined-option': ({ words }) => `選項「${words}」靠猜就答得出來。請換成一個真的有人會選的答案。`,
  'negative-unmarked': ({ word, marked }) => `題幹用了「${word}」，讀快了會看漏。寫成 ${marked}，或改成正面問法。`,
  'negative-share': ({ percent, most }) => `反面問法占 ${percent}%，最好不超過 ${most}%。把幾題改成正面問法。`,
  'key-length': ({ ratio }) => `正解的字數是其他選項平均的 ${ratio} 倍，長短洩漏了答案。調到 0.7 到 1.3 倍之間。`,
  'option-lengths': ({ ratio }) => `最長的選項是最短的 ${ratio} 倍。把長短拉近到 1.6 倍以內。`,
  'longest-key': ({ percent, most, extreme }) =>
    `單選題有 ${percent}% 的正解是最${extreme === 'longest' ? '長' : '短'}的選項，最多 ${most}%。改寫幾題的選項。`,
  'longest-key-chapter': ({ chapter, percent, most, extreme }) =>
    `章「${chapter}」的單選題有 ${percent}% 的正解是最${extreme === 'longest' ? '長' : '短'}的選項，最多 ${most}%。改寫幾題的選項。`,
  'key-position': ({ place, percent, least, most }) =>
    `四選一的題目有 ${percent}% 的正解寫在第 ${place} 個，應在 ${least}% 到 ${most}% 之間。換幾題的選項順序。`,
  'key-run': ({ place, run, most }) => `正解連續 ${run} 題都寫在第 ${place} 個，最多 ${most} 題。換一題的選項順序。`,
  'letter-in-reason': ({ words }) => `理由提到「${words}」，可是選項的順序每次都不同。改寫成選項的內容。`,
  'absolute-distractor': ({ word }) => `只有誘答用了「${word}」，一看就知道不對。請拿掉這個詞。`,
  'absolute-share': ({ keys, distractors }) =>
    `「一定、所有」這類詞，正解有 ${keys}%、誘答有 ${distractors}%，相差太多。改寫幾個誘答。`,
  'vague-word': ({ word }) => `選項用了「${word}」，怎麼說都對。寫清楚是什麼情況。`,
  clang: ({ words }) => `題幹的「${words}」只在正解出現，等於提示。改寫題幹或正解。`,
  convergence: ({ key }) => `數一數各選項裡每個詞出現幾次，就猜得到「${key}」。讓每個詞出現的次數一樣多。`,
  'option-endings': ({ ending }) =>
    ending === '' ? '這個選項的句尾和其他選項不同。統一句尾標點。' : `只有這個選項以「${ending}」結尾。統一句尾標點。`,
  'option-repeated': ({ option, other }) => `「${option}」和「${other}」重疊。改寫其中一個。`,
  'number-order': () => '選項都是數字。由小到大排，再加上 shuffle: false。',
  'stem-short': ({ length, least }) => `題幹只有 ${length} 字。寫到遮住選項也看得懂，至少 ${least} 字。`,
  'stem-ending': ({ endings }) => `題幹要以 ${endings.join(' 或 ')} 結尾，才看得出在問什麼。`,
  'stem-empty': () => '題幹沒有問題。把要問的事寫進題幹，不要只寫「下列何者正確」。',
  'stem-long': ({ length, most }) => `題幹有 ${length} 字，最多 ${most} 字。刪掉用不到的話。`,
  'option-long': ({ length, most }) => `選項有 ${length} 字，最多 ${most} 字。請縮短。`,
  'two-claims': ({ word }) => `「${word}」前後是兩件事。是非題一次只判斷一件，拆成兩題。`,
  'true-share': ({ percent, least, most }) => `是非題有 ${percent}% 是對的，應在 ${least}% 到 ${most}% 之間。改寫幾題。`,
  'true-length': ({ longer, percent }) =>
    `是非題裡${longer === 'true' ? '對' : '錯'}的敘述平均長了 ${percent}%，最多 20%。把長短拉近。`,
  'ordering-items': ({ items }) => `排序題有 ${items} 項，應該是 3 到 6 項。`,
  'matching-lefts': ({ lefts }) => `配對題左邊有 ${lefts} 項，應該是 3 到 6 項。`,
  'matching-extra': () => '配對題右邊沒有多餘的項目，最後一對不必想。多放一個用不到的。',
  'matching-reuse': ({ once, again }) =>
    once === null
      ? `右邊有一項配了兩次，題幹沒有說可以重複選。寫上「${again}」。`
      : `題幹沒有說右邊能不能重複選。寫上「${once}」或「${again}」。`,
  'matching-reason': ({ right }) => `右邊的「${right}」沒有人配到，要用 why 說明為什麼多出來。`,
  'cloze-first': () => '空格不要放在句首。先寫出是在講什麼。',
  'cloze-leak': ({ answer }) => `題幹裡已經寫了答案「${answer}」。改寫題幹。`,
  'reason-short': ({ reason, least }) => `理由「${reason}」太短，至少 ${least} 字。說出選它的人把什麼想錯了。`,
  'reason-empty': ({ reason }) => `理由「${reason}」沒有教到東西。說出為什麼對，或選它的人把什麼想錯了。`,
  'word-forbidden': ({ word, use }) => (use === null ? `不用「${word}」。換一個詞。` : `不用「${word}」，改成「${use}」。`),
  'answer-leaked': ({ question }) => `題幹寫出了另一題「${question}」的正解，同一份考卷會洩題。改寫其中一題。`,
  'stem-alike': ({ question, percent }) => `題幹和「${question}」有 ${percent}% 相同。刪掉一題，或換一個情境。`,
  'share-off': ({ chapter, name, percent, wanted, questions }) =>
    `${chapter === null ? '全題庫' : `章「${chapter}」`}的${shareNames[name] ?? name}有 ${questions} 題，占 ${percent}%，藍圖是 ${wanted}%（容許相差 3 個百分點）。`,
  unbreakable: ({ text, width, most }) =>
    `「${text.slice(0, 20)}……」寬 ${width} 格，中間沒有能換行的地方（一行 ${most} 格）。縮短或拆開。`,
  'edition-faulty': ({ folder }) => `「${folder}」是同一門課的另一版，但自己還有錯，沒有和它比對。先改好那一版。`,
  'edition-copied': ({ folder, copy, language }) =>
    `旁邊的「${copy}」和「${folder}」是同一門課、同一種語言（${language}），沒有拿來比對。它如果是備份，請移到別的資料夾，或壓縮成一個檔案。`,
  'edition-differs': ({ folder, language, part }) => editionParts[part](`「${folder}」資料夾的 ${language} 版`),
  'half-width': ({ character, use }) => `中文旁邊用了半形的「${character}」。改成全形「${use}」。`,
  'comment-cuts': ({ text }) => `YAML 把「${text.slice(0, 24)}」當成註解，後面的字全被刪掉。整句加上引號。`,
  'emphasis-open': ({ text }) => `「${text}」的 ** 在別的 Markdown 程式裡不會變成粗體。** 的裡面不要緊貼標點或空白。`,
  'image-not-shown': ({ address, shown }) =>
    shown === ''
      ? `終端機不顯示圖片，這裡什麼也看不到。把圖裡的話寫進課文，或寫上替代文字：![圖裡說了什麼](${address})。`
      : `終端機不顯示圖片，讀者只看到替代文字「${shown}」。圖裡要緊的話也寫進課文，或改用 figure。`,
  'callout-crowded': ({ kind }) => `「[!${kind}]」要自己占一行。後面的字移到下一行，前面加 > 。`,
  'callout-unknown': ({ kind, known }) => `不認得框「[!${kind}]」。${instead(known.map(name => name.toUpperCase()))}`,
  'idea-alone': ({ idea }) => `只有這一題的 idea 是「${idea}」。改正拼字，補上換了情境的另一題，或刪掉這一欄。`,
  'category-repeated': ({ category, question }) =>
    `「${category}」這一類的誘答在「${question}」出過，正解又不在這一類，看過的人一眼就刪掉。換成和正解同一份清單的項目。`,
  'stem-place': ({ words }) => `題幹寫「${words}」，可是考卷上看不出是哪一章、哪一題。寫成「依本課程」，或把要看的內容寫進題幹。`,
  'stem-pointer': ({ words }) => `題幹一開頭就說「${words}」，前面沒有講到。把指的東西寫出來。`,
  'objective-verb': ({ objective, verb, asks }) => `學習目標「${objective}」要學員「${verb}」，${asked[asks]}或改寫目標的動詞。`,
  'hard-remember': () => '標成 hard，考的卻只是記得。改成要想的題目，或調低難度。',
  'set-unlisted': ({ objective, size }) =>
    `學習目標「${objective}」要學員說出 ${size} 項，課文裡沒有一個地方把 ${size} 項一次列完。列一次。`,
  'key-point-story': ({ name }) => `重點提示裡有故事的「${name}」，跳過故事的人看不懂。寫成一句到哪裡都通的話。`,
  'stem-from-lesson': ({ words }) => `題幹的「${words}」和課文一字不差，記得課文就答得出來。換一個情境，用別的話說。`,
  'cloze-synonym': ({ names }) => `名詞表把「${listed(names)}」當成同一個詞，這一格卻不收。加進 accept，或從名詞表拿掉。`,
  'cloze-elsewhere': ({ answer, question }) => `這一格的答案「${answer}」，在「${question}」連著同樣的話寫出來了。改寫其中一題。`,
  'guide-answer-missing': ({ section, chapter }) =>
    `章「${chapter}」的帶領手冊沒有小節「${section}」的想一想參考答案。補上「## 標題 {#${section}}」。`,
  drafts: ({ todos, questions }) => {
    const some = listed(questions.slice(0, MOST_NAMED))
    const drafts = questions.length > MOST_NAMED ? `${some} 等 ${questions.length} 題是草稿` : `${some} 是草稿`
    return `還有 ${todos} 處 TODO 沒有寫完，這裡是第一處；${drafts}。`
  },
  'section-untested': ({ section }) => `小節「${section}」沒有題目。為它出一題。`,
  'objective-untested': ({ objective }) => `學習目標「${objective}」沒有題目。為它出一題。`,
}
