import { defineCommand } from '../command-spec.ts'

export const guide = defineCommand({
  name: 'guide',
  arguments: {
    chapter: { value: 'chapter', about: help => help.commands.guide.chapter },
  },
  options: {
    pager: { about: help => help.pager, aboutOff: help => help.noPager },
  },
  needs: 'course',
  load: () => import('./guide.ts'),
})
