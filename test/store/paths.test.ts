import { describe, expect, it } from 'vitest'
import { learnerPaths } from '../../src/store/paths.ts'

describe('learnerPaths', () => {
  it.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, string, string]>([
    ['XDG by default', {}, 'linux', '/h/.local/share/salescourse/journal.ndjson', '/h/.cache/salescourse'],
    ['XDG_DATA_HOME', { XDG_DATA_HOME: '/d', XDG_CACHE_HOME: '/c' }, 'linux', '/d/salescourse/journal.ndjson', '/c/salescourse'],
    [
      'a relative XDG value, which does not count',
      { XDG_DATA_HOME: 'd' },
      'linux',
      '/h/.local/share/salescourse/journal.ndjson',
      '/h/.cache/salescourse',
    ],
    ['macOS', {}, 'darwin', '/h/Library/Application Support/salescourse/journal.ndjson', '/h/Library/Caches/salescourse'],
    ['SALESCOURSE_HOME', { SALESCOURSE_HOME: '/s', XDG_DATA_HOME: '/d' }, 'linux', '/s/journal.ndjson', '/s/cache'],
  ])('follows %s', (_name, env, platform, journal, cache) => {
    expect(learnerPaths(env, platform, '/h')).toMatchObject({ journal, cache })
  })
})
