import { spawn } from 'node:child_process'
import type { Terminal } from './terminal.ts'

/** How a long text is shown: `leave` is a last line that says how to leave the pager; with `paged` false no pager is used. */
export interface PagerOptions {
  leave: string
  env: NodeJS.ProcessEnv
  paged: boolean
}

/**
 * Prints a text, through the pager where it is taller than the screen of a learner who sits at one. Resolves when it has been seen.
 * `draw` makes it with or without OSC 8 hyperlinks, which older pagers garble.
 */
export async function show(
  terminal: Terminal,
  draw: (hyperlinks: boolean) => string,
  { leave, env, paged }: PagerOptions,
): Promise<void> {
  const text = draw(terminal.hyperlinks)
  const tall = text.split('\n').length >= terminal.height
  if (terminal.screen && terminal.interactive && tall && paged && !terminal.plain)
    await page(terminal, terminal.indented(`${draw(false)}\n\n${leave}`), env)
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
