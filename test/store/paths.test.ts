import { describe, expect, it } from 'vitest'
import { type LearnerPaths, learnerPaths } from '../../src/store/paths.ts'

/** The files in a folder of data, one of what can be made again, and one of settings. */
function filesIn(data: string, cache: string, config: string): LearnerPaths {
  return {
    cache,
    journal: `${data}/journal.ndjson`,
    scores: `${data}/scores.json`,
    settings: `${config}/settings.json`,
    leases: `${data}/leases`,
    papers: `${data}/papers`,
    backups: `${data}/backups`,
  }
}

const XDG = filesIn('/h/.local/share/salescourse', '/h/.cache/salescourse', '/h/.config/salescourse')

describe('learnerPaths', () => {
  it.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, LearnerPaths]>([
    ['XDG by default', {}, 'linux', XDG],
    [
      'HOME before the list of users',
      { HOME: '/mine' },
      'darwin',
      filesIn(
        '/mine/Library/Application Support/salescourse',
        '/mine/Library/Caches/salescourse',
        '/mine/Library/Preferences/salescourse',
      ),
    ],
    [
      'XDG variables without a home',
      { HOME: '', XDG_DATA_HOME: '/d', XDG_CACHE_HOME: '/c', XDG_CONFIG_HOME: '/s' },
      'linux',
      filesIn('/d/salescourse', '/c/salescourse', '/s/salescourse'),
    ],
    [
      'the XDG variables',
      { XDG_DATA_HOME: '/d', XDG_CACHE_HOME: '/c', XDG_CONFIG_HOME: '/s' },
      'linux',
      filesIn('/d/salescourse', '/c/salescourse', '/s/salescourse'),
    ],
    [
      'no relative XDG value, which does not count',
      { XDG_DATA_HOME: 'd', XDG_CACHE_HOME: '', XDG_CONFIG_HOME: './s' },
      'linux',
      XDG,
    ],
    [
      'macOS',
      { XDG_DATA_HOME: '/d' },
      'darwin',
      filesIn(
        '/h/Library/Application Support/salescourse',
        '/h/Library/Caches/salescourse',
        '/h/Library/Preferences/salescourse',
      ),
    ],
    [
      'Windows',
      { LOCALAPPDATA: '/local', APPDATA: '/roaming' },
      'win32',
      filesIn('/local/salescourse/Data', '/local/salescourse/Cache', '/roaming/salescourse/Config'),
    ],
    [
      'Windows without its variables',
      { XDG_DATA_HOME: '/d' },
      'win32',
      filesIn('/h/AppData/Local/salescourse/Data', '/h/AppData/Local/salescourse/Cache', '/h/AppData/Roaming/salescourse/Config'),
    ],
    [
      'SALESCOURSE_HOME before all else',
      { SALESCOURSE_HOME: '/s', XDG_DATA_HOME: '/d' },
      'linux',
      filesIn('/s', '/s/cache', '/s'),
    ],
  ])('follows %s', (_name, env, platform, paths) => {
    expect(learnerPaths(env, platform, () => '/h')).toEqual(paths)
  })

  it.each(['', 'mine', './mine', '~'])(
    'takes no HOME that is %j, which would be in the folder where the program was started',
    HOME => {
      const none = expect.objectContaining({ code: 'no-home', data: { home: HOME } })
      for (const platform of ['linux', 'darwin'] as const)
        expect(() => learnerPaths({ HOME }, platform, () => '/h')).toThrow(none)
      expect(() => learnerPaths({}, 'linux', () => HOME)).toThrow(none)
    },
  )
})
