/** Stands in a question for what its author has still to write. Such a question opens; `check` counts it as a draft. */
export const TODO = 'TODO'
