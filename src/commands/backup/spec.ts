import { defineCommand } from '../command-spec.ts'

export const backup = defineCommand({
  name: 'backup',
  arguments: {
    file: { value: 'file', about: help => help.commands.backup.file },
  },
  options: {},
  needs: 'context',
  load: () => import('./backup.ts'),
})

export const restore = defineCommand({
  name: 'restore',
  arguments: {
    file: { value: 'file', required: true, about: help => help.commands.restore.file },
  },
  options: {
    force: { about: help => help.commands.reset.force },
    dryRun: { about: help => help.commands.restore.dryRun },
  },
  needs: 'context',
  load: () => import('./restore.ts'),
})
