import type { Punctuation } from '../punctuation.ts'

const HAN = /\p{sc=Han}/u

/** The marks of 教育部《重訂標點符號手冊》, full width. */
export const punctuation: Punctuation = {
  list: words => words.join('、'),
  together: texts => texts.join('／'),
  pairs: pairs => pairs.join('；'),
  clauses: facts => facts.join('，'),
  sentences: sentences => sentences.join(''),
  brackets: text => `（${text}）`,
  // A Latin name keeps its half-width colon.
  label: (name, text) => `${name}${HAN.test(name) ? '：' : ': '}${text}`,
  gap: '　',
  found: text => `【${text}】`,
  cut: '……',
  sentenceEnds: ['。', '？', '！'],
}
