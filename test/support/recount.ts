import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'

/*
 * Every number of `progress` counted anew from the text of a journal, by other code than the program's: nothing of src/ is used, so that
 * a slip there is not made twice. It knows no undone events, resets, plans or days away, and the journal has to be in order.
 */

interface Told {
  id: string
  chapters: { id: string; sections: { id: string }[]; questions: { id: string; section: string }[] }[]
}

interface Review {
  time: number
  day: number
  right: boolean
  box: 'mastered' | 'lucky' | 'misled' | 'unknown'
}

// biome-ignore lint/suspicious/noExplicitAny: what stands in a journal
type Line = any

const DAY = 86_400_000
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, request_retention: 0.9, maximum_interval: 180 })

/** The numbers of `progress --json` as a second count has them. */
export function recount(journal: string, course: Told, now: number, offsetHours: number) {
  const lines: Line[] = journal
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  const today = Math.floor((now + (offsetHours - 4) * 3_600_000) / DAY)
  const { reviews, read, tests, studied } = replay(lines)
  const ids = course.chapters.flatMap(chapter => chapter.questions.map(({ id }) => id))
  const cards = new Map(ids.flatMap(id => (reviews.has(id) ? [[id, cardOf(reviews.get(id) ?? [])] as const] : [])))
  const known = [...cards.values()]
  const recall = (list: Card[], later: number) =>
    average(list.map(card => forget(Math.max(1, today + later - card.last.day), card.stability)))
  const second = known
    .flatMap(card => card.told)
    .sort((a, b) => b.time - a.time)
    .slice(0, 30)
  const whole = tests.filter(test => test.chapter === null && test.mode !== 'practice')
  const week = [...reviews.values()].flat().filter(review => review.day > today - 7)
  return {
    met: known.length,
    questions: ids.length,
    holding: known.filter(card => card.stability >= 21).length,
    sectionsRead: read.size,
    recall: {
      now: recall(known, 0),
      cards: known.length,
      reviews: {
        count: second.length,
        right: second.filter(({ right }) => right).length,
        expected: average(second.map(({ reckoned }) => reckoned)),
      },
      ahead: [7, 30].map(days => ({ days, recall: recall(known, days) })),
    },
    load: loadOf(known, today),
    boxes: {
      mastered: count(known, 'mastered'),
      lucky: count(known, 'lucky'),
      misled: count(known, 'misled'),
      unknown: count(known, 'unknown'),
    },
    week: {
      answered: week.length,
      days: [...studied].filter(day => day > today - 7).length,
      stronger: known.filter(card => {
        const before = card.reviews.filter(review => review.day <= today - 7)
        return before.length > 0 && before.length < card.reviews.length && card.stability > cardOf(before).stability
      }).length,
    },
    scores: whole.map(({ score }) => score),
    chapters: course.chapters.map(chapter => {
      const own = chapter.questions.flatMap(({ id }) => cards.get(id) ?? [])
      return {
        questionsSeen: own.length,
        holding: own.filter(card => card.stability >= 21).length,
        recall: own.length === 0 ? null : recall(own, 0),
        sectionsRead: chapter.sections.filter(({ id }) => read.has(id)).length,
      }
    }),
    studied: [...studied].sort((a, b) => a - b),
    answeredOn: (day: number) => [...reviews.values()].flat().filter(review => review.day === day).length,
  }
}

/** The number of the study day, by the clock on the wall where it was written. */
function dayOf(at: string): number {
  return Math.floor((Date.parse(`${at.slice(0, 23)}Z`) - 4 * 3_600_000) / DAY)
}

function replay(lines: Line[]) {
  const reviews = new Map<string, Review[]>()
  const papers = new Map<string, Line>()
  const given = new Map<string, Map<string, Line>>()
  const [read, studied] = [new Set<string>(), new Set<number>()]
  const tests: Line[] = []
  const note = (question: string, at: string, box: Review['box']) => {
    const list = reviews.get(question) ?? []
    if (list.some(({ day }) => day === dayOf(at))) return
    reviews.set(question, [...list, { time: Date.parse(at), day: dayOf(at), right: box === 'mastered', box }])
  }
  const boxOf = ({ score, guessed }: Line): Review['box'] =>
    score === 1 ? (guessed ? 'lucky' : 'mastered') : guessed ? 'unknown' : 'misled'
  for (const { type, at, data } of lines) {
    if (type === 'read' || type === 'answered') studied.add(dayOf(at))
    if (type === 'read') read.add(data.section)
    if (type === 'paper-started') papers.set(data.paper, data)
    if (type === 'answered') {
      const own = given.get(data.paper) ?? new Map<string, Line>()
      own.set(data.question, { ...data, at })
      given.set(data.paper, own)
      if (papers.get(data.paper).mode === 'practice') note(data.question, at, boxOf(data))
    }
    if (type !== 'paper-finished') continue
    const paper = papers.get(data.paper)
    const own = given.get(data.paper) ?? new Map<string, Line>()
    const sum = paper.questions.reduce((total: number, id: string) => total + (own.get(id)?.score ?? 0), 0)
    tests.push({ ...paper, score: Math.round((1000 * sum) / paper.questions.length) / 10 })
    for (const id of paper.questions) if (!own.has(id)) note(id, at, 'unknown')
    if (paper.mode !== 'practice') for (const [id, answer] of own) note(id, answer.at, boxOf(answer))
  }
  return { reviews, read, tests, studied }
}

interface Card {
  reviews: Review[]
  last: Review
  stability: number
  due: number
  told: { time: number; reckoned: number; right: boolean }[]
}

function cardOf(reviews: Review[]): Card {
  const sorted = [...reviews].sort((a, b) => a.day - b.day)
  let card = createEmptyCard(new Date((sorted[0]?.day ?? 0) * DAY))
  const told: Card['told'] = []
  let last: Review | null = null
  for (const review of sorted) {
    if (last) told.push({ time: review.time, reckoned: forget(review.day - last.day, card.stability), right: review.right })
    card = scheduler.next(card, new Date(review.day * DAY), review.right ? Rating.Good : Rating.Again).card
    last = review
  }
  if (!last) throw new Error('no review')
  const due = Math.min(Math.round(card.due.getTime() / DAY), last.day + 180)
  return { reviews: sorted, last, stability: card.stability, due, told }
}

function loadOf(cards: Card[], today: number): number[] {
  const load: number[] = []
  const doneToday = cards.filter(card => card.reviews.length > 1 && card.last.day === today).length
  let waiting = cards.map(card => Math.max(card.due, card.last.day + 1)).sort((a, b) => a - b)
  for (let day = today; day < today + 14; day++) {
    const room = day === today ? Math.max(0, 15 - doneToday) : 15
    const asked = waiting.filter(due => due <= day).slice(0, room)
    waiting = waiting.slice(asked.length)
    load.push(asked.length)
  }
  return load
}

/** The forgetting curve of FSRS-6 with its own decay. */
function forget(days: number, stability: number): number {
  const decay = -0.1542
  return (1 + (0.9 ** (1 / decay) - 1) * (Math.max(0, days) / stability)) ** decay
}

function count(cards: Card[], box: Review['box']): number {
  return cards.filter(card => card.last.box === box).length
}

function average(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b) / values.length
}
