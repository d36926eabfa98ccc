/**
 * Stands for a space inside a command (U+2007, as wide as one): a command is copied whole or not at all, so no line ends in it, and one
 * longer than the line is left for the terminal to fold. The terminal writes it as a space.
 */
export const COMMAND_SPACE = '\u2007'
