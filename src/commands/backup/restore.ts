import { resolve } from 'node:path'
import type { Context } from '../../context/context.ts'
import { isUserError } from '../../errors/user-error.ts'
import { readBackup, restoreRecords, writeBackup } from '../../store/backup.ts'
import { scanJournal } from '../../store/journal.ts'
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
  const { journal } = paths
  const say = (text: string) => terminal.print(saidView(text, page()))
  const file = resolve(typed.file)
  const restorable = readBackup(file, journal, clock().getTime())
  const { known, damaged, learner, future } = restorable
  const missing = restorable.missing.size
  if (damaged.length > 0) terminal.warn(words.notices.journalDamaged(file, damaged))
  if (future.size > 0) terminal.warn(words.backup.future(future.size))
  const other = learner !== null && missing > 0 && isSomebodyElse(learner, settings.name, journal)
  if (other) say(words.backup.ofAnother(withoutControls(learner), settings.name))
  if (options.dryRun) return say(words.backup.would(missing, known))
  if (other && !options.force) {
    const { word } = words.backup
    const message = words.reset.ask(word)
    await confirmWord(terminal, words.typed, { message, word, command: 'restore', typed: [typed.file] })
  }
  let added = 0
  if (missing > 0) {
    backUpFirst(context)
    added = restoreRecords(journal, restorable)
  }
  say(words.backup.restored(added, known + missing - added, commandLine('progress')))
}

/** Keeps what is here under a name of its own, a millisecond later where another restore has taken it. */
function backUpFirst({ paths, settings, clock }: Context): void {
  for (let time = clock().getTime(); ; time += 1) {
    const made = localTime(new Date(time))
    try {
      writeBackup(paths.journal, resolve(paths.backups, `before-restore-${fileStamp(made)}.ndjson`), made, settings.name)
      return
    } catch (error) {
      if (!isUserError(error, 'file-exists')) throw error
    }
  }
}

/** Whether a backup of a learner would be added to the record of another: of another name, or where there is none with tests of others. */
function isSomebodyElse(learner: string, name: string, journal: string): boolean {
  if (name !== '') return learner !== name
  let found = false
  scanJournal(journal, {}, line => {
    if (line.kind === 'event') found ||= line.event.type === 'paper-finished' && line.event.data.learner !== learner
  })
  return found
}
