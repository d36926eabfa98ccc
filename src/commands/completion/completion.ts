import type { Context } from '../../context/context.ts'
import { UserError } from '../../errors/user-error.ts'
import { completionScript, SHELLS } from './shell-script.ts'

/** `salescourse completion <shell>`: prints the script that makes a shell complete our commands. Throws `unknown-shell`. */
export function run({ terminal }: Context, { shell: typed }: { shell: string }): void {
  const shell = SHELLS.find(name => name === typed.toLowerCase())
  if (!shell) throw new UserError('unknown-shell', { shell: typed, known: [...SHELLS] })
  terminal.data(completionScript(shell))
}
