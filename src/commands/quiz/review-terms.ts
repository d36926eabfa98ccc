import { randomUUID } from 'node:crypto'
import type { CourseContext } from '../../context/context.ts'
import type { Term } from '../../course/course.ts'
import { Cancelled, UserError } from '../../errors/user-error.ts'
import { calendarOf } from '../../study/due.ts'
import { nextStep } from '../../study/next-step.ts'
import { termsToday } from '../../study/today.ts'
import { openPrompter } from '../../terminal/open-prompter.ts'
import type { Prompter } from '../../terminal/prompter.ts'
import { termBackView, termFrontView, termKeysView, termsEndView } from '../../views/term-card.ts'

/**
 * The terms that are due, and some new ones of what was read, as cards: the name, the meaning in the learner's mind, and then on the
 * screen. What was not known comes back until it is; only the first answer counts. Throws `no-terminal`.
 */
export async function reviewTerms(context: CourseContext, most: number | null): Promise<void> {
  const { course, learner, terminal, words, page, clock } = context
  const calendar = calendarOf(learner.record, clock().getTime())
  const glossary = new Map(course.glossary().map(term => [term.id, term]))
  const terms = termsToday(course.index, learner.record, calendar)
    .flatMap(id => glossary.get(id) ?? [])
    .slice(0, most ?? undefined)
  const end = (known: number, all: number) => {
    terminal.print(termsEndView(known, all, nextStep(course.index, learner.record, clock().getTime()), page()))
  }
  if (terms.length === 0) return end(0, 0)
  if (!terminal.interactive) throw new UserError('no-terminal', {})
  const { known, all } = await sitTerms(context, terms, await openPrompter(terminal, words.typed))
  if (!(await learner.saveScores())) terminal.warn(words.notices.scoresUnwritable)
  end(known, all)
}

async function sitTerms(
  context: CourseContext,
  terms: readonly Term[],
  prompter: Prompter,
): Promise<{ known: number; all: number }> {
  const sitting = randomUUID()
  const seen = new Map<string, boolean>()
  const queue = [...terms]
  try {
    for (let term = queue.shift(); term; term = queue.shift()) {
      const number = Math.min(seen.size + 1, terms.length)
      const { known, ms } = await showCard(context, term, { number, total: terms.length }, prompter)
      if (known === null) break
      if (!seen.has(term.id)) {
        context.learner.save('term-reviewed', { sitting, term: term.id, known, ms })
        seen.set(term.id, known)
      }
      if (!known) queue.push(term)
    }
  } catch (error) {
    if (error instanceof Cancelled && context.learner.writeError === null) throw new Cancelled('review --terms', seen.size > 0)
    throw error
  }
  return { known: [...seen.values()].filter(Boolean).length, all: seen.size }
}

/** Both sides of a card; `known` is null where the learner leaves. */
async function showCard(
  { terminal, course, page, words, clock }: CourseContext,
  term: Term,
  place: { number: number; total: number },
  prompter: Prompter,
): Promise<{ known: boolean | null; ms: number }> {
  const begun = clock().getTime()
  terminal.print(termFrontView(term, place, page()))
  const ask = (count: number, keys: string) => prompter.choose({ count, draw: () => termKeysView(keys, page()) })
  if ((await ask(1, words.terms.show)) === 'leave') return { known: null, ms: 0 }
  const ms = clock().getTime() - begun
  terminal.print(termBackView(course.index, term, page()))
  const choice = await ask(2, words.terms.judge)
  return { known: choice === 'leave' ? null : choice === 0, ms }
}
