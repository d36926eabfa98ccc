import { defineCommand } from '../command-spec.ts'

export const list = defineCommand({
  name: 'list',
  aliases: ['toc'],
  arguments: {},
  options: {},
  needs: 'course',
  load: () => import('./list.ts'),
})
