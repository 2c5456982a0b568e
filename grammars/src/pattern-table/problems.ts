/** Which problems of a regexp, pcre or cidr table make Postfix skip the line, and which it only warns of. */

/** Problems after which the line still counts: Postfix warns and goes on. */
const WARNINGS: ReadonlySet<string> = new Set([
  'no-result',
  'obsolete-flag',
  'text-after-if',
  'if-without-endif',
  'mask-wraps',
])

/**
 * Whether Postfix skips a line with this problem (Postfix source, src/util/dict_regexp.c, dict_pcre.c, dict_cidr.c).
 * @param language id of the table's language: an empty result and text behind `endif` are fatal in cidr tables only.
 */
export function skipsRule(language: string, code: string): boolean {
  if (code === 'no-result') return language === 'cidr-table'
  if (code === 'text-after-endif') return language === 'cidr-table'
  return !WARNINGS.has(code)
}
