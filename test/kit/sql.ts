/** Loads the SQL parser, which linting needs wherever a fixture holds SQL. */

import { loadSqlParser } from '@mailcfg/sql'

// Where it cannot be loaded, the tests that parse SQL say so, and the others run.
await loadSqlParser().catch(() => undefined)
