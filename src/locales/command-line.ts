/**
 * Gives a command as it has to be typed to go on from where this program was started: `command` as it stands, behind it the words that
 * somebody wrote, each quoted where the shell needs it.
 */
export type CommandLine = (command: string, ...words: readonly string[]) => string
