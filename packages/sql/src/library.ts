/** The border to the SQL parser: nothing else in the house knows which one it is. */

import type * as Library from '@guanmingchiu/sqlparser-ts'

/** The databases whose SQL can be read. */
export type SqlDialect = 'mysql' | 'postgresql' | 'sqlite'

/** Where and why the parser stopped: line and column from 1, in characters; none at the end of the text. */
export interface LibraryFault {
  readonly message: string
  readonly line: number | undefined
  readonly column: number | undefined
}

/** Syntax trees of the statements of a text, why there are none, or nothing when the parser itself gave up. */
export type LibraryResult = { readonly trees: readonly unknown[] } | { readonly fault: LibraryFault } | undefined

let library: typeof Library | undefined

/** Loads the parser, some megabytes of WebAssembly; later calls cost nothing. */
export async function loadSqlParser(): Promise<void> {
  if (library) return
  const loaded = await import('@guanmingchiu/sqlparser-ts')
  await loaded.init()
  library = loaded
}

/** Whether {@link loadSqlParser} has done its work. */
export function isSqlParserLoaded(): boolean {
  return library !== undefined
}

/**
 * Parses the statements of a text.
 * @throws Error when {@link loadSqlParser} has not been awaited, since silence would pass for "no faults".
 */
export function syntaxTrees(text: string, dialect: SqlDialect): LibraryResult {
  if (library === undefined) throw new Error('the SQL parser was not loaded')
  if (!/\S/.test(text)) return undefined
  try {
    return { trees: library.parse(text, dialect) }
  } catch (error) {
    return error instanceof library.ParserError ? faultOf(error.message) : undefined
  }
}

/** The parser's limits are no faults of the statement. */
const LIMITS = /recursion limit|not (?:yet )?(?:supported|implemented)|unsupported/i

function faultOf(message: string): LibraryResult {
  if (LIMITS.test(message)) return undefined
  const [, line, column] = / at Line: (\d+), Column: (\d+)/.exec(message) ?? []
  const bare = message.replace(/ at Line: \d+, Column: \d+\.?/, '').replace(/^sql parser error: /, '')
  return {
    fault: {
      message: bare,
      line: line === undefined ? undefined : Number(line),
      column: column === undefined ? undefined : Number(column),
    },
  }
}
