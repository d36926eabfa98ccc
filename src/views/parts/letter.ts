/** The letter by which a part of a question is named: a, b, c … */
export function letterOf(at: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + at)
}
