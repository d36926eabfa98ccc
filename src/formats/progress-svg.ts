import type { CourseIndex } from '../course/course.ts'
import type { Locale } from '../locales/locale.ts'
import type { ChapterProgress, Progress } from '../study/progress.ts'
import { displayWidth } from '../text/width.ts'
import { element, svgDocument, textElement } from './svg.ts'

const WIDTH = 840
const LEFT = 40
const RIGHT = WIDTH - LEFT
/** Height of a chapter's row, and where the first one stands. */
const ROW = 34
const ROWS_AT = 196
const BAR = { x: 400, width: 250, height: 10 }
/** Heights of the two rows of pictures, with their headings, and of a day. */
const PICTURE = 170
const TREND = 130
const DAY = 14

const STYLE = `
svg{--paper:#ffffff;--ink:#1b2230;--soft:#5a6375;--faint:#e3e6ec;--half:#9db8e8;--full:#1f5fd0;background:var(--paper)}
@media (prefers-color-scheme:dark){svg{--paper:#12151c;--ink:#e8ebf2;--soft:#9aa3b5;--faint:#2a303c;--half:#35548f;--full:#74a5ff}}
text{fill:var(--ink);font:15px "Noto Sans CJK TC","Noto Sans TC","Source Han Sans TC","PingFang TC","Microsoft JhengHei",sans-serif}
.soft{fill:var(--soft);font-size:13px}
.title{font-size:26px;font-weight:700}
.big{font-size:34px;font-weight:700}
.head{font-size:15px;font-weight:700}
.end{text-anchor:end}
.middle{text-anchor:middle}
.paper{fill:var(--paper)}
.faint{fill:var(--faint)}
.half{fill:var(--half)}
.full{fill:var(--full)}
.line{fill:none;stroke:var(--full);stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
.rule{fill:none;stroke:var(--soft);stroke-width:1;stroke-dasharray:4 4}
`

/** The learner's progress as a picture. `name` is whose it is, or empty. */
export function progressSvg(index: CourseIndex, progress: Progress, name: string, words: Locale): string {
  const { gap } = words.punctuation
  const below = ROWS_AT + progress.chapters.length * ROW + 50
  const height = below + PICTURE + TREND + 40
  const headline = [index.title, ...(name === '' ? [] : [name])].join(gap)
  const elements = [
    element('rect', { class: 'paper', width: WIDTH, height }),
    textElement(words.progress.title, LEFT, 60, { class: 'title' }),
    textElement(headline, LEFT, 88, { class: 'soft' }),
    textElement(progress.today, RIGHT, 88, { class: 'soft end' }),
    ...figureElements(progress, words),
    ...legendElements(words),
    ...progress.chapters.flatMap((chapter, at) => chapterElements(chapter, ROWS_AT + at * ROW, words)),
    ...loadElements(progress, below, words),
    ...calendarElements(progress, below, words),
    ...trendElements(progress, index.test.passMark, below + PICTURE, words),
  ]
  const title = [words.progress.title, headline].join(' ')
  const size = [String(WIDTH), String(height)] as const
  return svgDocument({ width: WIDTH, height, size, language: index.language, title, style: STYLE }, elements)
}

/** Where the learner stands in four figures. */
function figureElements({ sectionsRead, sections, met, questions, holding, recall }: Progress, { progress }: Locale): string[] {
  const { columns } = progress
  const figures: [string, string][] = [
    [columns.read, `${sectionsRead}/${sections}`],
    [columns.met, `${met}/${questions}`],
    [columns.holding, String(holding)],
    [columns.recall, recall.now === null ? '–' : progress.percent(recall.now)],
  ]
  const share = (RIGHT - LEFT) / figures.length
  return figures.flatMap(([label, value], at) => [
    textElement(value, LEFT + at * share, 138, { class: 'big' }),
    textElement(label, LEFT + at * share, 160, { class: 'soft' }),
  ])
}

/** What the fills of the bars stand for. */
function legendElements({ progress }: Locale): string[] {
  const fills = [
    ['full', progress.columns.holding],
    ['half', progress.columns.met],
  ] as const
  return fills.flatMap(([className, label], at) => [
    element('rect', { class: className, x: BAR.x + at * 66, y: ROWS_AT - 22, width: 10, height: 10, rx: 3 }),
    textElement(label, BAR.x + at * 66 + 16, ROWS_AT - 12, { class: 'soft' }),
  ])
}

