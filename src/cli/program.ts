import { Command, CommanderError } from 'commander'
import type { Context, Host } from '../context/context.ts'
import { createContext } from '../context/create-context.ts'
import { UserError } from '../errors/user-error.ts'
import { setAmbiguousWidth } from '../text/width.ts'
import { commanderError } from './commander-error.ts'
import { readGlobalOptions } from './global-options.ts'
import { localiseHelp } from './help.ts'
import { report } from './report.ts'

/** Runs a command line and gives the exit code. The one place where an error ends. */
export async function runProgram(argv: readonly string[], host: Host): Promise<number> {
  const { options, rest } = readGlobalOptions(argv)
  const context = createContext(options, host)
  try {
    setAmbiguousWidth(context.settings.ambiguous === 'wide')
    // A root action would take a mistyped command for its argument, so the bare program is told apart here.
    if (rest.length === 0) (await import('../commands/home.ts')).home(await context.openCourse())
    else await createProgram(context).parseAsync(argv, { from: 'user' })
    // A failed write is told a turn later.
    await new Promise(setImmediate)
    const { failure } = context.terminal
    if (failure) throw new UserError('output-failed', { reason: failure.code ?? failure.message }, { cause: failure })
    return 0
  } catch (error) {
    const known = error instanceof CommanderError ? commanderError(error, argv) : error
    return known === null ? 0 : report(known, context)
  }
}

