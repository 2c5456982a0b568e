/** Files with the items of a list of domains or clients, as `mydestination = /etc/postfix/domains` names them. */

import { plainLines } from '@mailcfg/core'
import type { LanguageDefinition } from '../language.ts'
import { parseListLine } from './parser.ts'

/** Nothing in such a file tells what it is: main.cf does (match_list_parse() of src/util/match_list.c). */
export const matchList: LanguageDefinition = {
  id: 'match-list',
  title: 'Postfix list file',
  product: 'postfix',
  shape: 'table',
  rows: 'parsed',
  lineStyle: plainLines,
  parseLine: parseListLine,
  values: { glue: '', quoting: 'none' },
  files: {},
}
