/** Postfix cidr tables: networks in order, cidr_table(5). */

import { postfixLines } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { LanguageDefinition } from '../language.ts'
import { parseCidrLine } from './parser.ts'

export const cidrTable: LanguageDefinition = {
  id: 'cidr-table',
  title: 'Postfix cidr table',
  product: 'postfix',
  shape: 'table',
  rows: 'parsed',
  lineStyle: postfixLines,
  parseLine: parseCidrLine,
  values: { glue: '', quoting: 'none' },
  files: { paths: [/\.cidr$/], looksLike },
}

/** Share of the lines with a network and a result; single addresses alone could as well be keys of an access table. */
function looksLike(head: string): number {
  const networks = share(head, (line) => /^!?\[?[\da-fA-F.:]+\]?\/\d+\s+\S|^(?:if|endif)\b/.test(line))
  const hosts = share(head, (line) => /^!?[\da-fA-F.:]+\s+\S/.test(line))
  return networks > 0 ? networks + hosts : hosts / 4
}
