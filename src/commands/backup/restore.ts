import { resolve } from 'node:path'
import type { Context } from '../../context/context.ts'
import { readBackup, restoreRecords, writeBackup } from '../../store/backup.ts'
import { readJournal } from '../../store/journal.ts'
import { localTime } from '../../study/time.ts'
import { confirmWord } from '../../terminal/confirm-word.ts'
import { withoutControls } from '../../text/controls.ts'
import { saidView } from '../../views/said.ts'
import { fileStamp } from './file-stamp.ts'

/**
 * `salescourse restore FILE`: adds what is missing here; nothing that is here goes. What was here is backed up first. With `dryRun` it
 * only says what it would do. A backup of somebody else makes one person of two, so it is added only after the typed word or --force.
 * Throws `not-confirmed` and what reading a backup throws.
 */
export async function run(
  context: Context,
  typed: { file: string },
  options: { dryRun?: boolean; force?: boolean },
): Promise<void> {
  const { paths, terminal, words, clock, commandLine, page, settings } = context
  const { journal, backups } = paths
  const say = (text: string) => terminal.print(saidView(text, page()))
  const file = resolve(typed.file)
  const { missing, known, damaged, learner } = readBackup(file, journal)
  if (damaged.length > 0) terminal.warn(words.notices.journalDamaged(file, damaged))
  const other = learner !== null && missing.length > 0 && isSomebodyElse(learner, settings.name, journal)
  if (other) say(words.backup.ofAnother(withoutControls(learner), settings.name))
  if (options.dryRun) return say(words.backup.would(missing.length, known))
  if (other && !options.force) {
    const { word } = words.backup
    const message = words.reset.ask(word)
    await confirmWord(terminal, words.typed, { message, word, command: 'restore', typed: [typed.file] })
  }
  if (missing.length > 0) {
    const made = localTime(clock())
    writeBackup(journal, resolve(backups, `before-restore-${fileStamp(made)}.ndjson`), made, settings.name)
    restoreRecords(journal, missing)
  }
  say(words.backup.restored(missing.length, known, commandLine('progress')))
}

/** Whether a backup of a learner would be added to the record of another: of another name, or where there is none with tests of others. */
function isSomebodyElse(learner: string, name: string, journal: string): boolean {
  if (name !== '') return learner !== name
  return readJournal(journal).entries.some(({ event }) => event.type === 'paper-finished' && event.data.learner !== learner)
}
