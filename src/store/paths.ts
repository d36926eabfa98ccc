import { homedir, userInfo } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { UserError } from '../errors/user-error.ts'

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
  /** Folder of the papers that were taken from files, so that one that is open does not need its file. */
  papers: string
}

/**
 * The places a platform keeps such files in: XDG base directories (absolute values only, as the specification asks), ~/Library on
 * macOS, AppData on Windows. SALESCOURSE_HOME moves them all into one folder. `home` is the home folder in the system's list of users.
 * Throws `no-home` where there is none, or HOME names none: nothing is ever kept in the folder where the program was started.
 */
export function learnerPaths(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
  home = listedHome,
): LearnerPaths {
  if (env.SALESCOURSE_HOME) {
    const folder = resolve(env.SALESCOURSE_HOME)
    return pathsIn(folder, join(folder, 'cache'), folder)
  }
  if (platform === 'darwin') {
    const library = join(homeOf(env, home), 'Library')
    return pathsIn(
      join(library, 'Application Support', 'salescourse'),
      join(library, 'Caches', 'salescourse'),
      join(library, 'Preferences', 'salescourse'),
    )
  }
  if (platform === 'win32') {
    // Windows has no HOME; what Git Bash and the like set there is no place for AppData.
    const local = env.LOCALAPPDATA ?? join(home(), 'AppData', 'Local')
    const roaming = env.APPDATA ?? join(home(), 'AppData', 'Roaming')
    return pathsIn(
      join(local, 'salescourse', 'Data'),
      join(local, 'salescourse', 'Cache'),
      join(roaming, 'salescourse', 'Config'),
    )
  }
  const xdg = (value: string | undefined, fallback: string) =>
    value && isAbsolute(value) ? value : join(homeOf(env, home), fallback)
  return pathsIn(
    join(xdg(env.XDG_DATA_HOME, '.local/share'), 'salescourse'),
    join(xdg(env.XDG_CACHE_HOME, '.cache'), 'salescourse'),
    join(xdg(env.XDG_CONFIG_HOME, '.config'), 'salescourse'),
  )
}

/** Asked for only where it is needed: a user without an entry in the list has no home folder, and needs none with SALESCOURSE_HOME. */
function homeOf({ HOME }: NodeJS.ProcessEnv, listed: () => string): string {
  const folder = HOME ?? listed()
  if (!isAbsolute(folder)) throw new UserError('no-home', { home: folder })
  return folder
}

function listedHome(): string {
  try {
    return process.platform === 'win32' ? homedir() : userInfo().homedir
  } catch (error) {
    throw new UserError('no-home', { home: null }, { cause: error })
  }
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
    papers: join(data, 'papers'),
  }
}
