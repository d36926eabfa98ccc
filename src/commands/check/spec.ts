import { defineCommand } from '../command-spec.ts'

export const check = defineCommand({
  name: 'check',
  arguments: {
    folder: { value: 'course', about: help => help.commands.check.folder },
  },
  options: {
    json: { about: help => help.json },
  },
  needs: 'context',
  load: () => import('./check.ts'),
})
