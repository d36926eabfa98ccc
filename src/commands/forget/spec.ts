import { defineCommand } from '../command-spec.ts'

export const forget = defineCommand({
  name: 'forget',
  arguments: {},
  options: {
    everything: { about: help => help.commands.forget.everything },
    force: { about: help => help.commands.reset.force },
  },
  erases: true,
  needs: 'context',
  load: () => import('./forget.ts'),
})
