import { defineCommand } from '../command-spec.ts'

export const read = defineCommand({
  name: 'read',
  arguments: {
    where: { value: 'where', about: help => help.commands.read.where },
  },
  options: {
    pager: { about: help => help.pager, aboutOff: help => help.noPager },
    pause: { negated: true, about: help => help.commands.read.noPause },
    file: { value: 'file', about: help => help.commands.read.file },
  },
  needs: 'context',
  load: () => import('./read.ts'),
})
