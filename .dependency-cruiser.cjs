/** The layers of docs/architecture.md: an import goes down, never up and never sideways. */
const only = (room, allowed, comment) => ({
  name: `${room.replaceAll(/\W+/g, '-')}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${room}` },
  to: { path: '^src/', pathNot: [`^src/${room}`, ...allowed.map(path => `^src/${path}`)] },
})

const PURE = '^src/(study|typeset|views)/|^src/course/check/|^src/course/(grade|place|plain|search|term)\\.ts'

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('main\\.ts', ['cli\\.ts', 'world\\.ts']),
    only('cli\\.ts', ['commands/[^/]+\\.ts', 'world\\.ts', 'help\\.ts', 'report\\.ts', 'commander-error\\.ts', 'errors\\.ts']),
    only('commander-error\\.ts', ['errors\\.ts']),
    only('report\\.ts', ['errors\\.ts', 'world\\.ts']),
    only('help\\.ts', ['world\\.ts', 'typeset/(width|wrap)\\.ts']),
    only('world\\.ts', [
      'course/open\\.ts',
      'learner\\.ts',
      'store/',
      'terminal/',
      'typeset/theme\\.ts',
      'messages/',
      'views/parts/page\\.ts',
      'errors\\.ts',
    ]),
    only('learner\\.ts', ['store/', 'study/', 'course/course\\.ts', 'errors\\.ts']),
    only('commands/', ['world\\.ts', 'views/', 'study/', 'course/', 'messages/', 'terminal/', 'errors\\.ts']),
    only('views/', ['study/', 'course/', 'typeset/', 'messages/', 'problems\\.ts']),
    only(
      'terminal/',
      ['typeset/', 'messages/', 'errors\\.ts', 'study/choice\\.ts'],
      'terminal/ knows how a choice is made, not what is asked',
    ),
    only('store/', ['study/', 'errors\\.ts']),
    only('typeset/', ['course/(figure|tokens)\\.ts']),
    only('study/', ['course/']),
    only('course/', ['errors\\.ts', 'problems\\.ts', 'typeset/(width|plain-text)\\.ts']),
    only('messages/', ['(errors|problems)\\.ts'], 'types only: which errors there are'),
    only('errors\\.ts', ['problems\\.ts']),
    only('problems\\.ts', []),
    {
      name: 'commands-are-no-siblings',
      comment: 'a command has its own folder for what only it needs',
      severity: 'error',
      from: { path: '^src/commands/([^/.]+)' },
      to: { path: '^src/commands/', pathNot: '^src/commands/$1(/|\\.ts$)' },
    },
    {
      name: 'views-share-only-parts',
      severity: 'error',
      from: { path: '^src/views/[^/]+\\.ts$' },
      to: { path: '^src/views/[^/]+\\.ts$', pathNot: '^src/views/verdict\\.ts$' },
    },
    {
      name: 'pure-rooms-stay-pure',
      comment: 'no file system, no process, no network: time, chance and colour come in as arguments',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|module)$' },
    },
    {
      name: 'inquirer-only-in-terminal',
      severity: 'error',
      from: { pathNot: '^src/terminal/' },
      to: { path: 'node_modules/(@inquirer|inquirer)/' },
    },
    { name: 'conf-only-in-store', severity: 'error', from: { pathNot: '^src/store/' }, to: { path: 'node_modules/conf/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
