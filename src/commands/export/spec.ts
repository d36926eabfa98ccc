import { defineCommand } from '../command-spec.ts'

export const exportRecord = defineCommand({
  name: 'export',
  arguments: {},
  options: {
    csv: { about: help => help.commands.export.csv },
    json: { about: help => help.json },
    notes: { about: help => help.commands.export.notes },
    bank: { value: 'format', about: help => help.commands.export.bank },
    output: { value: 'file', short: 'o', about: help => help.commands.export.output },
    tests: { about: help => help.commands.export.tests },
  },
  needs: 'course',
  load: () => import('./export.ts'),
})
