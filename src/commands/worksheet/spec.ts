import { defineCommand } from '../command-spec.ts'

export const worksheet = defineCommand({
  name: 'worksheet',
  arguments: {
    name: { value: 'sheet', about: help => help.commands.worksheet.name },
  },
  options: {
    example: { about: help => help.commands.worksheet.example },
    markdown: { about: help => help.commands.worksheet.markdown },
    now: { value: 'numbers', about: help => help.commands.worksheet.now },
    becomes: { value: 'numbers', about: help => help.commands.worksheet.becomes },
    costs: { value: 'numbers', about: help => help.commands.worksheet.costs },
    margin: { value: 'percent', about: help => help.commands.worksheet.margin },
    pager: { about: help => help.pager, aboutOff: help => help.noPager },
  },
  needs: 'course',
  load: () => import('./worksheet.ts'),
})
