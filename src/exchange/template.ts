import type { Question } from '../questions/question.ts'
import { type Table, writeTable } from './write-table.ts'

const base = {
  section: 'section-id',
  objective: 'O1-1',
  bloom: 'understand',
  difficulty: 'easy',
  facts: [],
  notes: [],
  original: false,
  extension: false,
  revision: '',
} as const

const option = (text: string, why: string, correct = false) => ({ id: '', text, why, correct, pinned: false })
const part = (text: string, why: string) => ({ id: '', text, why })

/** A question of each type, to be written over: what it asks of a trainer is what it shows. */
const SAMPLES: readonly Question[] = [
  {
    ...mutable('sample-single'),
    type: 'single',
    stem: '客戶三個月沒有下單，業務先做哪一件事？',
    options: [
      option('打電話問近況', '先知道原因，才知道要補什麼。', true),
      option('直接降價', '還不知道原因就讓利，只會少賺。'),
      option('換一個窗口', '原窗口還沒談，換人會傷關係。'),
    ],
    shuffle: true,
  },
  {
    ...mutable('sample-multiple'),
    type: 'multiple',
    stem: '拜訪前要準備哪些資料？（複選）',
    options: [
      option('客戶的產品', '知道對方賣什麼，才談得到痛處。', true),
      option('上次的紀錄', '接得上話，對方不必重說一次。', true),
      option('對手的報價單', '拿不到也不該拿。'),
    ],
    shuffle: true,
  },
  {
    ...mutable('sample-boolean'),
    type: 'boolean',
    stem: '報價後三天內要追蹤一次。',
    answer: true,
    why: { true: '太晚追，對方已經在談別家。', false: '以為催了會惹人煩的人，常常等到沒下文。' },
  },
  {
    ...mutable('sample-ordering'),
    type: 'ordering',
    stem: '把拜訪的步驟從先到後排好。',
    items: [
      part('約時間', '沒約好就談不到對的人。'),
      part('當面談', '聽完需求才知道要給什麼。'),
      part('寄紀錄', '趁對方還記得，把結論寫下來。'),
    ],
  },
  {
    ...mutable('sample-matching'),
    type: 'matching',
    stem: '把左邊的人配到他最在意的事，每項只用一次。',
    lefts: [
      { ...part('採購', '採購的考核看花多少錢。'), match: 'r1' },
      { ...part('工程師', '出問題要他半夜處理。'), match: 'r2' },
      { ...part('總經理', '他對整年的數字負責。'), match: 'r3' },
    ],
    rights: [
      { id: 'r1', text: '價格' },
      { id: 'r2', text: '穩定' },
      { id: 'r3', text: '營收' },
      { id: 'r4', text: '包裝', why: '三個人都不先看包裝。' },
    ],
    reuse: false,
  },
  {
    ...mutable('sample-cloze'),
    type: 'cloze',
    stem: '要讓獲利變大，先讓 ___ 變大。',
    blanks: [
      {
        accept: ['客戶價值', '顧客價值'],
        why: '客戶得到的多，才願意長久往來。',
        near: [{ text: '客戶滿意度', why: '滿意只是感覺，價值才讓人付錢。' }],
      },
    ],
  },
]

function mutable(id: string) {
  return { ...base, facts: [], notes: [], id }
}

/** A table to fill in, with a sample row for each type. */
export function templateTable(): Table {
  const table = writeTable(SAMPLES)
  const ids = table.headings.indexOf('各項代號')
  const without = (cells: string[]) => cells.filter((_, at) => at !== ids)
  return ids < 0 ? table : { headings: without(table.headings), rows: table.rows.map(without) }
}
