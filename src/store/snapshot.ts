import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { StudyEvent } from '../study/events.ts'
import type { LearningRecord } from '../study/record.ts'
import type { TestScore } from '../study/score-list.ts'

/** Raised whenever a field of scores.json changes its meaning; a file of a later program is left alone. */
const SCORES_VERSION = 2

/** A record folded from the journal up to an event. */
export interface Snapshot {
  /** Version of the fold that made it. */
  fold: number
  /** The last event of the journal that it covers, and the byte offset behind that event's line. */
  last: { id: string; end: number }
  /** Of the events it covers, the one that comes last in the order of time and id. */
  latest: Pick<StudyEvent, 'at' | 'id'>
  record: LearningRecord
}

/** What scores.json holds: tests and totals for people to read, and the snapshot. */
export interface Scores {
  tests: TestScore[]
  totals: { tests: number; passed: number; best: number | null }
  /** Null when the journal is empty. */
  snapshot: Snapshot | null
}

/** What became of a scores.json that was looked for. */
export type ScoresRead = { state: 'ok'; scores: Scores } | { state: 'missing' | 'newer' } | { state: 'broken'; keptAs: string }

/** Reads scores.json, without conf. A broken file is set aside under a new name, never overwritten. */
export function readScores(file: string): ScoresRead {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    // Whatever it is, the journal has everything.
    return { state: 'missing' }
  }
  try {
    const value = JSON.parse(text) as (Scores & { version: unknown }) | null
    if (typeof value?.version === 'number' && value.version > SCORES_VERSION) return { state: 'newer' }
    // An older file has nothing that the journal has not: it is made anew at the end of the next sitting.
    if (typeof value?.version === 'number' && value.version < SCORES_VERSION && Array.isArray(value.tests))
      return { state: 'missing' }
    if (value?.version === SCORES_VERSION && isTestList(value) && isSnapshot(value.snapshot))
      return { state: 'ok', scores: value }
  } catch {
    // Not JSON: set aside below.
  }
  try {
    return { state: 'broken', keptAs: setAside(file) }
  } catch {
    // Somebody else has set it aside, or the folder cannot be written: it is not used either way.
    return { state: 'missing' }
  }
}

/**
 * Writes scores.json through conf (atomically, mode 600). A score is written with one decimal, since people read this file. Throws
 * where it cannot be written whole: then there is none, and the journal has everything.
 */
export async function writeScores(file: string, scores: Scores): Promise<void> {
  const { default: Conf } = await import('conf')
  const conf = new Conf<Record<string, unknown>>({
    cwd: dirname(file),
    configName: basename(file, '.json'),
    accessPropertiesByDotNotation: false,
    configFileMode: 0o600,
    serialize,
  })
  const store = { version: SCORES_VERSION, ...scores }
  conf.store = store
  // On a full disk what conf writes comes out short, without an error.
  if (readFileSync(file, 'utf8') === serialize(store)) return
  rmSync(file, { force: true })
  throw new Error('ENOSPC')
}

/** A test a line, for people; the snapshot, which is for the program, in one line too. */
function serialize({ tests, snapshot, ...rest }: Record<string, unknown>): string {
  const line = (value: unknown) => JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ')
  const scored = (text: string) => text.replaceAll(/("(?:score|best)": \d+)(?=[ ,])/g, '$1.0')
  const rows = Array.isArray(tests) ? tests.map(test => `    ${scored(line(test))}`) : []
  const parts = [
    ...Object.entries(rest).map(([name, value]) => `  ${JSON.stringify(name)}: ${scored(line(value))}`),
    `  "tests": [${rows.length > 0 ? `\n${rows.join(',\n')}\n  ` : ''}]`,
    `  "snapshot": ${JSON.stringify(snapshot ?? null)}`,
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}

/** Whether the list is whole: the snapshot leaves its tests to it. */
function isTestList({ tests, totals }: Partial<Scores>): boolean {
  const isTest = (test: unknown) =>
    typeof test === 'object' && test !== null && 'paper' in test && 'started' in test && 'date' in test && 'score' in test
  return Array.isArray(tests) && tests.every(isTest) && totals?.tests === tests.length
}

function isSnapshot(value: unknown): boolean {
  if (value === null) return true
  const { fold, last, latest, record } = (value ?? {}) as Partial<Snapshot>
  return typeof fold === 'number' && typeof last?.end === 'number' && typeof latest?.at === 'string' && typeof record === 'object'
}

function setAside(file: string): string {
  const name = (count: number) => join(dirname(file), `${basename(file, '.json')}.broken-${count}.json`)
  let count = 1
  while (existsSync(name(count))) count += 1
  renameSync(file, name(count))
  return name(count)
}
