/** The first minor versions of the Node lines that package.json's engines allow; of later lines every version is. */
const FIRST_MINOR: ReadonlyMap<number, number> = new Map([
  [20, 19],
  [22, 13],
])
const EVERY_MINOR_FROM = 24
/** Below this many free bytes a disk is as good as full. */
const LEAST_SPACE = 10 * 1024 * 1024
/** Cells below which tables are set a cell a line. */
const LEAST_WIDTH = 36

/** Whether a version of Node, as `process.versions.node` gives it, is one that the program runs on. */
export function nodeFits(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major >= EVERY_MINOR_FROM || minor >= (FIRST_MINOR.get(major) ?? Number.POSITIVE_INFINITY)
}

/** Whether so many free bytes are enough to go on saving. */
export function spaceSuffices(bytes: number): boolean {
  return bytes >= LEAST_SPACE
}

/** Whether a line of so many cells is wide enough for tables. */
export function widthSuffices(cells: number): boolean {
  return cells >= LEAST_WIDTH
}
