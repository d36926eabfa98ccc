import { defineCommand } from '../command-spec.ts'

export const mistakes = defineCommand({
  name: 'mistakes',
  arguments: {
    chapter: { value: 'chapter', about: help => help.commands.mistakes.chapter },
  },
  options: {
    pager: { about: help => help.pager, aboutOff: help => help.noPager },
  },
  needs: 'course',
  load: () => import('./mistakes.ts'),
})
