import { rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { readRegular, readRegularText } from '../files/regular-file.ts'
import type { StudyEvent } from '../study/events.ts'
import type { LearningRecord } from '../study/record.ts'
import { isTestScore, type ScoreList } from '../study/score-list.ts'
import { hasFields, listOf, map, number, orNull, type ShapeOf, shape, text } from '../study/shape.ts'
import { time } from '../study/time.ts'
import { checksum } from './checksum.ts'
import { parseJson } from './parse-json.ts'
import { setAside } from './set-aside.ts'

/** Raised whenever a field of scores.json changes its meaning; a file of a later program is left alone. */
const SCORES_VERSION = 5

/** Of a scores.json; ten thousand tests have a twentieth. */
const MOST_BYTES = 256 * 1024 * 1024

/** Bytes of the last field. */
const SEAL_LENGTH = '"checksum": "01234567"\n}\n'.length

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

/** What is written to scores.json: tests and totals for people to read, and the snapshot, which is null when the journal is empty. */
export interface Scores extends ScoreList {
  snapshot: Snapshot | null
}

/** What is believed of a scores.json of this version. Its record is of the form of the fold that made it. */
const STORED = {
  tests: listOf(isTestScore),
  totals: shape({ tests: number }),
  snapshot: orNull(
    shape({ fold: number, last: shape({ id: text, end: number }), latest: shape({ at: time, id: text }), record: map }),
  ),
}

/** Scores as they stand in the file. */
export type StoredScores = ShapeOf<typeof STORED>

/** What a scores.json is: as the program wrote it, not there (or of an earlier program), of a later one, changed by hand, or no scores at all. */
export type ScoresFound = { state: 'ok'; scores: StoredScores } | { state: 'missing' | 'newer' } | { state: 'edited' | 'broken' }

/** What became of a scores.json that was looked for. */
export type ScoresRead =
  | { state: 'ok'; scores: StoredScores }
  | { state: 'missing' | 'newer' }
  | { state: 'edited' | 'broken'; keptAs: string }

/**
 * Reads scores.json, without conf. One that was edited or is broken is set aside under a new name, never overwritten: what is shown comes
 * from the journal.
 */
export function readScores(file: string): ScoresRead {
  const found = lookAtScores(file)
  if (found.state === 'ok' || found.state === 'missing' || found.state === 'newer') return found
  try {
    return { state: found.state, keptAs: setAside(file) }
  } catch {
    // Somebody else has set it aside, or the folder cannot be written: it is not used either way.
    return { state: 'missing' }
  }
}

/** Looks at scores.json and leaves it where it is. */
export function lookAtScores(file: string): ScoresFound {
  let bytes: Buffer
  try {
    bytes = readRegular(file, MOST_BYTES)
  } catch {
    // Whatever it is, the journal has everything.
    return { state: 'missing' }
  }
  const value = parseJson(bytes.toString())
  const version = hasFields(value, { version: number }) ? value.version : null
  if (version !== null && version > SCORES_VERSION) return { state: 'newer' }
  // An older file has nothing that the journal has not: it is made anew at the end of the next sitting.
  if (version !== null && version < SCORES_VERSION && hasFields(value, { tests: listOf(map) })) return { state: 'missing' }
  if (version !== SCORES_VERSION || !hasFields(value, STORED)) return { state: 'broken' }
  return isSealed(bytes) ? { state: 'ok', scores: value } : { state: 'edited' }
}

/** The last field: a checksum of every byte before it. */
function sealOf(before: Uint8Array): string {
  return `"checksum": "${checksum(before)}"\n}\n`
}

/** Whether the file ends with the checksum of what stands before it. */
function isSealed(bytes: Buffer): boolean {
  const before = bytes.subarray(0, Math.max(0, bytes.length - SEAL_LENGTH))
  return bytes.toString('latin1', before.length) === sealOf(before)
}

/**
 * Writes scores.json through conf (atomically, mode 600). Throws where it cannot be written whole: then there is none, and the journal
 * has everything.
 */
export async function writeScores(file: string, scores: Scores): Promise<void> {
  const { default: Conf } = await import('conf')
  const json = scoresJson(scores)
  const conf = new Conf({
    cwd: dirname(file),
    configName: basename(file, '.json'),
    accessPropertiesByDotNotation: false,
    configFileMode: 0o600,
    serialize: () => json,
  })
  conf.store = { ...scores }
  // On a full disk what conf writes comes out short, without an error. Anything else there is what another program wrote since.
  const written = readRegularText(file, MOST_BYTES)
  if (written === json || !json.startsWith(written)) return
  rmSync(file, { force: true })
  throw new Error('ENOSPC')
}

/** A test a line, for people; the snapshot, which is for the program, in one line too. */
function scoresJson({ tests, totals, snapshot }: Scores): string {
  const rows = tests.map(test => `\n    ${fieldsJson(test)}`)
  const fields = [
    `"version": ${SCORES_VERSION}`,
    `"totals": ${fieldsJson(totals)}`,
    `"tests": [${rows.join(',')}${rows.length > 0 ? '\n  ' : ''}]`,
    `"snapshot": ${JSON.stringify(snapshot)}`,
  ]
  const before = `{\n  ${fields.join(',\n  ')},\n  `
  return before + sealOf(Buffer.from(before))
}

/** The fields of a map in one line. Points are written with one decimal, since people read them. */
function fieldsJson(fields: object): string {
  const texts = Object.entries(fields).map(([name, value]) => {
    const isWholePoints = (name === 'score' || name === 'best') && Number.isInteger(value)
    return `${JSON.stringify(name)}: ${JSON.stringify(value)}${isWholePoints ? '.0' : ''}`
  })
  return `{ ${texts.join(', ')} }`
}
