import { resolve } from 'node:path'
import type { Context } from '../../context/context.ts'
import { writeBackup } from '../../store/backup.ts'
import { localTime } from '../../study/time.ts'
import { fileStamp } from './file-stamp.ts'

/** `salescourse backup [FILE]`: everything the learner did, in one file. */
export function run({ paths, terminal, words, clock }: Context, typed: { file: string | undefined }): void {
  const made = localTime(clock())
  const file = resolve(typed.file ?? `salescourse-backup-${fileStamp(made)}.ndjson`)
  const count = writeBackup(paths.journal, file, made)
  terminal.print(words.backup.made(file, count))
}
