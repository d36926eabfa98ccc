import { describe, expect, it } from 'vitest'
import { ReadingMarks } from '../../src/commands/read/reading-marks.ts'
import { openLearner } from '../../src/store/learner.ts'
import { learnerPaths } from '../../src/store/paths.ts'
import { freshHome } from '../support/screen.ts'

const SECTIONS = ['parts', 'together']
/** What opens the chapter takes two blocks of the first passage. */
const PASSAGES = SECTIONS.map((id, at) => ({ section: { id, title: id }, blocks: [], lead: at === 0 ? 2 : 0 }))

function marks(start = { passage: 0, block: 0 }) {
  const paths = learnerPaths({ SALESCOURSE_HOME: freshHome() })
  const clock = () => new Date()
  const learner = openLearner(
    paths,
    { id: 'tiny', version: 'v' },
    clock,
    () => {},
    () => {},
  )
  return { learner, marks: new ReadingMarks(learner, PASSAGES, start) }
}

describe('a section', () => {
  it('is read when its end was shown after all before it, and not before', () => {
    const { learner, marks: of } = marks()
    of.show({ passage: 0, block: 0, whole: false })
    expect([Object.keys(learner.record.read), of.isRead(0)]).toEqual([[], false])
    of.show({ passage: 0, block: 3, whole: true })
    expect([Object.keys(learner.record.read), of.isRead(0), of.isRead(1)]).toEqual([['parts'], true, false])
  })

  it('is saved as read once, however often its end is shown', () => {
    const { learner, marks: of } = marks()
    for (let times = 0; times < 3; times += 1) of.show({ passage: 0, block: 3, whole: true })
    expect(learner.events()).toHaveLength(1)
  })
})

describe('a reading that stops', () => {
  it('is kept at its block, counted from the heading of the section', () => {
    const { learner, marks: of } = marks()
    of.show({ passage: 0, block: 5, whole: false })
    expect([of.stop(), learner.record.position]).toEqual([true, { section: 'parts', block: 3 }])
  })

  it('before the section begins is kept at its beginning', () => {
    const { learner, marks: of } = marks()
    expect([of.stop(), learner.record.position]).toEqual([true, { section: 'parts', block: 0 }])
  })

  it('in another section is kept there', () => {
    const { learner, marks: of } = marks()
    of.show({ passage: 0, block: 3, whole: true })
    of.show({ passage: 1, block: 1, whole: false })
    expect([of.passage, of.stop(), learner.record.position]).toEqual([1, true, { section: 'together', block: 1 }])
  })

  it('in a section that was read, now or earlier, needs no place', () => {
    const { learner, marks: of } = marks()
    of.show({ passage: 0, block: 3, whole: true })
    expect([of.stop(), learner.record.position]).toEqual([false, null])
    const again = new ReadingMarks(learner, PASSAGES, { passage: 0, block: 0 })
    again.show({ passage: 0, block: 2, whole: false })
    expect([again.stop(), learner.record.position]).toEqual([false, null])
  })
})
