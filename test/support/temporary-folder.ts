import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives the tests one folder for all their homes and files, and removes it behind them. */
export default function temporaryFolder(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'salescourse-tests-'))
  process.env.TMPDIR = folder
  // Thousands of files take seconds, in which Vitest has its processes to end.
  return () => rm(folder, { recursive: true, force: true })
}
