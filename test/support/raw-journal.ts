/** What a journal says: the first try at each question as credit, and of each paper its points and whether it counts for the whole course. */
interface Told {
  first: Map<string, { at: number; credit: number }>
  papers: Map<string, { score: number; mode: string; chapter: string | null; counts: boolean }>
}

/**
 * Reads a journal by the rules that the documents tell, without a line of the program: a first answer stays, of a test the last one before
 * it was handed in counts, a blank is worth nothing, a paper that was seen is no whole-course score any more, and a reset forgets.
 */
export function readRawJournal(journal: string): Told {
  // biome-ignore lint/suspicious/noExplicitAny: by no types of the program either.
  const lines: any[] = journal.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
  const undone = new Set(lines.flatMap(({ type, data }) => (type === 'undone' ? [data.event] : [])))
  const finished = new Set(lines.flatMap(({ type, data }) => (type === 'paper-finished' ? [data.paper] : [])))
  const practices = new Set(lines.flatMap(({ data }) => (data.mode === 'practice' ? [data.paper] : [])))
  const open = new Map()
  const seen = new Set()
  const told: Told = { first: new Map(), papers: new Map() }
  const isFirst = (question: string, at: number) => at < (told.first.get(question)?.at ?? Number.POSITIVE_INFINITY)
  const count = (question: string, at: number, credit: number) =>
    isFirst(question, at) && told.first.set(question, { at, credit })
  for (const { id, at: time, type, data } of lines.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const [at, paper] = [Date.parse(time), open.get(data.paper)]
    const name = (of: { seed: string; chapter: string | null }, size: number) => [of.seed, of.chapter, size].join(' ')
    if (type === 'paper-started' && (finished.has(data.paper) || !undone.has(id))) open.set(data.paper, { ...data, given: [] })
    if (type === 'key-shown') seen.add(name(data, data.questions))
    if (type === 'undone') for (const { mode, given } of open.values()) if (mode !== 'practice') drop(given, data.event)
    if (type === 'answered' && !data.retry && !told.papers.has(data.paper)) {
      const { question, score } = data
      const again = practices.has(data.paper) && paper?.given.some((other: Given) => other.question === question)
      if (paper && !again) paper.given.push({ id, question, at, score })
      if (practices.has(data.paper) ? !again : !paper && !undone.has(id)) count(question, at, score)
    }
    if (type === 'paper-finished' && paper) {
      const marks = paper.questions.map((question: string) => {
        const given = paper.given.findLast((other: Given) => other.question === question)
        if (!given || paper.mode !== 'practice') count(question, given?.at ?? at, given?.score ?? 0)
        return given?.score ?? 0
      })
      const score = Math.round(marks.reduce((sum: number, mark: number) => sum + mark, 0) * (1000 / marks.length) + 1e-6) / 10
      const own = name(paper, marks.length)
      told.papers.set(data.paper, { score, mode: paper.mode, chapter: paper.chapter, counts: paper.whole && !seen.has(own) })
      seen.add(own)
      open.delete(data.paper)
    }
    if (type === 'reset' && !undone.has(id)) {
      const { chapter, questions } = data
      const goes = (of: string | null) => chapter === null || of === chapter
      for (const question of told.first.keys()) if (chapter === null || questions.includes(question)) told.first.delete(question)
      for (const papers of [told.papers, open]) for (const [key, of] of papers) if (goes(of.chapter)) papers.delete(key)
    }
  }
  return told
}

/** An answer on a paper. */
interface Given {
  id: string
  question: string
}

function drop(given: Given[], id: string): void {
  const at = given.findIndex(answer => answer.id === id)
  if (at >= 0) given.splice(at, 1)
}
