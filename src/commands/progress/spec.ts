import { defineCommand } from '../command-spec.ts'

export const progress = defineCommand({
  name: 'progress',
  arguments: {},
  options: {
    chapter: { value: 'chapter', about: help => help.commands.progress.chapter },
    all: { about: help => help.commands.progress.all },
    json: { about: help => help.json },
    svg: { value: 'file', about: help => help.commands.progress.svg },
  },
  needs: 'course',
  load: () => import('./progress.ts'),
})
