const SIGNALS = ['SIGHUP', 'SIGTERM'] as const

/**
 * Calls `save` when the window is closed or the program is told to end, which it then does. Gives what takes that back.
 */
export function onHangUp(save: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    ignore()
    save()
    process.kill(process.pid, signal)
  }
  const ignore = () => {
    for (const signal of SIGNALS) process.removeListener(signal, end)
  }
  for (const signal of SIGNALS) process.on(signal, end)
  return ignore
}
