// What commander asks node:child_process for, which takes long to load: starting a subcommand that is a program of its own. We have none.

/** Never called. */
export function spawn(): never {
  throw new Error('no command of this program is a program of its own')
}

export default { spawn }
