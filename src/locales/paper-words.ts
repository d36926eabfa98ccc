/** What stands on a paper that is printed and handed out. */
export interface PaperWords {
  papers: {
    /** Name of what the author calls the version of the course, and of the id of a paper in a file. */
    release: string
    id: string
    /** What was kept in a file; what the commands do that stand below. */
    kept: (paper: { file: string; id: string; questions: number }) => string
    take: string
    print: string
    /** That the file holds the key. */
    caution: string
    /** A course packed into a zip file; that it names no version; what the command does that stands below. */
    packed: (zip: { file: string; files: number; kilobytes: number }) => string
    unnamed: string
    open: string
  }
  print: {
    /** What whoever takes it fills in at its head. */
    fields: readonly string[]
    /** Room to write in by hand, and between brackets for one letter. */
    room: string
    letterRoom: string
    /** The terms of the paper; `minutes` is null without a time limit. */
    terms: (paper: { questions: number; passMark: number; minutes: number | null }) => string
    /** How an answer that is partly right is marked. */
    marking: Record<'partial' | 'strict', string>
    /** What one question is worth: points with at most one decimal, `exact` where nothing was rounded. */
    points: (points: number, exact: boolean) => string
    /** Room for the order of so many items. */
    order: (items: number) => string
    key: string
    /** Likely slips of a blank. */
    slip: (text: string) => string
    /** What was written, and what to do with it. */
    written: (file: string) => string
  }
}
