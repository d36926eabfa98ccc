import { defineCommand } from '../command-spec.ts'

export const doctor = defineCommand({
  name: 'doctor',
  arguments: {},
  options: {},
  needs: 'context',
  load: () => import('./doctor.ts'),
})
