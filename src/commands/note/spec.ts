import { defineCommand } from '../command-spec.ts'

export const note = defineCommand({
  name: 'note',
  arguments: {
    question: { value: 'question', about: help => help.commands.note.question },
    text: { value: 'line', variadic: true, about: help => help.commands.note.text },
  },
  options: {
    clear: { about: help => help.commands.note.clear },
  },
  needs: 'course',
  load: () => import('./note.ts'),
})
