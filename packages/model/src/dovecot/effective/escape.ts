/** Escapes of text in quotes. */

/** As str_escape(): quotes and backslashes get a backslash. */
export function escapeText(text: string): string {
  return text.replace(/["'\\]/g, '\\$&')
}
