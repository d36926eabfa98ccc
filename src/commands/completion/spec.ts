import { defineCommand } from '../command-spec.ts'

export const completion = defineCommand({
  name: 'completion',
  arguments: {
    shell: { value: 'shell', required: true, about: help => help.commands.completion.shell },
  },
  options: {},
  needs: 'context',
  load: () => import('./completion.ts'),
})