function chapterElements(chapter: ChapterProgress, y: number, { progress, punctuation }: Locale): string[] {
  const { number, title, questionsSeen: met, questions, holding } = chapter
  const bar = (className: string, count: number) => {
    const width = questions === 0 ? 0 : (BAR.width * count) / questions
    return element('rect', { class: className, x: BAR.x, y: y + 5, width, height: BAR.height, rx: 3 })
  }
  const recall = chapter.recall === null ? '' : progress.percent(chapter.recall)
  return [
    textElement(`${number}`, LEFT, y + 16, { class: 'soft' }),
    textElement(cut(title, 44, punctuation.cut), LEFT + 22, y + 16),
    bar('faint', questions),
    bar('half', met),
    bar('full', holding),
    textElement(`${met}/${questions}`, BAR.x + BAR.width + 62, y + 16, { class: 'soft end' }),
    textElement(recall, RIGHT, y + 16, { class: 'end' }),
  ]
}

/** The coming days as columns. */
function loadElements({ load }: Progress, y: number, { progress }: Locale): string[] {
  const all = load.reduce((sum, count) => sum + count, 0)
  const most = Math.max(1, ...load)
  const step = 24
  const columns = load.flatMap((count, at) => {
    const height = count === 0 ? 2 : (count / most) * 70
    const x = LEFT + at * step
    const label = count === 0 ? [] : [textElement(String(count), x + 8, y + 96 - height, { class: 'soft middle' })]
    return [
      element('rect', { class: count === 0 ? 'faint' : 'full', x, y: y + 102 - height, width: 16, height, rx: 2 }),
      ...label,
    ]
  })
  return [
    textElement(progress.loadLabel, LEFT, y, { class: 'head' }),
    textElement(all === 0 ? progress.noLoad : progress.load(load[0] ?? 0, all, load.length), LEFT + 44, y, { class: 'soft' }),
    ...columns,
  ]
}

/** The weeks as columns of days, Monday on top. */
function calendarElements({ calendar }: Progress, y: number, { progress }: Locale): string[] {
  const most = Math.max(1, ...calendar.map(({ answered }) => answered))
  const left = 460
  const days = calendar.map(({ studied, answered }, at) => {
    const className = !studied ? 'faint' : answered * 2 >= most ? 'full' : 'half'
    const [x, top] = [left + 22 + Math.floor(at / 7) * (DAY + 4), y + 14 + (at % 7) * (DAY + 3)]
    return element('rect', { class: className, x, y: top, width: DAY, height: DAY, rx: 3 })
  })
  const names = progress.dayNames.flatMap((name, at) =>
    at % 2 === 0 ? [textElement(name, left, y + 26 + at * (DAY + 3), { class: 'soft' })] : [],
  )
  const studied = calendar.filter(day => day.studied).length
  return [
    textElement(progress.daysLabel, left, y, { class: 'head' }),
    textElement(progress.studied(studied, Math.ceil(calendar.length / 7)), left + 44, y, { class: 'soft' }),
    ...names,
    ...days,
  ]
}

/** The scores of the whole course as a line, with the pass mark across. */
function trendElements({ tests, bestTest }: Progress, passMark: number, y: number, words: Locale): string[] {
  const { progress } = words
  const [top, height, width] = [y + 24, TREND - 24, RIGHT - LEFT - 90]
  // What is far below every score would only press the line flat.
  const floor = Math.max(0, Math.min(passMark, ...tests.map(({ score }) => score)) - 20)
  const level = (score: number) => top + height - ((score - floor) / (100 - floor)) * height
  const at = (place: number) => LEFT + 8 + (tests.length < 2 ? 0 : (place / (tests.length - 1)) * (width - 16))
  const points = tests.map(({ score }, place): [number, number] => [at(place), level(score)])
  const line =
    points.length < 2
      ? []
      : [element('polyline', { class: 'line', points: points.map(point => point.map(round).join(',')).join(' ') })]
  const last = tests.at(-1)
  const [x, lastY] = points.at(-1) ?? [0, 0]
  const told = last ? [textElement(words.points(last.score), x + 12, lastY + 5)] : []
  return [
    textElement(progress.testsLabel, LEFT, y, { class: 'head' }),
    textElement(bestTest === null ? progress.noWhole : progress.best(bestTest), LEFT + 44, y, { class: 'soft' }),
    element('path', { class: 'rule', d: `M${LEFT} ${round(level(passMark))}H${LEFT + width}` }),
    textElement(progress.passMark(passMark), RIGHT, level(passMark) + 5, { class: 'soft end' }),
    ...line,
    ...points.map(([cx, cy]) => element('circle', { class: 'full', cx, cy, r: 4 })),
    ...told,
  ]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** A text of at most so many half-width characters. */
function cut(text: string, most: number, mark: string): string {
  if (displayWidth(text) <= most) return text
  let kept = ''
  for (const character of text) {
    if (displayWidth(kept + character + mark) > most) break
    kept += character
  }
  return kept + mark
}
