import { locationNumber } from '../../course/query/location.ts'
import type { PaperScope } from '../../course/query/scope.ts'
import type { Locale } from '../../locales/locale.ts'
import type { ReadingPlace } from '../../study/reading.ts'
import type { OpenPaper } from '../../study/record.ts'
import type { NextStep } from '../../study/step.ts'
import { commandLines } from './lines.ts'
import type { ViewPage } from './page.ts'

/** The last lines of a screen: the one command worth running next, under a heading. */
export function nextStepLines(step: NextStep, page: ViewPage, heading = page.words.nextStep): string[] {
  return [page.theme.heading(heading), ...commandLines([nextStepRow(step, page)], page)]
}

/** That command as it has to be typed, and what it does. */
export function nextStepRow(step: NextStep, page: ViewPage): [command: string, meaning: string] {
  const [command, meaning] = describeStep(step, page)
  return [page.commandLine(command), meaning]
}

/** The command of a step without the program's name, and what it does. */
export function describeStep(step: NextStep, { words }: Pick<ViewPage, 'words'>): [command: string, meaning: string] {
  switch (step.kind) {
    case 'resume':
      return describePaper(step, words)
    case 'review':
      return ['review', words.steps.review]
    case 'terms':
      return ['review --terms', words.steps.terms]
    case 'mend': {
      const number = locationNumber(step.place)
      return [`read ${number}`, words.steps.mend(number, step.place.section?.title ?? step.place.chapter.title)]
    }
    case 'practise': {
      if (step.section === undefined) return [`quiz ${step.chapter}`, words.steps.practise(step.chapter)]
      const number = `${step.chapter}.${step.section}`
      return [`quiz ${number}`, words.steps.practiseSection(number)]
    }
    case 'read':
      return describeReading(step.place, words)
    case 'test':
      return ['quiz', step.passedBefore ? words.steps.testAgain : words.steps.test]
  }
}

function describePaper({ paper, scope, expired }: NextStep & { kind: 'resume' }, words: Locale): [string, string] {
  const name = words.scope(paper.mode, scope)
  if (expired) return ['quiz --resume', words.exam.expired(name)]
  const answered = Object.keys(paper.answers).length
  return [resumeCommand(paper, scope), words.steps.resume(name, answered, paper.questions.length)]
}

function describeReading(place: ReadingPlace, { steps }: Locale): [string, string] {
  const number = locationNumber(place)
  const { title } = place.section ?? place.chapter
  // A place that is named is read from its beginning.
  return place.block > 0 ? ['read', steps.readOn(number, title)] : [`read ${number}`, steps.read(number, title)]
}

/** The command that goes on with a paper of that scope. */
export function resumeCommand({ mode }: Pick<OpenPaper, 'mode'>, { chapter, section }: PaperScope): string {
  if (mode === 'test' && chapter === null) return 'quiz'
  return mode === 'practice' && chapter !== null ? `quiz ${section ?? chapter}` : 'quiz --resume'
}
