/** Postfix regexp tables: POSIX regular expressions, regexp_table(5). */

import type { LanguageDefinition } from '../language.ts'
import { REGEXP } from '../pattern-table/dialect.ts'
import { patternLanguage } from '../pattern-table/language.ts'

export const regexpTable: LanguageDefinition = patternLanguage(REGEXP, 'Postfix regexp table', {
  paths: [/\.regexp$/, /(?:^|[/_.-])(?:header|body|mime|nested)_checks$/],
})
