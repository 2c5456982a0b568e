/** Line endings: every line of a file keeps its own, and new lines get that of the line they come from. */

/** The line ending of the first line of a text; `fallback` when it has none. */
export function lineBreakOf(text: string, fallback = '\n'): string {
  const newline = text.indexOf('\n')
  if (newline < 0) return fallback
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n'
}

/** The text with `\n` for all its line breaks; `undefined` when it has both kinds, since one of them would be lost. */
export function plainBreaks(text: string): string | undefined {
  const plain = text.replaceAll('\r\n', '\n')
  return plain === text || !/(?:^|[^\r])\n/.test(text) ? plain : undefined
}
