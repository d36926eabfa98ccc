import { defineCommand } from '../command-spec.ts'

export const reset = defineCommand({
  name: 'reset',
  arguments: {
    chapter: { value: 'chapter', about: help => help.commands.reset.chapter },
  },
  options: {
    force: { about: help => help.commands.reset.force },
    undo: { about: help => help.commands.reset.undo },
  },
  erases: true,
  needs: 'course',
  load: () => import('./reset.ts'),
})
