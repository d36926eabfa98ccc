import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appendEvents, readJournal } from '../../src/store/journal.ts'
import { loadRecord, type Notice } from '../../src/store/load-record.ts'
import { lookAtScores, readScores, type Snapshot, writeScores } from '../../src/store/snapshot.ts'
import type { StudyEvent } from '../../src/study/events.ts'
import { FOLD_VERSION, foldEvents } from '../../src/study/fold.ts'
import { scoreList, withoutTests } from '../../src/study/score-list.ts'
import { answered, event, started } from '../support/events.ts'
import { TERMS } from '../support/terms.ts'

const NO_TESTS = { tests: [], totals: { tests: 0, passed: 0, best: null } }

function freshFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'salescourse-store-'))
  return { journal: join(folder, 'journal.ndjson'), scores: join(folder, 'scores.json') }
}

const append = (files: { journal: string }, ...events: StudyEvent[]) => appendEvents(files.journal, events, { durable: true })
const wholeFold = (files: { journal: string }) => foldEvents(readJournal(files.journal).entries.map(entry => entry.event))

/** Three events in the journal, and scores.json with a snapshot of them. */
async function withSnapshot() {
  const files = freshFiles()
  append(files, event('read', { section: 'a' }), started('p', ['q']), answered('p', 'q', 1))
  const { snapshot } = loadRecord(files)
  if (!snapshot) throw new Error('no snapshot')
  await writeScores(files.scores, { ...NO_TESTS, snapshot })
  return { files, snapshot }
}

/** Where the first notice says that a file was kept. */
function keptAs([notice]: readonly Notice[]): string {
  if (notice === undefined || !('keptAs' in notice)) throw new Error('nothing was set aside')
  return notice.keptAs
}

/** Overwrites the head of the journal without changing its length: whoever still reads it notices. */
function spoilHead(file: string): void {
  const bytes = readFileSync(file)
  bytes.fill('x', 1, 20)
  writeFileSync(file, bytes)
}

