/** Drops control characters except tab and line feed, so that no text can steer the terminal. */
export function withoutControls(text: string): string {
  return text.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '')
}
