/** What must be loaded before rules can run: the SQL parser, where there is SQL. */

import type { Stack } from '@mailcfg/model'
import { isSqlParserLoaded, loadSqlParser } from '@mailcfg/sql'
import { sqlQueries } from './sql-queries.ts'

/** Loads what linting these stacks needs. To be awaited before `lintStack`, which is synchronous. */
export async function prepareLint(stacks: Iterable<Stack>): Promise<void> {
  if (isSqlParserLoaded()) return
  for (const stack of stacks) {
    for (const document of stack.documents.values()) {
      if (sqlQueries(document, stack).length > 0) return await loadSqlParser()
    }
  }
}

/** Loads what linting may need once fixes have changed what can be read. To be awaited before `fixStack`. */
export async function prepareFixes(): Promise<void> {
  await loadSqlParser()
}
