import { locationNumber } from '../../course/query/location.ts'
import type { PaperScope } from '../../course/query/scope.ts'
import type { NextStep } from '../../study/next-step.ts'
import type { OpenPaper } from '../../study/record.ts'
import { commandLines } from './lines.ts'
import type { ViewPage } from './page.ts'

/** The last lines of a screen: the one command worth running next. */
export function nextStepLines(step: NextStep, page: ViewPage): string[] {
  const [command, meaning] = describe(step, page)
  return [page.theme.heading(page.words.nextStep), ...commandLines([[page.commandLine(command), meaning]], page)]
}

function describe(step: NextStep, { words }: ViewPage): [string, string] {
  switch (step.kind) {
    case 'resume': {
      const scope = words.scope(step.paper.mode, step.scope)
      if (step.expired) return ['quiz --resume', words.exam.expired(scope)]
      const answered = Object.keys(step.paper.answers).length
      return [resumeCommand(step.paper, step.scope), words.steps.resume(scope, answered, step.paper.questions.length)]
    }
    case 'practise':
      return [`quiz ${step.chapter}`, words.steps.practise(step.chapter)]
    case 'read': {
      const number = locationNumber(step.place)
      const { title } = step.place.section ?? step.place.chapter
      // A place that is named is read from its beginning.
      if (step.place.block > 0) return ['read', words.steps.readOn(number, title)]
      return [`read ${number}`, words.steps.read(number, title)]
    }
    case 'test':
      return ['quiz', step.passedBefore ? words.steps.testAgain : words.steps.test]
  }
}

/** The command that goes on with a paper of that scope. */
export function resumeCommand({ mode }: Pick<OpenPaper, 'mode'>, { chapter, section }: PaperScope): string {
  if (mode === 'test' && chapter === null) return 'quiz'
  return mode === 'practice' && chapter !== null ? `quiz ${section ?? chapter}` : 'quiz --resume'
}
