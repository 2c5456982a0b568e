/** What the terminal is like. */

/** Columns to lay a report out for: those of the terminal, or 100 where nobody knows. */
export function terminalWidth(): number {
  return Math.max(40, process.stdout.columns ?? 100)
}
