/** What the languages of regexp and pcre tables have in common. */

import { postfixLines } from '@mailcfg/core'
import { contentLines, share } from '../detect/evidence.ts'
import type { FilePatterns, LanguageDefinition } from '../language.ts'
import type { PatternDialect } from './dialect.ts'
import { patternLineParser } from './parser.ts'

/** The language of a dialect's tables. */
export function patternLanguage(dialect: PatternDialect, title: string, files: FilePatterns): LanguageDefinition {
  return {
    id: `${dialect.engine}-table`,
    title,
    product: 'postfix',
    shape: 'table',
    rows: 'parsed',
    lineStyle: postfixLines,
    parseLine: patternLineParser(dialect),
    values: { glue: '', quoting: 'none' },
    files: { ...files, looksLike: (head) => looksLike(dialect, head) },
  }
}

/** A pattern that is not empty, as `//` before a remark is, alone or behind `if`. */
const RULE = /^(?:if\s+)?!?(?:\/(?!\/).*\/|([|%@~,])(?!\1).*\1)[a-zA-Z]*\s|^endif\b/
/** A pattern whose answer stands on the lines behind it; `/bin/sh` is none. */
const BARE = /^!?\/.*[\^$*+\\(].*\/[a-zA-Z]*$/

/** Escapes and groups that only Perl-compatible expressions have. */
const PERL = /\\[dDwWsSbB]|\(\?|[*+?}][?+]/

/** Share of the lines with a pattern between delimiters; what both engines take is told apart by Perl's escapes. */
function looksLike(dialect: PatternDialect, head: string): number {
  // An indented line goes on with the one before it, whatever that is: other languages indent, too.
  let isRule = false
  const rules = share(head, (line) => {
    isRule = /^\s/.test(line) ? isRule : RULE.test(line) || BARE.test(line)
    return isRule
  })
  const perl = contentLines(head).some((line) => PERL.test(line))
  return (dialect.engine === 'pcre') === perl ? rules : rules * 0.9
}