/** Every command, argument and option. An action loads its command only when it runs. */
function createProgram(context: Context): Command {
  const { help } = context.words
  const program = localiseHelp(new Command('salescourse'), context)
    .description(help.program)
    .version(context.version, '-V, --version', help.versionOption)
    .option(`--course <${help.names.course}>`, help.course)
    .option('--no-color', help.noColor)
    .option('--plain', help.plain)

  program
    .command('list')
    .alias('toc')
    .description(help.commands.list.summary)
    .action(async (_options, command) => (await import('../commands/list.ts')).list(await context.openCourse()))

  program
    .command('read')
    .argument(`[${help.names.where}]`, help.commands.read.where)
    .description(help.commands.read.summary)
    .option('--no-pager', help.noPager)
    .option(`--file <${help.names.file}>`, help.commands.read.file)
    .action(async (where: string | undefined, options, command) => {
      if (options.file !== undefined) return (await import('../commands/read-file.ts')).readFile(context, options.file, options)
      const course = await context.openCourse()
      const practise = await (await import('../commands/read.ts')).read(course, where, options)
      if (practise) await (await import('../commands/quiz.ts')).quiz(course, practise, {})
    })

  program
    .command('quiz')
    .argument(`[${help.names.chapter}]`, help.commands.quiz.chapter)
    .description(help.commands.quiz.summary)
    .option(`-n, --count <${help.names.count}>`, help.commands.quiz.count)
    .option('--all', help.commands.quiz.all)
    .option('--exam', help.commands.quiz.exam)
    .option(`--minutes <${help.names.minutes}>`, help.commands.quiz.minutes)
    .option('--mistakes', help.commands.quiz.mistakes)
    .option('--starred', help.commands.quiz.starred)
    .option('--unseen', help.commands.quiz.unseen)
    .option(`--type <${help.names.type}>`, help.commands.quiz.type)
    .option('--in-order', help.commands.quiz.inOrder)
    .option('--original', help.commands.quiz.original)
    .option('--resume', help.commands.quiz.resume)
    .option(`--paper <${help.names.code}>`, help.commands.quiz.paper)
    .option(`--seed <${help.names.seed}>`, help.commands.quiz.seed)
    .option(`--answers <${help.names.answers}>`, help.commands.quiz.answers)
    .option('--print', help.commands.quiz.print)
    .option('--with-key', help.commands.quiz.withKey)
    .option('--json', help.json)
    .action(async (chapter: string | undefined, options, command) =>
      (await import('../commands/quiz.ts')).quiz(await context.openCourse(), chapter, options),
    )

  program
    .command('mistakes')
    .argument(`[${help.names.chapter}]`, help.commands.mistakes.chapter)
    .description(help.commands.mistakes.summary)
    .option('--no-pager', help.noPager)
    .action(async (chapter: string | undefined, options, command) =>
      (await import('../commands/mistakes.ts')).mistakes(await context.openCourse(), chapter, options),
    )

  for (const name of ['star', 'unstar'] as const) {
    program
      .command(name)
      .argument(`<${help.names.question}>`, help.commands[name].question)
      .description(help.commands[name].summary)
      .action(async (question: string, _options, command) =>
        (await import('../commands/stars.ts')).setStar(await context.openCourse(), question, name === 'star'),
      )
  }

  program
    .command('stars')
    .description(help.commands.stars.summary)
    .action(async (_options, command) => (await import('../commands/stars.ts')).stars(await context.openCourse()))

  program
    .command('progress')
    .description(help.commands.progress.summary)
    .option('--json', help.json)
    .action(async (options, command) => (await import('../commands/progress.ts')).progress(await context.openCourse(), options))

  program
    .command('glossary')
    .argument(`[${help.names.term}]`, help.commands.glossary.term)
    .description(help.commands.glossary.summary)
    .option('--json', help.json)
    .action(async (term: string | undefined, options, command) =>
      (await import('../commands/glossary.ts')).glossary(await context.openCourse(), term, options),
    )

  program
    .command('search')
    .argument(`<${help.names.words}...>`, help.commands.search.words)
    .description(help.commands.search.summary)
    .option('--json', help.json)
    .action(async (words: string[], options, command) =>
      (await import('../commands/search.ts')).search(await context.openCourse(), words.join(' '), options),
    )

  program
    .command('backup')
    .argument(`[${help.names.file}]`, help.commands.backup.file)
    .description(help.commands.backup.summary)
    .action(async (file: string | undefined) => (await import('../commands/backup.ts')).backup(context, file))

  program
    .command('restore')
    .argument(`<${help.names.file}>`, help.commands.restore.file)
    .description(help.commands.restore.summary)
    .option('--dry-run', help.commands.restore.dryRun)
    .action(async (file: string, options) => (await import('../commands/backup.ts')).restore(context, file, options))

  program
    .command('export')
    .description(help.commands.export.summary)
    .option('--csv', help.commands.export.csv)
    .option('--json', help.json)
    .option('--tests', help.commands.export.tests)
    .action(async (options, command) => (await import('../commands/export.ts')).exportRecord(await context.openCourse(), options))

  program
    .command('where')
    .description(help.commands.where.summary)
    .action(async () => (await import('../commands/where.ts')).where(context))

  program
    .command('reset')
    .argument(`[${help.names.chapter}]`, help.commands.reset.chapter)
    .description(help.commands.reset.summary)
    .option('--force', help.commands.reset.force)
    .option('--undo', help.commands.reset.undo)
    .action(async (chapter: string | undefined, options, command) =>
      (await import('../commands/reset.ts')).reset(await context.openCourse(), chapter, options),
    )

  program
    .command('forget')
    .description(help.commands.forget.summary)
    .option('--everything', help.commands.forget.everything)
    .option('--force', help.commands.reset.force)
    .action(async options => (await import('../commands/forget.ts')).forget(context, options))

  program
    .command('doctor')
    .description(help.commands.doctor.summary)
    .action(async (_options, command) => (await import('../commands/doctor.ts')).doctor(await context.openCourse()))

  program
    .command('settings')
    .argument(`[${help.names.setting}]`, help.commands.settings.name)
    .argument(`[${help.names.value}]`, help.commands.settings.value)
    .description(help.commands.settings.summary)
    .action(async (name: string | undefined, value: string | undefined) =>
      (await import('../commands/settings.ts')).settings(context, name, value),
    )

  program
    .command('check')
    .argument(`[${help.names.course}]`, help.commands.check.folder)
    .description(help.commands.check.summary)
    .option('--json', help.json)
    .action(async (folder: string | undefined, options) => {
      ;(await import('../commands/check.ts')).check(context, folder ?? context.options.course, options)
    })

  return program
}
