// What marked-terminal imports for features that course/parse/inline.ts switches off: cli-highlight (highlight.js), node-emoji, cli-table3,
// supports-hyperlinks and ansi-escapes. They would take longer to load than all the rest of the program.

/** cli-highlight: code stays as it is. */
export const highlight = (code: string): string => code

/** node-emoji: `:word:` is never rewritten. */
export const get = (name: string): string => name

/** supports-hyperlinks: links are set by typeset/inline.ts. */
export const stdout = false

/** cli-table3 and ansi-escapes: tables and links are laid out by typeset/. */
export default { stdout }
