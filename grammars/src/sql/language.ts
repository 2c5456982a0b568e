/** SQL scripts that make the tables of a mail server: held as text, read by the package `sql` where a rule asks. */

import { plainLines } from '@mailcfg/core'
import type { LanguageDefinition } from '../language.ts'
import type { LineTree } from '../tree/line-tree.ts'

/** A document without entries, whose lines are text for whoever reads the whole of it. */
export const sql: LanguageDefinition = {
  id: 'sql',
  title: 'SQL script',
  product: 'sql',
  shape: 'assignments',
  lineStyle: plainLines,
  parseLine: textLine,
  values: { glue: '', quoting: 'none' },
  layout: { form: 'script' },
  isAside: true,
  files: { paths: [/[^/]\.sql$/i] },
}

function textLine(slice: string): LineTree {
  const text = { kind: 'comment', start: 0, end: slice.length, trivia: true } as const
  return { kind: 'comment', parts: slice === '' ? [] : [text], problems: [] }
}
