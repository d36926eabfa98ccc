import { type KeypressEvent, useEffect, useRef, useState } from '@inquirer/core'
import { SHOW_CURSOR } from './guard.ts'

/** inquirer's line. */
type InquirerReadline = Parameters<Parameters<typeof useEffect>[0]>[0]

/** Whether a shell can stop a program and let it go on. Windows has no such signal, and Node throws at it: Ctrl-Z does nothing there. */
function canSuspend(platform: NodeJS.Platform = process.platform): boolean {
  return platform !== 'win32'
}

/** Whether a key is Ctrl-Z, which stops the program and means nothing else. */
export function isSuspend({ ctrl, name }: KeypressEvent): boolean {
  return ctrl && name === 'z'
}

/**
 * Lets Ctrl-Z stop the program as the shell expects, and `fg` go on with the prompt, drawn anew below what the shell has printed. readline
 * stops too, but never reads on, so that the program ends. Gives what has to be told each text that is drawn, and
 * how many of its lines stand below the cursor.
 */
export function useSuspension(): (drawn: string, below?: number) => string {
  const [, drawAgain] = useState({})
  const height = useRef(1)
  const under = useRef(0)
  useEffect(rl => {
    const write = writerOf(rl)
    const suspend = () => {
      if (!canSuspend()) return
      setRaw(rl, false)
      write(`${'\n'.repeat(under.current + 1)}${SHOW_CURSOR}`)
      process.kill(process.pid, 'SIGTSTP')
    }
    const resume = () => {
      // The shell has set the terminal meanwhile, which libuv does not know.
      setRaw(rl, false)
      setRaw(rl, true)
      rl.resume()
      // inquirer erases as many lines as the prompt had, so it is left with empty ones.
      write('\n'.repeat(height.current))
      drawAgain({})
    }
    rl.on('SIGTSTP', suspend)
    process.on('SIGCONT', resume)
    return () => {
      rl.removeListener('SIGTSTP', suspend)
      process.removeListener('SIGCONT', resume)
    }
  }, [])
  return (drawn, below = 0) => {
    under.current = below
    height.current = drawn.split('\n').length
    return drawn
  }
}

function setRaw({ input }: InquirerReadline, raw: boolean): void {
  if ('setRawMode' in input && typeof input.setRawMode === 'function') input.setRawMode(raw)
}

/** inquirer keeps readline's output silent but while it draws. */
function writerOf({ output }: InquirerReadline): (text: string) => void {
  return text => {
    output.unmute()
    output.write(text)
    output.mute()
  }
}
