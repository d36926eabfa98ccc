/** A command line without the program's name, and what it does. */
type Example = [line: string, meaning: string]

/** The help of a command: what it does, what to type first, and a line for each of its arguments and options. */
type CommandHelp<Part extends string = never> = { summary: string; examples: Example[] } & Record<Part, string>

/** What --help says. */
export interface HelpWords {
  headings: Record<'usage' | 'arguments' | 'options' | 'globalOptions' | 'commands' | 'examples', string>
  /** Stand in a usage line for what may follow. */
  usage: { command: string; options: string }
  /** Names of arguments and of the values of options. */
  names: Record<
    | 'where'
    | 'chapter'
    | 'count'
    | 'seed'
    | 'answers'
    | 'course'
    | 'learner'
    | 'action'
    | 'term'
    | 'words'
    | 'file'
    | 'code'
    | 'minutes'
    | 'date'
    | 'days'
    | 'type'
    | 'question'
    | 'setting'
    | 'shell'
    | 'sheet'
    | 'numbers'
    | 'percent'
    | 'value'
    | 'language'
    | 'place'
    | 'line'
    | 'format'
    | 'encoding',
    string
  >
  /** What the program is, in one line. */
  program: string
  footer: string
  helpOption: string
  helpCommand: string
  versionOption: string
  noColor: string
  course: string
  as: string
  json: string
  plain: string
  pager: string
  noPager: string
  commands: {
    list: CommandHelp<'chapter' | 'all'>
    read: CommandHelp<'file' | 'where' | 'noPause'>
    quiz: CommandHelp<
      | 'place'
      | 'count'
      | 'all'
      | 'exam'
      | 'minutes'
      | 'mistakes'
      | 'starred'
      | 'unseen'
      | 'original'
      | 'type'
      | 'inOrder'
      | 'showAll'
      | 'resume'
      | 'paper'
      | 'seed'
      | 'answers'
      | 'print'
      | 'html'
      | 'freeze'
      | 'withKey'
      | 'withWhy'
    >
    review: CommandHelp<'count' | 'minutes' | 'terms' | 'seed'>
    plan: CommandHelp<'by' | 'minutes' | 'away' | 'clear'>
    mistakes: CommandHelp<'chapter'>
    star: CommandHelp<'question'>
    unstar: CommandHelp<'question'>
    stars: CommandHelp
    note: CommandHelp<'question' | 'text' | 'clear'>
    progress: CommandHelp<'chapter' | 'all' | 'svg'>
    certificate: CommandHelp<'svg'>
    glossary: CommandHelp<'term'>
    search: CommandHelp<'words' | 'all'>
    worksheet: CommandHelp<'name' | 'example' | 'markdown' | 'now' | 'becomes' | 'costs' | 'margin'>
    guide: CommandHelp<'chapter'>
    backup: CommandHelp<'file'>
    restore: CommandHelp<'file' | 'dryRun'>
    export: CommandHelp<'tests' | 'csv' | 'notes' | 'bank' | 'output'>
    import: CommandHelp<'file' | 'output' | 'template' | 'encoding'>
    where: CommandHelp
    reset: CommandHelp<'chapter' | 'force' | 'undo'>
    forget: CommandHelp<'everything'>
    doctor: CommandHelp
    settings: CommandHelp<'name' | 'value'>
    completion: CommandHelp<'shell'>
    course: CommandHelp<'action' | 'folder' | 'output' | 'bundled'>
    check: CommandHelp<'folder' | 'against' | 'watch'>
    new: CommandHelp<'folder' | 'language'>
    preview: CommandHelp<'folder' | 'place' | 'watch'>
  }
}
