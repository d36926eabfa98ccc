/** The decay of forgetting: w20 of FSRS-6 (ts-fsrs `default_w`). */
const DECAY = 0.1542
/** So chosen that recall after as many days as the stability is 0.9. */
const FACTOR = 0.9 ** (-1 / DECAY) - 1

/**
 * The chance, 0 to 1, that a memory of that stability (days) still comes back after so many days: the forgetting curve of FSRS-6,
 * (1 + factor × days ÷ stability) ^ −decay.
 */
export function recallAfter(days: number, stability: number): number {
  return (1 + (FACTOR * Math.max(0, days)) / stability) ** -DECAY
}

/** Days until that chance has fallen to `retention` (0 to 1, excluded): the same curve turned round. */
export function daysUntil(retention: number, stability: number): number {
  return (stability * (retention ** (-1 / DECAY) - 1)) / FACTOR
}