describe('continuing from a snapshot', () => {
  it('brings back a paper that was put away before the snapshot and handed in after it', async () => {
    const files = freshFiles()
    const start = started('p', ['q'])
    append(files, start, answered('p', 'q', 1), event('undone', { event: start.id }))
    const { snapshot } = loadRecord(files)
    await writeScores(files.scores, { ...NO_TESTS, snapshot })
    append(files, event('paper-finished', { paper: 'p', passMark: 60 }))
    const { record } = loadRecord(files)
    expect(record).toEqual(wholeFold(files))
    expect(record.courses.tiny?.tests).toHaveLength(1)
  })

  it('reads only what came after it', async () => {
    const { files } = await withSnapshot()
    const expected = foldEvents([
      ...readJournal(files.journal).entries.map(entry => entry.event),
      event('starred', { question: 'q' }),
    ])
    append(files, event('starred', { question: 'q' }))
    spoilHead(files.journal)
    const { record, notices } = loadRecord(files)
    expect([record.courses.tiny?.stars, Object.keys(record.courses.tiny?.read ?? {})]).toEqual([['q'], ['a']])
    expect(Object.keys(expected.courses)).toEqual(Object.keys(record.courses))
    expect(notices).toEqual([])
  })

  const early = () => event('read', { section: 'b' }, '2020-01-01T00:00:00.000+00:00')
  it.each<[string, (snapshot: Snapshot) => { snapshot?: object; event?: StudyEvent }]>([
    ['its fold is of another version', snapshot => ({ snapshot: { ...snapshot, fold: FOLD_VERSION + 1 } })],
    [
      'its last event is not at its offset',
      snapshot => ({ snapshot: { ...snapshot, last: { ...snapshot.last, end: snapshot.last.end - 9 } } }),
    ],
    ['its record is of another form', snapshot => ({ snapshot: { ...snapshot, record: { courses: { tiny: {} } } } })],
    ['another event is at its offset', snapshot => ({ snapshot: { ...snapshot, last: { ...snapshot.last, id: 'other' } } })],
    ['it lies behind the end of the journal', snapshot => ({ snapshot: { ...snapshot, last: { ...snapshot.last, end: 1e6 } } })],
    ['a later record sorts before it', () => ({ event: early() })],
    ['a later event takes one back', snapshot => ({ event: event('undone', { event: snapshot.last.id }) })],
    ['a later event resets', () => ({ event: event('reset', { chapter: null, sections: [], questions: [] }) })],
  ])('folds the whole journal when %s', async (_name, change) => {
    const { files, snapshot } = await withSnapshot()
    // A mark that only the snapshot has: it must not be believed.
    const marked = structuredClone(snapshot)
    marked.record.courses.tiny?.stars.push('only in the snapshot')
    const changed = change(marked)
    await writeScores(files.scores, { ...NO_TESTS, snapshot: { ...marked, ...changed.snapshot } as typeof snapshot })
    if (changed.event) append(files, changed.event)
    expect(loadRecord(files).record).toEqual(wholeFold(files))
  })

  it('covers what it has folded, so that it can be continued again', async () => {
    const { files } = await withSnapshot()
    append(files, event('starred', { question: 'q' }))
    const { snapshot } = loadRecord(files)
    expect(snapshot?.last).toEqual({ id: readJournal(files.journal).entries.at(-1)?.event.id, end: statSync(files.journal).size })
  })

  it('covers the last event that was written and the latest by its time, whichever that is', () => {
    const files = freshFiles()
    const [early, late, last] = [
      event('read', { section: 'a' }),
      event('read', { section: 'b' }),
      event('read', { section: 'c' }),
    ]
    append(files, late, early, { ...last, at: early.at })
    const { snapshot } = loadRecord(files)
    expect(snapshot?.last).toEqual({ id: last.id, end: statSync(files.journal).size })
    expect(snapshot?.latest).toEqual({ at: late.at, id: late.id })
  })

  it('adds what came after it by time, not as it was written', async () => {
    const { files } = await withSnapshot()
    const [early, late] = [event('read', { section: 'early' }), event('read', { section: 'late' })]
    append(files, late, early)
    const { record, snapshot } = loadRecord(files)
    expect([record.courses.tiny?.lastRead, record]).toEqual(['late', wholeFold(files)])
    expect(snapshot?.latest.id).toBe(late.id)
  })

  it('folds the whole journal when one of several later records sorts before it, or is the last one again', async () => {
    const { files } = await withSnapshot()
    append(files, event('starred', { question: 'q' }), early())
    expect(loadRecord(files).record).toEqual(wholeFold(files))
    const again = freshFiles()
    const last = answered('gone', 'q', 1)
    append(again, last)
    await writeScores(again.scores, { ...NO_TESTS, snapshot: loadRecord(again).snapshot })
    append(again, last)
    expect(loadRecord(again).record.courses.tiny?.questions.q?.attempts).toBe(1)
  })

  it('goes on from an empty journal, of which there is no snapshot', async () => {
    const files = freshFiles()
    await writeScores(files.scores, { ...NO_TESTS, snapshot: null })
    append(files, event('starred', { question: 'q' }))
    expect(loadRecord(files).record).toEqual(wholeFold(files))
  })

  it('says before a long journal is folded that it will take its time, and nothing where it is continued', async () => {
    const files = freshFiles()
    const isLong = () => {
      let said = false
      loadRecord(files, () => {
        said = true
      })
      return said
    }
    append(files, event('read', { section: 'a' }))
    expect(isLong()).toBe(false)
    append(files, ...Array.from({ length: 17 }, () => event('read', { section: 'a'.repeat(1_000_000) })))
    expect(isLong()).toBe(true)
    await writeScores(files.scores, { ...NO_TESTS, snapshot: loadRecord(files).snapshot })
    expect(isLong()).toBe(false)
  })

  it('names the lines that are damaged, in what it covers not and in what it folds', async () => {
    const { files } = await withSnapshot()
    appendFileSync(files.journal, 'rubbish\n')
    expect(loadRecord(files).notices).toEqual([{ kind: 'journal-damaged', file: files.journal, lines: [7] }])
  })

  it('does without scores.json', async () => {
    const { files } = await withSnapshot()
    writeFileSync(files.scores, '')
    expect(loadRecord({ ...files, scores: `${files.scores}.gone` }).record).toEqual(wholeFold(files))
  })
})

