/** How many examples a property is tried on: few in `npm test`, fifty times as many in `npm run prove`. */
export function runs(count: number): number {
  return process.env.PROVE ? count * 50 : count
}
