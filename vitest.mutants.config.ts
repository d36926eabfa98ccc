import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

const ROOMS = ['answering', 'questions', 'study', 'store', 'formats', 'views', 'terminal']

/**
 * The tests that Stryker runs on each change: those of the rooms that it changes and of what is shown of these, each file on its own.
 * The others run the whole program, or other rooms: they would take hours, and a rule of a room is for its own tests to hold.
 */
export default defineConfig(environment => {
  const { test, ...rest } = base(environment)
  return { ...rest, test: { ...test, isolate: true, include: ROOMS.map(room => `test/${room}/**/*.test.ts`) } }
})
