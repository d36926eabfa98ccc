/** A time as it can stand in the name of a file, to the millisecond. */
export function fileStamp(time: string): string {
  return time.slice(0, 23).replaceAll(/[-:.]/g, '').replace('T', '-')
}
