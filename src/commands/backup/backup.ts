import { resolve } from 'node:path'
import type { Context } from '../../context/context.ts'
import { writeBackup } from '../../store/backup.ts'
import { localTime } from '../../study/time.ts'
import { saidView } from '../../views/said.ts'
import { fileStamp } from './file-stamp.ts'

/** `salescourse backup [FILE]`: everything the learner did, in one file. */
export function run({ paths, terminal, words, clock, settings, page }: Context, typed: { file: string | undefined }): void {
  const made = localTime(clock())
  const file = resolve(typed.file ?? `salescourse-backup-${fileStamp(made)}.ndjson`)
  const count = writeBackup(paths.journal, file, made, settings.name)
  terminal.print(saidView(words.backup.made(file, count), page()))
}
