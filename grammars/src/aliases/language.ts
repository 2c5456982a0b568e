/** Alias files of local(8), as newaliases(1) and postalias(1) read them. */

import { postfixLines } from '@mailcfg/core'
import type { LanguageDefinition } from '../language.ts'
import { parseAlias } from './parser.ts'

export const aliases: LanguageDefinition = {
  id: 'aliases',
  title: 'alias file',
  product: 'postfix',
  shape: 'table',
  rows: 'parsed',
  lineStyle: postfixLines,
  parseLine: parseAlias,
  values: { glue: '', quoting: 'none' },
  files: { names: ['aliases'], paths: [/[-_.]aliases$/, /\/aliases\.[^/]+$/] },
}
