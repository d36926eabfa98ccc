import type { z } from 'zod'
import type { Locate, Position, ProblemCollector } from '../../errors/problem-collector.ts'
import { tellEmptySlip, tellIdsSlip, tellKeySlip, tellKindSlip } from './value-slip.ts'
import type { Tell } from './yaml-fault.ts'
import type { YamlLine } from './yaml-line.ts'

type Issue = z.core.$ZodIssue
type IssueOf<C extends Issue['code']> = Extract<Issue, { code: C }>

const KINDS: Record<string, 'text' | 'list' | 'map'> = { string: 'text', array: 'list', object: 'map', record: 'map' }

/** What every fault of a value is told with. */
interface Place {
  /** The key that the value belongs to; '' for the whole file. */
  key: string
  value: string
  input: unknown
  at: Position
  /** The line where it stands, and how a slip in it is told. */
  line: YamlLine
  tell: Tell
  faults: ProblemCollector
}

/** The text that was parsed: where its values stand, and its lines, with how a slip in one is told. */
interface IssueSource {
  locate: Locate
  lineAt(at: Position): YamlLine
  tell: Tell
}

/** Turns one issue of zod into a fault of the course, at the place of the value it is about. */
export function reportIssue(issue: Issue, { locate, lineAt, tell }: IssueSource, faults: ProblemCollector): void {
  const { path, input } = issue
  const key = path.findLast(step => typeof step === 'string')?.toString() ?? ''
  const at = locate(path)
  const place: Place = { key, value: shown(input), input, at, line: lineAt(at), tell, faults }
  switch (issue.code) {
    case 'invalid_type':
      return reportType(issue, place)
    case 'unrecognized_keys':
      return reportKeys(issue, { locate, lineAt, tell }, faults)
    case 'invalid_value':
      return reportChoice(issue, place)
    case 'invalid_union':
      // The unions of the format are told apart by a key: no branch was entered, so zod lists the known values.
      return reportUnion(issue, place)
    case 'custom':
      return reportCustom(issue, place)
    case 'invalid_key':
    case 'invalid_format':
      return reportCustom({}, place)
    case 'too_small':
    case 'too_big':
      return reportSize(issue, place)
    default:
      return reportRange(place)
  }
}

function reportKeys({ keys, path, input }: IssueOf<'unrecognized_keys'>, source: IssueSource, faults: ProblemCollector): void {
  for (const key of keys) {
    const at = source.locate(path, key)
    const slip = tellKeySlip({ key, input, line: source.lineAt(at), tell: source.tell })
    if (!slip) faults.add('key-unknown', at, { key })
  }
}

function reportType({ expected, input }: IssueOf<'invalid_type'>, place: Place): void {
  const { key, at, faults } = place
  if (expected === 'number') reportRange(place)
  else if (input === undefined) faults.add('key-missing', at, { key })
  else if (!tellKindSlip(expected, place)) faults.add('value-kind', at, { key, expected: KINDS[expected] ?? 'text' })
}

function reportChoice({ input, values }: IssueOf<'invalid_value'>, { key, value, at, faults }: Place): void {
  if (input === undefined) faults.add('key-missing', at, { key })
  else faults.add('value-choice', at, { key, value, allowed: values.map(String) })
}

function reportUnion(issue: IssueOf<'invalid_union'>, { key, input, at, faults }: Place): void {
  const value = discriminated(input, key)
  if (value === undefined) faults.add('key-missing', at, { key })
  else faults.add('value-choice', at, { key, value: shown(value), allowed: knownTypes(issue) })
}

/** A number out of the range that its schema names, or a name that is no slug. */
function reportCustom({ params }: { params?: Record<string, number> | undefined }, place: Place): void {
  const { key, value, at, faults } = place
  if (params) reportRange(place, params)
  else if (!tellIdsSlip(place)) faults.add('value-slug', at, { key, value })
}

function reportSize(issue: IssueOf<'too_small' | 'too_big'>, place: Place): void {
  const { key, at, faults } = place
  const small = issue.code === 'too_small'
  if (small && issue.origin === 'string') {
    if (!tellEmptySlip(place)) faults.add('value-empty', at, { key })
  } else if (issue.origin !== 'array') reportRange(place)
  else if (small) faults.add('list-short', at, { key, least: Number(issue.minimum) })
  else faults.add('list-long', at, { key, most: Number(issue.maximum) })
}

/** A number out of its range; without one it is points. */
function reportRange({ key, value, at, faults }: Place, { least = 0, most = 100 }: Record<string, number> = {}): void {
  faults.add('value-range', at, { key, value, least, most })
}

function shown(input: unknown): string {
  if (typeof input === 'string') return input
  try {
    return JSON.stringify(input ?? '')
  } catch {
    // YAML that refers to itself has no end.
    return '…'
  }
}

function discriminated(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : ''
}

function knownTypes(issue: object): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
}
