import { spawn } from 'node:child_process'
import type { Terminal } from './terminal.ts'

/** How a long text is shown: a screen at a time by this program, through $PAGER, or printed whole. */
export type Manner = 'own' | 'pager' | 'print'

/** How to show a text here. `wanted` is --pager (true) or --no-pager (false) where one was given, over the setting. */
export function mannerOf(terminal: Terminal, wanted: boolean | undefined, setting: 'own' | 'pager'): Manner {
  if (!terminal.interactive || terminal.plain || wanted === false) return 'print'
  return wanted ? 'pager' : setting
}

/**
 * Prints a text, or shows it through the pager where it is taller than the screen. Resolves when it has been seen. `draw` makes it with
 * or without OSC 8 hyperlinks, which older pagers garble; `leave` is a last line that says how to leave the pager.
 */
export async function printOrPage(
  terminal: Terminal,
  draw: (hyperlinks: boolean) => string,
  { manner, leave, env }: { manner: Manner; leave: string; env: NodeJS.ProcessEnv },
): Promise<void> {
  const text = draw(terminal.hyperlinks)
  const tall = text.split('\n').length >= terminal.height
  if (manner === 'pager' && tall) await page(terminal, terminal.indented(`${draw(false)}\n\n${leave}`), env)
  else terminal.print(text)
}

/**
 * Shows a text through $PAGER (`less` when unset, with LESS=FIRX so that colours pass and a short page is left standing).
 * Resolves when the learner closes it. Where the pager cannot be started the text is printed.
 */
function page(terminal: Terminal, text: string, env: NodeJS.ProcessEnv): Promise<void> {
  const command = env.PAGER || 'less'
  return new Promise(resolve => {
    const pager = spawn(command, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...env, LESS: env.LESS ?? 'FIRX', LESSCHARSET: env.LESSCHARSET ?? 'utf-8' },
    })
    // Ctrl-C belongs to the pager while it is open.
    const ignore = () => {}
    process.on('SIGINT', ignore)
    const finish = (shown: boolean) => {
      process.removeListener('SIGINT', ignore)
      if (!shown) terminal.data(text)
      resolve()
    }
    pager.once('error', () => finish(false))
    // A pager that fails may have shown nothing; one that was ended by a signal was seen.
    pager.once('close', code => finish(code === 0 || code === null))
    // The learner may close the pager before it has read everything.
    pager.stdin.on('error', () => {})
    pager.stdin.end(`${text}\n`)
  })
}
