import { defineCommand } from '../command-spec.ts'

export const settings = defineCommand({
  name: 'settings',
  arguments: {
    name: { value: 'setting', about: help => help.commands.settings.name },
    value: { value: 'value', variadic: true, about: help => help.commands.settings.value },
  },
  options: {},
  needs: 'context',
  load: () => import('./settings.ts'),
})
