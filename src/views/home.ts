import { locationNumber } from '../course/query/location.ts'
import type { CourseChoice } from '../settings.ts'
import type { HomeData } from '../study/home.ts'
import type { ReadingPlace } from '../study/reading.ts'
import type { TodayItem } from '../study/today.ts'
import { displayWidth, padEnd } from '../text/width.ts'
import { wrap } from '../typeset/wrap.ts'
import { commandLines, cutTo, keyLines, leftRight } from './parts/lines.ts'
import { describeStep, nextStepLines } from './parts/next-step.ts'
import type { ViewPage } from './parts/page.ts'

/** Cells for the minutes at the end of a line. */
const MINUTES = 8
/** Cells before a thing of the day: its number. */
const NUMBER = 5
/** A list is not spread over a wide screen, or its minutes stand too far off. */
const WIDEST = 56

/**
 * The screen of a bare `salescourse`: where the learner stands, and what there is to do today, in order. With `choosing` the things have
 * the numbers of their keys, and without it the commands to type.
 */
export function homeView(data: HomeData, source: CourseChoice['source'], choosing: boolean, page: ViewPage): string {
  const { theme, words, width } = page
  const head = [...headLines(data, source, page), '']
  if (data.items.length === 0) return [...head, ...doneLines(data, page)].join('\n')
  const list = choosing
    ? data.items.flatMap((item, at) => numberedLine(item, at + 1, page))
    : commandLines([...data.items.map(item => commandRow(item, page)), [page.commandLine('--help'), words.home.help]], page)
  return [...head, ...wrap(theme.heading(words.home.today), width), ...list].join('\n')
}

/** The keys of that screen. */
export function homeKeysView(count: number, page: ViewPage): string {
  return ['', ...keyLines(page.words.home.keys(count), page)].join('\n')
}

function headLines(data: HomeData, source: CourseChoice['source'], page: ViewPage): string[] {
  const { theme, words, width } = page
  const { home, course, punctuation } = words
  const { standing } = data
  const chosen = source === 'bundled' ? '' : punctuation.brackets(course.from[source])
  const title = `${theme.title(data.title)}${chosen}`
  const exam = data.exam === null ? '' : home.exam(data.exam.days, data.exam.date)
  const isNew = standing.read + standing.met === 0
  const stands = isNew
    ? home.begin(standing.sections, standing.questions)
    : home.standing(standing.read, standing.sections, standing.met, standing.questions, standing.holding)
  return [...(exam === '' ? wrap(title, width) : leftRight(title, exam, width)), ...wrap(stands, width)]
}

function numberedLine(item: TodayItem, number: number, page: ViewPage): string[] {
  const room = Math.min(page.width, WIDEST) - NUMBER - MINUTES
  const name = cutTo(nameOf(item, page), room, page.words.reading.cut)
  const minutes = minutesText(item, page)
  const gap = ' '.repeat(Math.max(1, MINUTES - displayWidth(minutes)))
  const shown = number === 1 ? page.theme.accent(padEnd(name, room)) : padEnd(name, room)
  return [`  ${number}  ${shown}${gap}${minutes}`.trimEnd()]
}

function commandRow(item: TodayItem, page: ViewPage): [string, string] {
  const facts = [nameOf(item, page), minutesText(item, page)].filter(fact => fact !== '')
  return [page.commandLine(commandOf(item, page)), facts.join(page.words.punctuation.gap)]
}

/** The command of a thing of the day, without the program's name. Reading goes on where it stopped. */
export function commandOf({ step }: TodayItem, page: ViewPage): string {
  return step.kind === 'read' ? 'read' : describeStep(step, page)[0]
}

function minutesText({ minutes }: TodayItem, { words }: ViewPage): string {
  return minutes === 0 ? '' : words.home.minutes(Math.max(1, Math.round(minutes)))
}

function nameOf({ step, count }: TodayItem, page: ViewPage): string {
  const { words } = page
  const { items } = words.home
  const [, meaning] = describeStep(step, page)
  if (step.kind === 'read') return readingName(step.place, count ?? 1, page)
  if (count === null) return meaning
  switch (step.kind) {
    case 'resume':
      return items.resume(words.scope(step.paper.mode, step.scope), count)
    case 'practise':
      return items.practise(step.section === undefined ? words.chapter(step.chapter) : `${step.chapter}.${step.section}`, count)
    case 'test':
      return items.test(meaning, count)
    case 'review':
    case 'terms':
      return items[step.kind](meaning, count)
    case 'mend':
      return meaning
  }
}

/** What is read now: a section, though nothing of its chapter was read; and how many there are today, where there are more. */
function readingName(place: ReadingPlace, count: number, { words, width }: ViewPage): string {
  const section = place.section ?? place.chapter.sections[0] ?? null
  const number = locationNumber({ ...place, section })
  const { title } = section ?? place.chapter
  const name = place.block > 0 ? words.steps.readOn(number, title) : words.steps.read(number, title)
  return count > 1 && width >= WIDEST ? `${name}${words.punctuation.brackets(words.home.sections(count))}` : name
}

/** That the day is done, what comes next, and what may be done with time left. */
function doneLines({ tomorrow, week, step }: HomeData, page: ViewPage): string[] {
  const { theme, words, width } = page
  const { home, punctuation } = words
  const next =
    tomorrow === null
      ? []
      : [tomorrow.days === 1 ? home.tomorrow(tomorrow.count, tomorrow.minutes) : home.later(tomorrow.date, tomorrow.count)]
  const said = punctuation.sentences([theme.correct(home.done), ...next])
  const lines = [said, home.week(week.days, week.stronger)].flatMap(text => wrap(text, width))
  return [...lines, '', ...nextStepLines(step, page, home.more)]
}
