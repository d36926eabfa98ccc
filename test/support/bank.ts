import { stringify } from 'yaml'

/** A question as an author writes it, before YAML. */
export type Written = Record<string, unknown>

const COMMON = { section: 'parts', objective: 'O1', bloom: 'remember', difficulty: 'easy', facts: ['F46'] }
let count = 0

/** A sound question of a type, with some of its keys changed. Every call has an id of its own. */
export function written(type: string, changes: Written = {}): Written {
  count += 1
  return { id: `q${count}`, type, ...COMMON, ...PARTS[type], ...changes }
}

/** An option with a reason. */
export function option(id: string, text: string, changes: Written = {}): Written {
  return { id, text, why: `選「${text}」的人把兩件事想成了一件。`, ...changes }
}

/** Sound options, the key in a place from 1. */
export function options(key = 1): Written[] {
  const texts = ['打電話約拜訪', '寄出新的型錄', '到展場發名片', '替客戶排保養']
  return texts.map((text, at) => option(`o${at}`, text, at + 1 === key ? { correct: 'true' } : {}))
}

const PARTS: Record<string, Written> = {
  single: { stem: '客戶三個月沒有下單，業務先做哪一件事？', options: options() },
  multiple: {
    stem: '客戶三個月沒有下單，業務可以先做哪些事？（複選）',
    options: [...options().slice(0, 3), option('o9', '翻出舊的訂單', { correct: 'true' })],
  },
  boolean: {
    stem: '三個部門一起出力，才拿得到大訂單。',
    answer: 'true',
    why: { true: '少了一個部門，交接就會漏掉一句話。', false: '把訂單當成業務一個人的事，會這樣想。' },
  },
  ordering: {
    stem: '把三件事從先做到後做排好。',
    items: ['認出客戶', '觀察購買', '登門關懷'].map((text, at) => option(`i${at}`, text)),
  },
  matching: {
    stem: '把左邊的做法配到右邊的部門，每項只用一次。',
    lefts: [
      option('l1', '談成訂單', { match: 'r1' }),
      option('l2', '經營品牌', { match: 'r2' }),
      option('l3', '裝機維修', { match: 'r3' }),
    ],
    rights: [
      { id: 'r1', text: '銷售' },
      { id: 'r2', text: '市場' },
      { id: 'r3', text: '服務' },
      { id: 'r4', text: '採購', why: '採購是買方的職能，三個部門裡沒有。' },
    ],
  },
  cloze: {
    stem: '要讓獲利最大，先讓 ___ 做到最大。',
    blanks: [{ accept: ['客戶價值', '客户价值'], why: '客戶價值做大，獲利才跟著做大。' }],
  },
}

/** The tiny course's bank made of these questions. Its second section is asked about too. */
export function bank(...questions: Written[]): Record<string, string> {
  const other = written('boolean', {
    id: 'asked',
    section: 'together',
    facts: ['F47'],
    stem: '承諾寫下來以後，後面的人就接得到。',
  })
  return { 'questions/1.yaml': stringify([...questions, other], { defaultStringType: 'PLAIN', lineWidth: 0 }) }
}
