/** SQL statements as data. */

export { isSqlParserLoaded, loadSqlParser, type SqlDialect } from './library.ts'
export { parseSql, type SqlFault, type SqlReading } from './parse.ts'
export { readRows, type SqlRow, type SqlRowValue } from './rows.ts'
export * from './schema.ts'
export type * from './statement.ts'
export type { SqlName } from './tree.ts'
