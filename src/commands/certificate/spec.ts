import { defineCommand } from '../command-spec.ts'

export const certificate = defineCommand({
  name: 'certificate',
  arguments: {},
  options: {
    svg: { value: 'file', about: help => help.commands.certificate.svg },
  },
  needs: 'course',
  load: () => import('./certificate.ts'),
})
