/** The extension of a local part: `user+extension`. */

/** Local parts that are never split (Postfix source, src/global/split_addr.c). */
const WHOLE = /^(?:postmaster|mailer-daemon|double-bounce)$/i

/**
 * Splits a local part at the first delimiter; `undefined` when it has no extension or must stay whole.
 * @param delimiters the characters of recipient_delimiter
 */
export function splitExtension(local: string, delimiters: string): { user: string; extension: string } | undefined {
  if (delimiters === '' || WHOLE.test(local)) return undefined
  const isSpecial = /^owner-./i.test(local) || /.-request$/i.test(local)
  if (isSpecial && delimiters.includes('-')) return undefined
  const at = [...local].findIndex((char) => delimiters.includes(char))
  return at > 0 ? { user: local.slice(0, at), extension: local.slice(at + 1) } : undefined
}
