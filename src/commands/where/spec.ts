import { defineCommand } from '../command-spec.ts'

export const where = defineCommand({
  name: 'where',
  arguments: {},
  options: {},
  needs: 'context',
  load: () => import('./where.ts'),
})
