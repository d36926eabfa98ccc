import { defineCommand } from '../command-spec.ts'

export const glossary = defineCommand({
  name: 'glossary',
  arguments: {
    term: { value: 'term', about: help => help.commands.glossary.term },
  },
  options: {
    pager: { about: help => help.pager, aboutOff: help => help.noPager },
    json: { about: help => help.json },
  },
  needs: 'course',
  load: () => import('./glossary.ts'),
})
