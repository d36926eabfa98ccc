import { defineCommand } from '../command-spec.ts'

export const newCourse = defineCommand({
  name: 'new',
  arguments: {
    folder: { value: 'course', about: help => help.commands.new.folder, required: true },
  },
  options: {
    language: { value: 'language', about: help => help.commands.new.language },
  },
  needs: 'context',
  load: () => import('./new.ts'),
})
