import { defineCommand } from '../command-spec.ts'

export const list = defineCommand({
  name: 'list',
  aliases: ['toc'],
  arguments: {
    chapter: { value: 'chapter', about: help => help.commands.list.chapter },
  },
  options: {
    all: { about: help => help.commands.list.all },
  },
  needs: 'course',
  load: () => import('./list.ts'),
})
