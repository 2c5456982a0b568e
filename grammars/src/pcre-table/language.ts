/** Postfix pcre tables: Perl-compatible regular expressions, pcre_table(5). */

import type { LanguageDefinition } from '../language.ts'
import { PCRE } from '../pattern-table/dialect.ts'
import { patternLanguage } from '../pattern-table/language.ts'

export const pcreTable: LanguageDefinition = patternLanguage(PCRE, 'Postfix pcre table', {
  paths: [/\.pcre$/, /(?:^|[/_.-])(?:header|body|mime|nested)_checks$/],
})