describe('scores.json', () => {
  it('shows a test of 85 points as 85.0', async () => {
    const files = freshFiles()
    append(files, started('p', ['a', 'b', 'c']), answered('p', 'a', 1), answered('p', 'b', 1), answered('p', 'c', 0.55))
    append(files, event('paper-finished', { paper: 'p', passMark: 60 }))
    const { record, snapshot } = loadRecord(files)
    await writeScores(files.scores, { ...scoreList(record), snapshot: snapshot && { ...snapshot, record: withoutTests(record) } })
    // In the same order too: another program may read the tests as text.
    expect(JSON.stringify(loadRecord(files).record.courses.tiny?.tests)).toBe(JSON.stringify(record.courses.tiny?.tests))
    expect(loadRecord(files).record).toEqual(record)
    expect(readFileSync(files.scores, 'utf8')).toContain('"score": 85.0')
    expect(readScores(files.scores)).toMatchObject({
      state: 'ok',
      scores: { tests: [{ score: 85, passed: true }], totals: { tests: 1 } },
    })
    expect(statSync(files.scores).mode & 0o777).toBe(0o600)
  })

  it('has a line for each test, its points with one decimal, and one for the snapshot', async () => {
    const { scores } = freshFiles()
    const test = { course: 'tiny', date: 'd', score: 100, passed: true, mode: 'test', chapter: null, questions: 3 } as const
    const rest = { paper: 'say "score": 5 ', seed: 's', started: 'b', ...TERMS }
    const record = { courses: {} }
    await writeScores(scores, {
      tests: [
        { ...test, ...rest },
        { ...test, ...rest, score: 33.3, passed: false, chapter: 'first' },
      ],
      totals: { tests: 2, passed: 1, best: 100 },
      snapshot: { fold: 1, last: { id: 'e', end: 9 }, latest: { at: 'd', id: 'e' }, record },
    })
    expect(readFileSync(scores, 'utf8')).toMatchInlineSnapshot(`
      "{
        "version": 5,
        "totals": { "tests": 2, "passed": 1, "best": 100.0 },
        "tests": [
          { "course": "tiny", "date": "d", "score": 100.0, "passed": true, "mode": "test", "chapter": null, "questions": 3, "paper": "say \\"score\\": 5 ", "seed": "s", "started": "b", "section": null, "version": "v1", "limit": null, "blank": 0, "whole": true, "attempt": 1, "keySeen": false, "ranOut": false, "credit": null, "learner": null },
          { "course": "tiny", "date": "d", "score": 33.3, "passed": false, "mode": "test", "chapter": "first", "questions": 3, "paper": "say \\"score\\": 5 ", "seed": "s", "started": "b", "section": null, "version": "v1", "limit": null, "blank": 0, "whole": true, "attempt": 1, "keySeen": false, "ranOut": false, "credit": null, "learner": null }
        ],
        "snapshot": {"fold":1,"last":{"id":"e","end":9},"latest":{"at":"d","id":"e"},"record":{"courses":{}}},
        "checksum": "6ef42bcd"
      }
      "
    `)
  })

  it('without a test has an empty list, and no best score', async () => {
    const { scores } = freshFiles()
    await writeScores(scores, { ...NO_TESTS, snapshot: null })
    expect(readFileSync(scores, 'utf8')).toMatchInlineSnapshot(`
      "{
        "version": 5,
        "totals": { "tests": 0, "passed": 0, "best": null },
        "tests": [],
        "snapshot": null,
        "checksum": "77e21ec1"
      }
      "
    `)
  })

  it('that was edited is set aside, whatever was edited, and said so once: what is shown comes from the journal', async () => {
    const { files } = await withSnapshot()
    append(files, event('paper-finished', { paper: 'p', passMark: 60 }))
    const { record, snapshot } = loadRecord(files)
    await writeScores(files.scores, { ...scoreList(record), snapshot: snapshot && { ...snapshot, record: withoutTests(record) } })
    const whole = readFileSync(files.scores, 'utf8')
    const edits: [string, string][] = [
      ['"score": 100.0', '"score": 10.0'],
      ['"passed": true', '"passed": false'],
      ['"tests": 1,', '"tests": 2,'],
      ['"attempts":1', '"attempts":9'],
      ['"end":', '"end":1'],
      ['  "tests": [', '  "tests":  ['],
    ]
    for (const [from, to] of edits) {
      expect(whole).toContain(from)
      const edited = whole.replace(from, to)
      writeFileSync(files.scores, edited)
      expect(lookAtScores(files.scores).state).toBe('edited')
      const { record: shown, notices } = loadRecord(files)
      expect([shown, notices.map(({ kind }) => kind)]).toEqual([wholeFold(files), ['scores-edited']])
      expect([readFileSync(keptAs(notices), 'utf8'), loadRecord(files).notices]).toEqual([edited, []])
    }
  })

  it('is no more believed where any single byte of it is another', async () => {
    const { files } = await withSnapshot()
    const whole = readFileSync(files.scores)
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(files.scores, bytes)
      expect(lookAtScores(files.scores).state).not.toBe('ok')
    }
  })

  const timeless = { fold: FOLD_VERSION, last: { id: 'e', end: 1 }, latest: { at: 'soon', id: 'e' }, record: { courses: {} } }
  it.each([
    '{"version":2,"tests":[',
    'null',
    '{"version": 5}',
    '{"version": 5,"tests":[],"snapshot":{"fold":"x"}}',
    JSON.stringify({ version: 5, ...NO_TESTS, snapshot: timeless }),
    '',
  ])('that reads %j is set aside with every byte, and said so once', async text => {
    const { files } = await withSnapshot()
    writeFileSync(files.scores, text)
    const [notice] = loadRecord(files).notices
    if (notice?.kind !== 'scores-broken') throw new Error('not set aside')
    expect([readFileSync(notice.keptAs, 'utf8'), existsSync(files.scores)]).toEqual([text, false])
    expect(loadRecord(files).notices).toEqual([])
  })

  it('of an earlier program is used no more, and is not called broken', async () => {
    const { files } = await withSnapshot()
    // The first form: no seed and start in the list, the tests in the snapshot too.
    const old = { version: 1, tests: [{ course: 'tiny', score: 85 }], totals: { tests: 1 }, snapshot: { fold: 1, record: {} } }
    writeFileSync(files.scores, JSON.stringify(old))
    const { record, notices } = loadRecord(files)
    expect([record, notices]).toEqual([wholeFold(files), []])
  })

  it('never sets a second broken file over the first', async () => {
    const { files } = await withSnapshot()
    const kept = ['one', 'two', 'three'].map(text => {
      writeFileSync(files.scores, text)
      const read = readScores(files.scores)
      return read.state === 'broken' ? read.keptAs : ''
    })
    expect(kept.map(file => basename(file))).toEqual(['scores.broken-1.json', 'scores.broken-2.json', 'scores.broken-3.json'])
    expect(kept.map(file => readFileSync(file, 'utf8'))).toEqual(['one', 'two', 'three'])
  })

  it.each([
    ['missing', null],
    ['missing', '{"version":2,"tests":[{}]}'],
    ['newer', '{"version": 6}'],
    ['broken', '{"version":2,"tests":{}}'],
    ['broken', '{"version":2,"tests":["85"]}'],
    ['broken', '{"version":"5","tests":[]}'],
    ['broken', '{"tests":[],"totals":{"tests":0},"snapshot":null}'],
    ['edited', '{"version": 5,"tests":[],"totals":{"tests":0},"snapshot":null}'],
  ])('is %s where it reads %j', (state, text) => {
    const { scores } = freshFiles()
    if (text !== null) writeFileSync(scores, text)
    expect(readScores(scores).state).toBe(state)
  })

  it('that is a folder is no scores.json', () => {
    const files = freshFiles()
    mkdirSync(files.scores)
    expect(loadRecord(files)).toMatchObject({ notices: [], snapshot: null })
  })

  it('of a later program is left alone', async () => {
    const { files } = await withSnapshot()
    const text = '{"version": 6,"anything":true}'
    writeFileSync(files.scores, text)
    const { record, notices, readOnly } = loadRecord(files)
    expect([record, notices, readOnly]).toEqual([wholeFold(files), [{ kind: 'scores-newer' }], true])
    expect(readFileSync(files.scores, 'utf8')).toBe(text)
  })
})
