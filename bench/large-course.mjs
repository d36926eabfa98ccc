// Writes a large course of one's own making into a folder: `node bench/large-course.mjs DIR [chapters] [questions a chapter]`, 1,000
// chapters and 100,000 questions where nothing else is said. Every chapter has words of its own, so that a search has something to find.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SECTIONS = 5
const PLACES = ['機台', '產線', '倉庫', '會議室', '展場', '電話裡', '報價單', '合約', '月報', '驗收單']
const DEEDS = [
  '先問清楚',
  '寫下承諾',
  '算出差額',
  '找到窗口',
  '約好日期',
  '排出順序',
  '請人確認',
  '回報進度',
  '留下紀錄',
  '說出代價',
]
const pick = (list, at) => list[at % list.length]

function lesson(chapter) {
  const sections = Array.from({ length: SECTIONS }, (_, at) => {
    const number = at + 1
    const lines = Array.from(
      { length: 8 },
      (_, line) =>
        `第 ${line + 1} 件事發生在${pick(PLACES, chapter + line)}：業務${pick(DEEDS, at + line)}，客戶才知道下一步，編號 C${chapter}-${number}-${line}。`,
    )
    return `## 第 ${chapter} 章的第 ${number} 件事 {#s${chapter}-${number}}\n\n${lines.join('\n\n')}\n`
  })
  return `---\ntitle: 第 ${chapter} 章：在${pick(PLACES, chapter)}${pick(DEEDS, chapter)}\nsummary: 第 ${chapter} 個場面\nobjectives:\n  - id: O${chapter}\n    text: 在第 ${chapter} 個場面說出下一步\n    goals: [G1]\n---\n\n這一章只有一個場面。\n\n${sections.join('\n')}`
}

/** Numbers that repeat from run to run and hardly from question to question (a linear congruential generator). */
function numbersOf(seed) {
  let state = (seed * 2654435761) % 4294967296
  return most => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * most)
  }
}

/** A sentence of words drawn from all letters of a block of Unicode, so that no two are alike. */
function sentence(number, words) {
  const word = () => String.fromCodePoint(0x4e00 + number(5000), 0x4e00 + number(5000))
  return Array.from({ length: words }, word).join('')
}

/** Nine statements to judge and a choice, again and again: the whole stays below what a course may be. */
function question(chapter, at) {
  const number = numbersOf(chapter * 1000 + at)
  const head = type =>
    `- id: q${chapter}-${at}\n  type: ${type}\n  section: s${chapter}-${(at % SECTIONS) + 1}\n  objective: O${chapter}\n  bloom: apply\n  difficulty: ${pick(['easy', 'medium', 'hard'], at)}\n  stem: ${sentence(number, 9)}。\n`
  if (at % 10 > 0)
    return `${head('boolean')}  answer: ${at % 2 === 0}\n  why:\n    true: ${sentence(number, 4)}。\n    false: ${sentence(number, 4)}。\n`
  const right = number(4)
  const options = ['a', 'b', 'c', 'd'].map((id, place) => {
    const key = place === right ? '\n      correct: true' : ''
    return `    - id: ${id}\n      text: ${sentence(number, 5)}${key}\n      why: ${sentence(number, 5)}。`
  })
  return `${head('single')}  options:\n${options.join('\n')}\n`
}

/** Writes the course into a folder. */
export function writeLargeCourse(folder, chapters = 1000, questions = 100) {
  for (const name of ['lessons', 'questions']) mkdirSync(join(folder, name), { recursive: true })
  const numbers = Array.from({ length: chapters }, (_, at) => at + 1)
  const list = numbers.map(
    number => `  - id: c${number}\n    lesson: lessons/${number}.md\n    questions: questions/${number}.yaml\n`,
  )
  writeFileSync(
    join(folder, 'course.yaml'),
    `id: large\ntitle: 很大的課程\nlanguage: zh-Hant\npassMark: 60\ntest:\n  count: 10\nobjectives:\n  - id: G1\n    text: 說出下一步\nchapters:\n${list.join('')}`,
  )
  for (const number of numbers) {
    writeFileSync(join(folder, `lessons/${number}.md`), lesson(number))
    const bank = Array.from({ length: questions }, (_, at) => question(number, at))
    writeFileSync(join(folder, `questions/${number}.yaml`), bank.join('\n'))
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, chapters, questions] = process.argv.slice(2)
  if (!folder) throw new Error('usage: node bench/large-course.mjs DIR [chapters] [questions a chapter]')
  writeLargeCourse(folder, chapters ? Number(chapters) : undefined, questions ? Number(questions) : undefined)
}
