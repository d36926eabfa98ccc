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
  if (manner === 'pager' && tall) {
    const { page } = await import('./external-pager.ts')
    await page(terminal, terminal.indented(`${draw(false)}\n\n${leave}`), env)
  } else terminal.print(text)
}
