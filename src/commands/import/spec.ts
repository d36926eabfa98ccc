import { defineCommand } from '../command-spec.ts'

export const importBank = defineCommand({
  name: 'import',
  arguments: {
    file: { value: 'file', about: help => help.commands.import.file },
  },
  options: {
    output: { value: 'file', short: 'o', about: help => help.commands.import.output },
    template: { value: 'file', about: help => help.commands.import.template },
    encoding: { value: 'encoding', about: help => help.commands.import.encoding },
  },
  needs: 'context',
  load: () => import('./import.ts'),
})
