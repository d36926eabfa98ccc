import { EVENT_VERSION, type EventType, type StudyEvent } from '../study/events.ts'

type Kind = 'text' | 'number' | 'flag' | 'texts' | 'text or null' | 'number or null'

/** As study/time writes it; the wall time is read from its characters. */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(?:Z|[+-]\d\d:\d\d)$/

/** The fields each type of event must have to be folded. */
const FIELDS: Record<EventType, Record<string, Kind>> = {
  read: { section: 'text' },
  'paper-started': {
    paper: 'text',
    seed: 'text',
    mode: 'text',
    chapter: 'text or null',
    questions: 'texts',
    limit: 'number or null',
  },
  answered: {
    paper: 'text',
    question: 'text',
    revision: 'text',
    picked: 'texts',
    score: 'number',
    guessed: 'flag',
    ms: 'number',
  },
  skipped: { paper: 'text', question: 'text' },
  flagged: { paper: 'text', question: 'text', flagged: 'flag' },
  'paper-finished': { paper: 'text', passMark: 'number' },
  undone: { event: 'text' },
  redone: { event: 'text' },
  starred: { question: 'text' },
  unstarred: { question: 'text' },
  'plan-set': { by: 'text', minutes: 'number or null' },
  'plan-cleared': {},
  reset: { chapter: 'text or null', sections: 'texts', questions: 'texts' },
}

/** What a parsed line of the journal is: an event of ours, one of a later program (kept, passed over), or damage. */
export function classify(value: unknown): { event: StudyEvent } | 'later' | 'damaged' {
  if (!isMap(value)) return 'damaged'
  const { v, id, at, course, version, type, data } = value
  const texts = [id, at, course, version, type]
  if (typeof v !== 'number' || !texts.every(text => typeof text === 'string') || !isMap(data)) return 'damaged'
  if (!TIME.test(String(at)) || Number.isNaN(Date.parse(String(at)))) return 'damaged'
  const fields = FIELDS[type as EventType]
  if (v > EVENT_VERSION || fields === undefined) return 'later'
  const whole = Object.entries(fields).every(([name, kind]) => isOfKind(data[name], kind))
  return whole ? { event: value as unknown as StudyEvent } : 'damaged'
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOfKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string'
    case 'number':
      return typeof value === 'number'
    case 'flag':
      return typeof value === 'boolean'
    case 'texts':
      return Array.isArray(value) && value.every(item => typeof item === 'string')
    case 'text or null':
      return value === null || typeof value === 'string'
    case 'number or null':
      return value === null || typeof value === 'number'
  }
}
