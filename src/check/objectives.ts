import type { Token } from 'marked'
import { contentOf } from '../course/parse/content.ts'
import { allTokens } from '../course/parse/parse-markdown.ts'
import { plainBlocks } from '../course/plain-text.ts'
import type { Question } from '../questions/question.ts'
import { BLOOM_LEVELS, type Bloom } from '../questions/question-base.ts'
import { CHINESE, eachQuestion, wholeCourse } from './rule.ts'

/** What an objective's verb asks the learner to do, and which questions make him do it. */
const VERBS: readonly { verb: RegExp; asks: 'cloze' | 'ordering' | 'apply'; fits: (question: Question) => boolean }[] = [
  { verb: /^(?:照.{0,4}順序|排出|排好)/, asks: 'ordering', fits: ({ type }) => type === 'ordering' },
  { verb: /^(?:說出|列出|寫出|背出)/, asks: 'cloze', fits: ({ type }) => type === 'cloze' },
  {
    verb: /^(?:算|試算|判斷|評斷|評論|評估|查驗|挑出|提出|設計|備好|用)/,
    asks: 'apply',
    fits: ({ bloom }) => atLeast(bloom, 'apply'),
  },
]
const DIGITS = '一二三四五六七八九十'
/** So few are remembered from any sentence. */
const SMALLEST_SET = 3
const SET = new RegExp(`(?:說出|列出|排出|背出)[^，。；]*?([${DIGITS}])[個項類種條件點步環階張大]`)

/** An objective's verb is what its questions make the learner do: who only recognises has not said it. */
export const objectiveVerb = wholeCourse({ id: 'Q38', level: 'warning', languages: CHINESE }, (course, report) => {
  for (const { lesson, lessonFile, bank } of course.chapters) {
    for (const [at, { id, text }] of lesson.lesson.objectives.entries()) {
      const questions = bank.questions.filter(({ objective }) => objective === id)
      if (questions.length === 0) continue
      for (const clause of text.split(/[，；]|以及|並/)) {
        const rule = VERBS.find(({ verb }) => verb.test(clause))
        if (!rule || questions.some(rule.fits)) continue
        const verb = rule.verb.exec(clause)?.[0] ?? ''
        report(lessonFile, 'objective-verb', lesson.locate(['objectives', at]), { objective: id, verb, asks: rule.asks })
      }
    }
  }
})

/** What is called hard asks for more than memory. */
export const hardThinks = eachQuestion({ id: 'Q39', level: 'warning' }, ({ question, file, locate }, report) => {
  if (question.difficulty === 'hard' && question.bloom === 'remember') report(file, 'hard-remember', locate(['difficulty']), {})
})

/** A set that an objective says the learner will tell stands somewhere whole: as a list, a table, a figure or in one sentence. */
export const setListed = wholeCourse({ id: 'Q43', level: 'warning', languages: CHINESE }, (course, report) => {
  for (const { lesson, lessonFile } of course.chapters) {
    const sizes = new Set(lesson.blocks.flatMap(({ token }) => setsOf(token)))
    for (const [at, { id, text }] of lesson.lesson.objectives.entries()) {
      const size = DIGITS.indexOf(SET.exec(text)?.[1] ?? ' ') + 1
      if (size >= SMALLEST_SET && !sizes.has(size))
        report(lessonFile, 'set-unlisted', lesson.locate(['objectives', at]), { objective: id, size })
    }
  }
})

/** How many things a block lists: items, rows, parts of a figure, or words between 、. */
function setsOf(block: Token): number[] {
  const listed = allTokens([block]).flatMap(known => {
    if (known.type === 'list') return [known.items.length]
    if (known.type === 'table') return [known.rows.length]
    return known.type === 'figure' ? [known.figure.parts.length] : []
  })
  const texts = plainBlocks(contentOf([block]), { gap: '。', label: (name, text) => `${name}。${text}` }).map(({ text }) => text)
  const enumerated = texts.flatMap(text => text.split(/[。；：]/).map(part => part.split('、').length))
  return [...listed, ...enumerated.filter(size => size >= SMALLEST_SET)]
}

function atLeast(bloom: Bloom, least: Bloom): boolean {
  return BLOOM_LEVELS.indexOf(bloom) >= BLOOM_LEVELS.indexOf(least)
}
