import type { z } from 'zod'
import type { Faults, Locate } from './source.ts'

type Issue = z.core.$ZodIssue

const KINDS: Record<string, 'text' | 'list' | 'map'> = { string: 'text', array: 'list', object: 'map', record: 'map' }

/** Turns one issue of zod into a fault of the course, at the place of the value it is about. */
export function reportIssue(issue: Issue, locate: Locate, faults: Faults): void {
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
      // The only union of the format is told apart by `type`: no branch was entered, so zod lists the known types.
      return faults.add('value-choice', at, { key, value: shown(typeOf(issue.input)), allowed: knownTypes(issue) })
    case 'invalid_format':
      return faults.add('value-slug', at, { key, value })
    case 'too_small':
      if (issue.origin === 'string') return faults.add('value-empty', at, { key })
      if (issue.origin === 'array') return faults.add('list-short', at, { key, least: Number(issue.minimum) })
      return faults.add('value-range', at, { key, value, least: 0, most: 100 })
    default:
      return faults.add('value-range', at, { key, value, least: 0, most: 100 })
  }
}

function shown(input: unknown): string {
  return typeof input === 'string' ? input : JSON.stringify(input ?? '')
}

function typeOf(question: unknown): unknown {
  return typeof question === 'object' && question !== null && 'type' in question ? question.type : ''
}

function knownTypes(issue: object): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
}
