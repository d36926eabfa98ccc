import type { Position, ProblemCollector } from '../../errors/problem-collector.ts'

/** Tells ids that come twice. Those of one kind are unique in the whole course; chapters and sections share the words of `read`. */
export class UniqueIds {
  private readonly places = new Map<string, string>()

  /** Notes an id with its place; a fault where another has it already. */
  add(kind: 'chapter' | 'section' | 'question' | 'goal' | 'objective', id: string, faults: ProblemCollector, at: Position): void {
    // Chapters become files, and some disks do not tell a from A.
    const key = `${kind === 'chapter' || kind === 'section' ? 'place' : kind} ${id.toLowerCase()}`
    const first = this.places.get(key)
    if (first === undefined) this.places.set(key, `${faults.file}:${at.line}`)
    else faults.add('id-repeated', at, { id, first })
  }
}
