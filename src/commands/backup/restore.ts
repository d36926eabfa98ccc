import { resolve } from 'node:path'
import type { Context } from '../../context/context.ts'
import { readBackup, restoreRecords, writeBackup } from '../../store/backup.ts'
import { localTime } from '../../study/time.ts'
import { fileStamp } from './file-stamp.ts'

/**
 * `salescourse restore FILE`: adds what is missing here; nothing that is here goes. What was here is backed up first. With `dryRun` it
 * only says what it would do.
 */
export function run(
  { paths, terminal, words, clock, commandLine }: Context,
  typed: { file: string },
  options: { dryRun?: boolean },
): void {
  const { journal, backups } = paths
  const file = resolve(typed.file)
  const { missing, known, damaged } = readBackup(file, journal)
  if (damaged.length > 0) terminal.warn(words.notices.journalDamaged(file, damaged))
  if (options.dryRun) return terminal.print(words.backup.would(missing.length, known))
  if (missing.length > 0) {
    const made = localTime(clock())
    writeBackup(journal, resolve(backups, `before-restore-${fileStamp(made)}.ndjson`), made)
    restoreRecords(journal, missing)
  }
  terminal.print(words.backup.restored(missing.length, known, commandLine('progress')))
}
