import type { z } from 'zod'
import type { Locate, ProblemCollector } from '../../errors/problem-collector.ts'

type Issue = z.core.$ZodIssue

const KINDS: Record<string, 'text' | 'list' | 'map'> = { string: 'text', array: 'list', object: 'map', record: 'map' }

/** Turns one issue of zod into a fault of the course, at the place of the value it is about. */
export function reportIssue(issue: Issue, locate: Locate, faults: ProblemCollector): void {
  const path = issue.path
  const key = path.findLast(step => typeof step === 'string')?.toString() ?? ''
  const at = locate(path)
  const value = shown(issue.input)
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'number') return faults.add('value-range', at, { key, value, least: 0, most: 100 })
      if (issue.input === undefined) return faults.add('key-missing', at, { key })
      return faults.add('value-kind', at, { key, expected: KINDS[issue.expected] ?? 'text' })
    case 'unrecognized_keys':
      for (const unknown of issue.keys) faults.add('key-unknown', locate(path, unknown), { key: unknown })
      return
    case 'invalid_value':
      if (issue.input === undefined) return faults.add('key-missing', at, { key })
      return faults.add('value-choice', at, { key, value, allowed: issue.values.map(String) })
    case 'invalid_union':
      // The unions of the format are told apart by a key: no branch was entered, so zod lists the known values.
      return faults.add('value-choice', at, { key, value: shown(discriminated(issue.input, key)), allowed: knownTypes(issue) })
    case 'invalid_key':
    case 'invalid_format':
    case 'custom':
      return faults.add('value-slug', at, { key, value })
    case 'too_small':
      if (issue.origin === 'string') return faults.add('value-empty', at, { key })
      if (issue.origin === 'array') return faults.add('list-short', at, { key, least: Number(issue.minimum) })
      return faults.add('value-range', at, { key, value, least: 0, most: 100 })
    case 'too_big':
      if (issue.origin === 'array') return faults.add('list-long', at, { key, most: Number(issue.maximum) })
      return faults.add('value-range', at, { key, value, least: 0, most: 100 })
    default:
      return faults.add('value-range', at, { key, value, least: 0, most: 100 })
  }
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
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : ''
}

function knownTypes(issue: object): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
}
