/** Names of sections as they stand in paths. */

const ESCAPED: Readonly<Record<string, string>> = { e: '=', s: '/', '\\': '\\', _: ' ', '+': ',', '.': '' }

/** A name without its escapes (settings_section_unescape()). */
export function readSectionName(name: string): string {
  return name.replace(/\\([es\\_+.])/g, (_, char: string) => ESCAPED[char] as string)
}
