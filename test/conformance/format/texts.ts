/** Texts of files and of programs, and the first place where two of them differ. */

/** One character per byte. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

/** The first lines that differ, after the words; empty when the texts are equal. */
export function difference(words: string, before: string, after: string): string[] {
  if (before === after) return []
  const [ours, theirs] = [before.split('\n'), after.split('\n')]
  const at = ours.findIndex((line, i) => line !== theirs[i])
  const from = at < 0 ? ours.length : at
  const show = (lines: string[]): string =>
    JSON.stringify(
      lines
        .slice(from, from + 3)
        .join('\n')
        .slice(0, 400),
    )
  return [`${words}, line ${from + 1}: ${show(ours)} -> ${show(theirs)}`]
}
