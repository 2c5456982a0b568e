/** The languages of the house and their line trees. */

export { aliases } from './aliases/language.ts'
export { cidrTable } from './cidr-table/language.ts'
export {
  authldaprc,
  authmysqlrc,
  authpgsqlrc,
  authrcAs,
  authsqliterc,
  hasAuthrcMarker,
} from './courier-authrc/language.ts'
export { AUTHRC_CURRENT, AUTHRC_LEGACY, AUTHRC_REWRITTEN_IN, type AuthrcReading } from './courier-authrc/reading.ts'
export { authdaemonrc, courierImapd, courierPop3d } from './courier-shell/language.ts'
export { saslauthd } from './cyrus-saslauthd/language.ts'
export { smtpdConf } from './cyrus-smtpd-conf/language.ts'
export { isCopyOrTemplate, isZoneDatabase } from './detect/candidate-paths.ts'
export { type Detection, detectLanguage } from './detect.ts'
export { dovecot, dovecot1, dovecot24 } from './dovecot/language.ts'
export { dovecotRefusal } from './dovecot/problems.ts'
export { dovecotUnescape } from './dovecot/values.ts'
export { dovecotDict, dovecotSql } from './dovecot-sql/language.ts'
export { editorLanguageId, languageByEditorId } from './editor-id.ts'
export { webmailCf, webmanCf } from './extmail/language.ts'
export { httpdVhost } from './httpd-vhost/language.ts'
export * from './language.ts'
export * from './lookup-table/language.ts'
export { mainCf } from './main-cf/language.ts'
export { mapSource } from './map-source/language.ts'
export { masterCf } from './master-cf/language.ts'
export { SERVICE_COLUMNS, type ServiceColumn } from './master-cf/parser.ts'
export { matchList } from './match-list/language.ts'
export { myCnf } from './my-cnf/language.ts'
export * from './parse.ts'
export type { PatternEngine } from './pattern-table/dialect.ts'
export type * from './pattern-table/pattern-fault.ts'
export { readPattern } from './pattern-table/pattern-syntax.ts'
export { skipsRule } from './pattern-table/problems.ts'
export { type Replacement, readReplacement } from './pattern-table/replacement.ts'
export { pcreTable } from './pcre-table/language.ts'
export { regexpTable } from './regexp-table/language.ts'
export { languageById, languages } from './registry.ts'
export { services } from './services/language.ts'
export { sql } from './sql/language.ts'
export { sysconfig } from './sysconfig/language.ts'
export { withoutJoins } from './tree/joined-scan.ts'
export * from './tree/line-tree.ts'
export * from './values/index.ts'
export { zoneFile } from './zone-file/language.ts'
