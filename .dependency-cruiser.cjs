/** The layers of docs/architecture.md: an import goes down, never up and never sideways. */
const LAYERS = {
  'main.ts': ['cli', 'context', 'locales'],
  cli: ['commands', 'context', 'typeset', 'text', 'locales', 'settings.ts', 'errors'],
  commands: [
    'context',
    'views',
    'formats',
    'check',
    'answering',
    'study',
    'course',
    'questions',
    'store',
    'files',
    'terminal',
    'locales',
    'text',
    'settings.ts',
    'bundled-course.ts',
    'errors',
  ],
  context: [
    'views/parts/page.ts',
    'study',
    'course',
    'store',
    'terminal',
    'typeset',
    'locales',
    'settings.ts',
    'bundled-course.ts',
    'errors',
    'text',
  ],
  formats: ['views/parts', 'check', 'answering', 'study', 'course', 'questions', 'locales', 'text', 'errors'],
  views: ['check', 'answering', 'study', 'course', 'questions', 'typeset', 'locales', 'text', 'settings.ts', 'errors'],
  terminal: ['answering', 'questions', 'typeset', 'locales', 'text', 'errors'],
  answering: ['questions', 'study', 'locales', 'text', 'errors'],
  store: ['study', 'files', 'text', 'settings.ts', 'errors'],
  check: ['course', 'questions', 'text', 'errors'],
  study: ['course', 'questions'],
  course: ['questions', 'files', 'text', 'errors'],
  questions: ['text', 'errors'],
  typeset: ['text'],
  locales: ['questions', 'settings.ts', 'text', 'errors'],
  files: ['errors'],
  text: [],
  errors: [],
  'settings.ts': [],
  'bundled-course.ts': [],
}

const pathOf = room => `^src/${room.replaceAll('.', '\\.')}${/\.ts$/.test(room) ? '$' : '/'}`

const layers = Object.entries(LAYERS).map(([room, below]) => ({
  name: `${room.replaceAll(/\W+/g, '-')}-imports`,
  severity: 'error',
  from: { path: pathOf(room) },
  to: { path: '^src/', pathNot: [room, ...below].map(pathOf) },
}))

const PURE = '^src/(text|questions|answering|study|typeset|views|formats|check|locales)/|^src/course/(query/|[^/]+$)'

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...layers,
    {
      name: 'every-file-has-a-room',
      comment: 'a new room is named in docs/architecture.md and above, with what it may import',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: Object.keys(LAYERS).map(pathOf) },
    },
    {
      name: 'commands-are-no-siblings',
      comment: 'a command has its own folder for what only it needs',
      severity: 'error',
      from: { path: '^src/commands/([^/]+)/' },
      to: { path: '^src/commands/[^/]+/', pathNot: '^src/commands/$1/' },
    },
    {
      name: 'specs-load-no-command',
      comment: 'help and every start read all specs: what a command needs is loaded when it runs',
      severity: 'error',
      from: { path: '^src/commands/([^/]+|[^/]+/spec)\\.ts$' },
      to: {
        path: '^(src|node_modules)/',
        pathNot: '^src/commands/([^/]+|[^/]+/spec)\\.ts$',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
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
