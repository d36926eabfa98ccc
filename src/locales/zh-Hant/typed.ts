import type { TypedWords } from '../typed-words.ts'

/** As people write the numbers of chapters. */
const DIGITS = '一二三四五六七八九'

/** What may be typed in Chinese, also with the Bopomofo input method left on (the standard layout, 大千). */
export const typed: TypedWords = {
  true: ['o', '○', '〇', '對', '对'],
  false: ['x', '×', '✕', '錯', '错'],
  options: [...'甲乙丙丁戊己庚辛壬'],
  commas: [',', '、'],
  handIn: ['h'],
  yes: ['y', 'yes', '是'],
  types: {
    single: ['單選題', '單選'],
    multiple: ['複選題', '複選'],
    boolean: ['是非題', '是非'],
    ordering: ['排序題', '排序'],
    matching: ['配對題', '配對'],
    cloze: ['填充題', '填充'],
  },
  keyboard: {
    keys: '123456789abcdefghijklmnopqrstuvwxyz/',
    sends: 'ㄅㄉˇˋㄓˊ˙ㄚㄞㄇㄖㄏㄎㄍㄑㄕㄘㄛㄨㄜㄠㄩㄙㄟㄣㄆㄐㄋㄔㄧㄒㄊㄌㄗㄈㄥ',
  },
  /** 第 3 章 and 三 are the chapter 3 of the screens. */
  place: typed => {
    const number = typed
      .replace('。', '.')
      .replace(/^第/, '')
      .replace(/[章節]$/, '')
    const digit = DIGITS.indexOf(number)
    return number.length === 1 && digit >= 0 ? String(digit + 1) : number
  },
}
