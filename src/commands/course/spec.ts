import { defineCommand } from '../command-spec.ts'

export const course = defineCommand({
  name: 'course',
  arguments: {
    action: { value: 'action', about: help => help.commands.course.action },
    folder: { value: 'course', about: help => help.commands.course.folder },
  },
  options: {
    output: { short: 'o', value: 'file', about: help => help.commands.course.output },
    bundled: { about: help => help.commands.course.bundled },
  },
  needs: 'context',
  load: () => import('./course.ts'),
})
