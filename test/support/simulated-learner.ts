import type { CourseIndex } from '../../src/course/course.ts'
import { calendarOf, DAY_LOAD, dueCards, dueToday, questionCards } from '../../src/study/due.ts'
import { countReview } from '../../src/study/fold-schedule.ts'
import { planFor } from '../../src/study/plan.ts'
import { type CourseRecord, emptyCourseRecord } from '../../src/study/record.ts'
import { daysToGraduate } from '../../src/study/schedule.ts'
import { learningDays } from '../../src/study/share.ts'
import { dayNumber, dayOfNumber } from '../../src/study/time.ts'
import { compileTiny } from './tiny-course.ts'

const { course } = compileTiny()
if (!course) throw new Error('the tiny course does not compile')
const QUESTIONS = 114
const CHAPTERS = 7
const START = dayNumber('2026-01-05')

/** A course of as many questions as the bundled one, over its chapters. */
export const LONG_COURSE: CourseIndex = {
  ...course.index,
  chapters: Array.from({ length: CHAPTERS }, (_, chapter) => ({
    id: `c${chapter}`,
    title: '',
    summary: '',
    extension: false,
    sections: [{ id: `s${chapter}`, title: '', minutes: 5 }],
    questions: Array.from({ length: QUESTIONS }, (_, at) => at)
      .filter(at => Math.floor((at * CHAPTERS) / QUESTIONS) === chapter)
      .map(at => ({
        id: `q${at}`,
        type: 'single' as const,
        difficulty: 'easy' as const,
        section: `s${chapter}`,
        original: false,
      })),
  })),
  terms: [],
}
const IDS = LONG_COURSE.chapters.flatMap(({ questions }) => questions.map(({ id }) => id))

/** A stream of numbers from 0 to 1 that a seed fixes (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A memory of one question, asked on days. */
export interface Memory {
  /** Chance of a right answer, 0 to 1, on a day. */
  recall(day: number): number
  /** It was asked on that day, and the key was shown. */
  study(day: number, right: boolean): void
}

/**
 * Memory by ACT-R's power law with spacing (Pavlik and Anderson 2005): activation is the log of the sum of the traces, each fading by a
 * power of its age that is the higher the more active the memory was when the trace was laid. No stability, no difficulty: another
 * model than the one that schedules. `ability` is added to activation.
 */
export function powerLawMemory(ability: number): Memory {
  const [base, growth, threshold, noise] = [0.177, 0.217, -0.704, 0.255]
  // Seconds, of which one in forty counts between sittings; the explanation with each answer is worth more than a pair of words.
  const [scale, explained] = [86_400 * 0.025, 0.9]
  const traces: { day: number; decay: number }[] = []
  const activation = (day: number) =>
    Math.log(traces.reduce((sum, { day: laid, decay }) => sum + (scale * Math.max(0.01, day - laid)) ** -decay, 0))
  return {
    recall: day => (traces.length === 0 ? 0.5 : 1 / (1 + Math.exp((threshold - activation(day) - explained - ability) / noise))),
    study(day) {
      const decay = traces.length === 0 ? base : base + growth * Math.exp(activation(day))
      traces.push({ day, decay })
    },
  }
}

/** Memory by a half-life in days, which a right answer multiplies the more the longer it was waited for, and a wrong one cuts. */
export function halfLifeMemory(ability: number): Memory {
  let halfLife = 0
  let last = 0
  const recall = (day: number) => (halfLife === 0 ? 0.5 : 0.5 ** ((day - last) / halfLife))
  return {
    recall,
    study(day, right) {
      const known = recall(day)
      const ease = Math.exp(0.35 * ability)
      halfLife =
        halfLife === 0
          ? (right ? 6 : 2) * ease
          : right
            ? halfLife * (1 + 2.2 * ease * (1 - known) ** 0.5)
            : Math.max(1.5, halfLife * 0.4)
      last = day
    },
  }
}

export type Policy = 'schedule' | 'random' | 'wrong-book'

/** What came of a year. */
export interface Year {
  answers: number[]
  /** New questions of each day. */
  begun: number[]
  /** Mean chance of a right answer to a question of the course the day after, 0 to 1. */
  recall: number
  /** Cards that were due and not asked, at the end, and the longest that any was put off in days of study. */
  longestWait: number
}

interface Learner {
  memories: Map<string, Memory>
  record: CourseRecord
  random: () => number
}

function newLearner(seed: number, memoryOf: (ability: number) => Memory): Learner {
  const random = randomFrom(seed)
  const normal = () => Math.sqrt(-2 * Math.log(random() || 1e-9)) * Math.cos(2 * Math.PI * random())
  const own = normal() * 0.3
  return { memories: new Map(IDS.map(id => [id, memoryOf(own + normal() * 0.35)])), record: emptyCourseRecord(), random }
}

