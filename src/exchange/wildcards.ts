/*
 * In a short answer of Moodle `*` stands for any text, and `\*` for the sign itself.
 */

/** A text that Moodle compares as it is. */
export function literal(text: string): string {
  return text.replaceAll('*', '\\*')
}

/** The text that a short answer of Moodle stands for; null where it is a pattern. */
export function literalOf(answer: string): string | null {
  return /(?<!\\)\*/.test(answer) ? null : answer.replaceAll('\\*', '*')
}
