import type { FinishedTest } from '../../src/study/record.ts'

/** What a whole test at the course's own terms, taken once by nobody in particular, has besides its score. */
export const TERMS: Pick<
  FinishedTest,
  'section' | 'version' | 'limit' | 'blank' | 'whole' | 'attempt' | 'keySeen' | 'ranOut' | 'credit' | 'learner'
> = {
  section: null,
  version: 'v1',
  limit: null,
  blank: 0,
  whole: true,
  attempt: 1,
  keySeen: false,
  ranOut: false,
  credit: null,
  learner: null,
}
