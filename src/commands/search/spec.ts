import { defineCommand } from '../command-spec.ts'

export const search = defineCommand({
  name: 'search',
  arguments: {
    words: { value: 'words', required: true, variadic: true, about: help => help.commands.search.words },
  },
  options: {
    all: { about: help => help.commands.search.all },
    json: { about: help => help.json },
  },
  needs: 'course',
  load: () => import('./search.ts'),
})
