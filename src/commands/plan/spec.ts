import { defineCommand } from '../command-spec.ts'

export const plan = defineCommand({
  name: 'plan',
  arguments: {},
  options: {
    by: { value: 'date', about: help => help.commands.plan.by },
    minutes: { value: 'minutes', about: help => help.commands.plan.minutes },
    away: { value: 'days', about: help => help.commands.plan.away },
    clear: { about: help => help.commands.plan.clear },
  },
  needs: 'course',
  load: () => import('./plan.ts'),
})
