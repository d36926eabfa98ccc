import { defineCommand } from '../command-spec.ts'

export const check = defineCommand({
  name: 'check',
  arguments: {
    folder: { value: 'course', about: help => help.commands.check.folder },
  },
  options: {
    against: { value: 'course', about: help => help.commands.check.against },
    json: { about: help => help.json },
    watch: { about: help => help.commands.check.watch },
  },
  needs: 'context',
  load: () => import('./check.ts'),
})
