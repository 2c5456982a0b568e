/** Postfix master.cf: one service per logical line, in eight columns, with the daemon's arguments behind. */

import { postfixLines } from '@mailcfg/core'
import type { LanguageDefinition } from '../language.ts'
import { parseService } from './parser.ts'

export const masterCf: LanguageDefinition = {
  id: 'master.cf',
  title: 'Postfix master.cf',
  product: 'postfix',
  shape: 'columns',
  lineStyle: postfixLines,
  parseLine: parseService,
  values: { glue: '', quoting: 'none' },
  files: {
    homes: [/(?:^|\/)postfix\/master\.cf$/],
    names: ['master.cf'],
    paths: [/\/postfix[^/]*\/master\.cf(\.[^/]+)?$/, /[-_.]master\.cf$/],
    looksLike,
  },
}

const SERVICE = /^[^\s#=]+[ \t]+(?:inet|unix|fifo|pass|unix-dgram)(?:[ \t]+[yn-]){3}[ \t]+[0-9?-]+[ \t]+[0-9-]+[ \t]+\S/

/** Share of the entry lines that have eight plausible columns. */
function looksLike(head: string): number {
  const entries = head.split('\n').filter((line) => /^[^\s#]/.test(line))
  return entries.length === 0 ? 0 : entries.filter((line) => SERVICE.test(line)).length / entries.length
}
