import { defineCommand } from '../command-spec.ts'

export const progress = defineCommand({
  name: 'progress',
  arguments: {},
  options: {
    json: { about: help => help.json },
  },
  needs: 'course',
  load: () => import('./progress.ts'),
})
