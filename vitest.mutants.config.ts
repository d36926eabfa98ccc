import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** The tests that Stryker runs on each mutant: those of the rooms, in their own process. A journey takes seconds and spawns what was built. */
export default defineConfig(environment => {
  const { test, ...rest } = base(environment)
  return { ...rest, test: { ...test, isolate: true, exclude: ['test/journeys/**'] } }
})
