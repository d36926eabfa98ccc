import { defineCommand } from '../command-spec.ts'

export const preview = defineCommand({
  name: 'preview',
  arguments: {
    folder: { value: 'course', about: help => help.commands.preview.folder, required: true },
    place: { value: 'place', about: help => help.commands.preview.place },
  },
  options: {
    watch: { about: help => help.commands.preview.watch },
  },
  needs: 'context',
  load: () => import('./preview.ts'),
})
