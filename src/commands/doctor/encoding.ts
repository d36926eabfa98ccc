import { spawnSync } from 'node:child_process'

/** The code page of UTF-8 on Windows. */
const UTF8_PAGE = '65001'

/** How text is encoded on its way to the learner, by name where it has one, and whether that is UTF-8. */
export interface Encoding {
  ok: boolean
  value: string
}

/**
 * The encoding of a platform's terminal: macOS has UTF-8, Windows the code page of its console (`codePage` gives what chcp prints, or
 * null), other systems what the environment says.
 */
export function encodingOf(
  { LC_ALL, LC_CTYPE, LANG }: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
  codePage: () => string | null = askCodePage,
): Encoding {
  const value = LC_ALL || LC_CTYPE || LANG || ''
  if (platform === 'darwin') return { ok: true, value }
  if (platform !== 'win32') return { ok: /utf-?8/i.test(value), value }
  // The sentence round the number is in the language of Windows.
  const page = /\d{3,5}/.exec(codePage() ?? '')?.[0]
  return page === undefined ? { ok: true, value } : { ok: page === UTF8_PAGE, value: `chcp ${page}` }
}

function askCodePage(): string | null {
  return spawnSync('chcp.com', { encoding: 'latin1', windowsHide: true }).stdout
}
