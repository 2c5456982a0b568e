/** Lists as mystrtokq() of Postfix (src/util/mystrtok.c) takes them apart, whatever blanks stand between their items. */

/**
 * A list with every run of separators written one way: its commas alone, or one blank where it has none. Inside of
 * `{` … `}` all stays as it is, also where nothing closes them.
 */
export function canonicalList(text: string): string {
  let canonical = ''
  let level = 0
  let run: string | undefined
  for (const c of text) {
    if (level === 0 && ' \t\r\n,'.includes(c)) {
      run = (run ?? '') + (c === ',' ? c : '')
      continue
    }
    if (run !== undefined) canonical += run === '' && canonical !== '' ? ' ' : run
    run = undefined
    if (c === '{') level++
    else if (c === '}' && level > 0) level--
    canonical += c
  }
  return canonical + (run ?? '')
}
