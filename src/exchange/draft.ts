import { type Refusal, Refused, type Remark } from '../errors/import-problem.ts'
import type { AuthoredQuestion } from '../questions/question.ts'

type Drafted<Q extends AuthoredQuestion> = Q extends unknown
  ? Omit<Q, 'bloom' | 'difficulty'> & { bloom: string; difficulty: string }
  : never

/** A question as it comes out of a file of another program: `TODO` where that says nothing. Its parts may have no ids yet (empty). */
export type Draft = Drafted<AuthoredQuestion>
export type DraftOf<T extends Draft['type']> = Extract<Draft, { type: T }>
/** What every draft has, whatever its type. */
export type DraftBase = Pick<
  Draft,
  'id' | 'section' | 'objective' | 'bloom' | 'difficulty' | 'facts' | 'notes' | 'original' | 'extension' | 'stem'
> & { idea?: string | undefined }

/** Where a question stands in its file: a line of a text, a row of a table, from 1. */
export interface Place {
  unit: 'line' | 'row'
  number: number
}

/** A question that was read. */
export interface ReadQuestion {
  place: Place
  draft: Draft
  /** What the file calls it, where it has a title. */
  title?: string
  /** Whether the file names the ids of the parts, so that those are told by them and not by their texts. */
  named: boolean
  remarks: Remark[]
}

/** All that a file holds: what can come over, what cannot and why, and what is to be said of the whole file. */
export interface ReadBank {
  questions: ReadQuestion[]
  refused: { place: Place; refusal: Refusal }[]
  remarks: Remark[]
}

/** Reads the questions of a file one by one; one that is refused does not keep the others from coming over. */
export function readEach<T>(
  items: readonly T[],
  placeOf: (item: T) => Place,
  read: (item: T, remarks: Remark[]) => Omit<ReadQuestion, 'place' | 'remarks'> | null,
): Omit<ReadBank, 'remarks'> {
  const bank: Omit<ReadBank, 'remarks'> = { questions: [], refused: [] }
  for (const item of items) {
    const place = placeOf(item)
    const remarks: Remark[] = []
    try {
      const question = read(item, remarks)
      if (question) bank.questions.push({ ...question, place, remarks })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      bank.refused.push({ place, refusal: error.refusal })
    }
  }
  return bank
}