function answer({ memories, record, random }: Learner, id: string, day: number): void {
  const memory = memories.get(id)
  if (!memory) return
  const right = random() < memory.recall(day)
  memory.study(day, right)
  const at = `${dayOfNumber(day)}T12:00:00.000+08:00`
  countReview(record.schedule, id, at, right ? 'right' : 'wrong')
  if (!right)
    record.questions[id] = {
      attempts: 1,
      first: { credit: 0, at },
      latest: { credit: 0, at },
      miss: { at, picked: [], credit: 0, kind: 'wrong', revision: null, strict: false },
    }
}

function shuffled(ids: readonly string[], random: () => number): string[] {
  return ids
    .map(id => ({ id, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ id }) => id)
}

/** The questions a policy asks on a day, so many. */
function chosen(policy: Exclude<Policy, 'schedule'>, { record, random }: Learner, count: number, day: number): string[] {
  const met = Object.keys(record.schedule).filter(id => record.schedule[id]?.reviews.at(-1)?.[1] !== day)
  const open = met.filter(id => {
    const [card, miss] = [record.schedule[id], record.questions[id]?.miss]
    return card && miss && daysToGraduate(card, miss.at) > 0
  })
  const first = policy === 'wrong-book' ? shuffled(open, random) : []
  return [
    ...first,
    ...shuffled(
      met.filter(id => !first.includes(id)),
      random,
    ),
  ].slice(0, count)
}

/**
 * A year of a learner who studies on the days of `studies`, five new questions a day at first, and then by a policy. `answers` are the
 * numbers of reviews of each day of another policy, which this one has to keep to.
 */
export function yearOf(
  policy: Policy,
  {
    seed,
    studies,
    memoryOf,
    fresh = 5,
  }: { seed: number; studies: (day: number) => boolean; memoryOf: (ability: number) => Memory; fresh?: number },
  answers: readonly number[] | null = null,
  begun: readonly number[] | null = null,
): Year {
  const learner = newLearner(seed, memoryOf)
  const asked: number[] = []
  const started: number[] = []
  const waiting = new Map<string, number>()
  let longestWait = 0
  let next = 0
  for (let at = 0; at < 365; at += 1) {
    const day = START + at
    if (!studies(at)) {
      asked.push(0)
      started.push(0)
      continue
    }
    const calendar = calendarOf(learner.record, Date.parse(`${dayOfNumber(day)}T12:00:00+08:00`))
    const cards = questionCards(LONG_COURSE, learner.record)
    const ids =
      policy === 'schedule' ? dueToday(cards, calendar).map(({ id }) => id) : chosen(policy, learner, answers?.[at] ?? 0, day)
    for (const { id } of policy === 'schedule' ? dueCards(cards, calendar) : []) waiting.set(id, (waiting.get(id) ?? 0) + 1)
    for (const id of ids) {
      longestWait = Math.max(longestWait, waiting.get(id) ?? 0)
      waiting.delete(id)
      answer(learner, id, day)
    }
    asked.push(ids.length)
    const today = begun?.[at] ?? (dueCards(cards, calendar).length > DAY_LOAD ? 0 : fresh)
    for (const id of IDS.slice(next, next + today)) answer(learner, id, day)
    next += today
    started.push(today)
  }
  longestWait = Math.max(longestWait, ...waiting.values())
  const recall = [...learner.memories.values()].reduce((sum, memory) => sum + memory.recall(START + 366), 0) / IDS.length
  return { answers: asked, begun: started, recall, longestWait }
}

const noon = (day: number) => Date.parse(`${dayOfNumber(day)}T12:00:00+08:00`)

/**
 * Some weeks of study, then a plan for an exam so many days on, which is kept: what it promised when it was made, and the recall that it
 * came to on the day of the exam; both 0 to 1.
 */
export function keptPlan(
  seed: number,
  memoryOf: (ability: number) => Memory,
  { before, until }: { before: number; until: number },
) {
  const learner = newLearner(seed, memoryOf)
  const { record } = learner
  const studyDay = (day: number, fresh: number) => {
    const due = dueToday(questionCards(LONG_COURSE, record), calendarOf(record, noon(day)))
    for (const { id } of due) answer(learner, id, day)
    for (const id of IDS.filter(id => !(id in record.schedule)).slice(0, fresh)) answer(learner, id, day)
  }
  for (let at = 0; at < before; at += 1) studyDay(START + at, 3)
  const [begin, exam] = [START + before, START + before + until]
  record.plan = { by: dayOfNumber(exam), since: '' }
  const promised = planFor(LONG_COURSE, record, noon(begin))?.promise ?? 0
  for (let day = begin; day < exam; day += 1) {
    const calendar = calendarOf(record, noon(day))
    const unmet = IDS.filter(id => !(id in record.schedule)).length
    studyDay(day, Math.ceil(unmet / learningDays(calendar, exam)))
  }
  const recalled = [...learner.memories.values()].reduce((sum, memory) => sum + memory.recall(exam), 0) / IDS.length
  return { promised, recalled }
}
