import { defineCommand } from '../command-spec.ts'

export const star = defineCommand({
  name: 'star',
  arguments: {
    question: { value: 'question', required: true, about: help => help.commands.star.question },
  },
  options: {},
  needs: 'course',
  load: () => import('./star.ts'),
})

export const unstar = defineCommand({
  name: 'unstar',
  arguments: {
    question: { value: 'question', required: true, about: help => help.commands.unstar.question },
  },
  options: {},
  needs: 'course',
  load: () => import('./unstar.ts'),
})

export const stars = defineCommand({
  name: 'stars',
  arguments: {},
  options: {},
  needs: 'course',
  load: () => import('./stars.ts'),
})
