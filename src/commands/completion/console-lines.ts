/** What some work prints with console.log: the library of completion knows no other way to give its result. */
export function consoleLines(work: () => void): string {
  const lines: string[] = []
  const { log } = console
  console.log = (line: string) => lines.push(line)
  try {
    work()
  } finally {
    console.log = log
  }
  return lines.join('\n')
}
