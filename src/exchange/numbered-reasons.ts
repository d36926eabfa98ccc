/*
 * Where a program has one feedback for a whole question, the reasons of its parts stand there as a list: `1. …`. Lines of a reason after
 * its first are indented, so that none can be taken for the next.
 */

const INDENT = '   '

/** Reasons as a numbered list; one that is missing leaves its number out. */
export function numberedReasons(reasons: readonly (string | undefined)[]): string {
  return reasons
    .flatMap((reason, at) => (reason === undefined ? [] : `${at + 1}. ${reason.replaceAll('\n', `\n${INDENT}`)}`))
    .join('\n')
}

/** The reasons of such a list by their places from 0; null where a text is none. */
export function reasonsIn(text: string): Map<number, string> | null {
  const reasons = new Map<number, string>()
  for (const item of text.split(/\n(?=\d+\. )/)) {
    const [, number, reason] = /^(\d+)\. ([\s\S]*)$/.exec(item) ?? []
    if (number === undefined || reason === undefined) return null
    reasons.set(Number(number) - 1, reason.replaceAll(`\n${INDENT}`, '\n').trim())
  }
  return reasons
}
