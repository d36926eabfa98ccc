import { spawn } from 'node:child_process'
import type { Terminal } from './terminal.ts'

/**
 * Shows a text through $PAGER (`less` when unset, with LESS=FIRX so that colours pass and a short page is left standing).
 * Resolves when the learner closes it. Where the pager cannot be started the text is printed.
 */
export function page(terminal: Terminal, text: string, env: NodeJS.ProcessEnv): Promise<void> {
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
