import { describe, expect, it } from 'vitest'
import { DAY_LOAD } from '../../src/study/due.ts'
import { runs } from '../support/runs.ts'
import { halfLifeMemory, type Memory, powerLawMemory, type Year, yearOf } from '../support/simulated-learner.ts'

const LEARNERS: [name: string, studies: (day: number) => boolean][] = [
  ['daily', () => true],
  ['at weekends', day => day % 7 >= 5],
  ['with 40 days away', day => day < 150 || day >= 190],
]
const MEMORIES: [name: string, memoryOf: (ability: number) => Memory][] = [
  ['power law', powerLawMemory],
  ['half-life', halfLifeMemory],
]

/** Years of learners with different luck, by the schedule and by the baselines with the same number of answers each day. */
function compared(studies: (day: number) => boolean, memoryOf: (ability: number) => Memory) {
  const years = Array.from({ length: Math.min(20, runs(2)) }, (_, at) => {
    const learner = { seed: 1000 + at, studies, memoryOf }
    const schedule = yearOf('schedule', learner)
    return {
      schedule,
      random: yearOf('random', learner, schedule.answers, schedule.begun),
      'wrong-book': yearOf('wrong-book', learner, schedule.answers, schedule.begun),
    }
  })
  const mean = (of: (year: (typeof years)[number]) => number) => years.reduce((sum, year) => sum + of(year), 0) / years.length
  const sum = ({ answers }: Year) => answers.reduce((total, count) => total + count, 0)
  return {
    years,
    points: {
      schedule: mean(year => year.schedule.recall * 100),
      random: mean(year => year.random.recall * 100),
      wrongBook: mean(year => year['wrong-book'].recall * 100),
    },
    answers: mean(year => sum(year.schedule)),
    sameAnswers: years.every(year => sum(year.schedule) === sum(year.random) && sum(year.random) === sum(year['wrong-book'])),
  }
}

describe.each(LEARNERS)('a year of a learner %s', (name, studies) => {
  it.each(MEMORIES)('whose memory is by %s', (memory, memoryOf) => {
    const { years, points, answers, sameAnswers } = compared(studies, memoryOf)
    const wait = Math.max(...years.map(year => year.schedule.longestWait))
    if (process.env.PROVE || process.env.FIGURES) {
      const [ours, random, wrongBook] = [points.schedule, points.random, points.wrongBook].map(value => value.toFixed(1))
      process.stdout.write(
        `${name}, ${memory}: schedule ${ours}, random ${random}, wrong-book ${wrongBook}; ${answers.toFixed(0)} reviews, wait ${wait}\n`,
      )
    }
    expect(sameAnswers).toBe(true)
    for (const { schedule } of years) expect(Math.max(...schedule.answers)).toBeLessThanOrEqual(DAY_LOAD)
    // In days of study: nothing that is due is forgotten.
    expect(wait).toBeLessThanOrEqual(10)
    expect(points.schedule).toBeGreaterThan(points.random)
    expect(points.schedule).toBeGreaterThan(points.wrongBook)
  })
})
