import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

/** Where a learner's files are. */
export interface LearnerPaths {
  /** Folder of what can be made again. */
  cache: string
  journal: string
  scores: string
  settings: string
  /** Folder of the leases on open papers. */
  leases: string
  /** Folder of the backups that are made before something is restored. */
  backups: string
}

/**
 * The places a platform keeps such files in: XDG base directories (absolute values only, as the specification asks), ~/Library on
 * macOS, AppData on Windows. SALESCOURSE_HOME moves them all into one folder.
 */
export function learnerPaths(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform, home?: string): LearnerPaths {
  if (env.SALESCOURSE_HOME) {
    const folder = resolve(env.SALESCOURSE_HOME)
    return pathsIn(folder, join(folder, 'cache'), folder)
  }
  // Asked for only here: a user without an entry in passwd has no home folder, and needs none with SALESCOURSE_HOME.
  const base = home ?? homedir()
  if (platform === 'darwin') {
    const library = join(base, 'Library')
    return pathsIn(
      join(library, 'Application Support', 'salescourse'),
      join(library, 'Caches', 'salescourse'),
      join(library, 'Preferences', 'salescourse'),
    )
  }
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA ?? join(base, 'AppData', 'Local')
    const roaming = env.APPDATA ?? join(base, 'AppData', 'Roaming')
    return pathsIn(
      join(local, 'salescourse', 'Data'),
      join(local, 'salescourse', 'Cache'),
      join(roaming, 'salescourse', 'Config'),
    )
  }
  const xdg = (value: string | undefined, fallback: string) => (value && isAbsolute(value) ? value : join(base, fallback))
  return pathsIn(
    join(xdg(env.XDG_DATA_HOME, '.local/share'), 'salescourse'),
    join(xdg(env.XDG_CACHE_HOME, '.cache'), 'salescourse'),
    join(xdg(env.XDG_CONFIG_HOME, '.config'), 'salescourse'),
  )
}

function pathsIn(data: string, cache: string, config: string): LearnerPaths {
  const settings = join(config, 'settings.json')
  return {
    cache,
    journal: join(data, 'journal.ndjson'),
    scores: join(data, 'scores.json'),
    settings,
    leases: join(data, 'leases'),
    backups: join(data, 'backups'),
  }
}
