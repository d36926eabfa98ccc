import { resolve } from 'node:path'
import type { Context } from '../context/context.ts'
import { readBackup, restoreRecords, writeBackup } from '../store/backup.ts'
import { localTime } from '../study/time.ts'

/** `salescourse backup [FILE]`: everything the learner did, in one file. */
export function backup({ paths, terminal, words, clock }: Context, typed: string | undefined): void {
  const made = localTime(clock())
  const file = resolve(typed ?? `salescourse-backup-${stamp(made)}.ndjson`)
  const count = writeBackup(paths.journal, file, made)
  terminal.print(words.backup.made(file, count))
}

/**
 * `salescourse restore FILE`: adds what is missing here; nothing that is here goes. What was here is backed up first. With `dryRun` it
 * only says what it would do.
 */
export function restore(
  { paths, terminal, words, clock, commandLine }: Context,
  file: string,
  options: { dryRun?: boolean },
): void {
  const { journal, backups } = paths
  const { missing, known, damaged } = readBackup(resolve(file), journal)
  if (damaged.length > 0) terminal.warn(words.notices.journalDamaged(resolve(file), damaged))
  if (options.dryRun) return terminal.print(words.backup.would(missing.length, known))
  if (missing.length > 0) {
    const made = localTime(clock())
    writeBackup(journal, resolve(backups, `before-restore-${stamp(made)}.ndjson`), made)
    restoreRecords(journal, missing)
  }
  terminal.print(words.backup.restored(missing.length, known, commandLine('progress')))
}

/** A time as it can stand in the name of a file, to the millisecond. */
function stamp(time: string): string {
  return time.slice(0, 23).replaceAll(/[-:.]/g, '').replace('T', '-')
}
