/** All languages of the house; a new one is one import and one line here. */

import { aliases } from './aliases/language.ts'
import { cidrTable } from './cidr-table/language.ts'
import { authldaprc, authmysqlrc, authpgsqlrc, authsqliterc } from './courier-authrc/language.ts'
import { authdaemonrc, courierImapd, courierPop3d } from './courier-shell/language.ts'
import { saslauthd } from './cyrus-saslauthd/language.ts'
import { smtpdConf } from './cyrus-smtpd-conf/language.ts'
import { dovecot, dovecot1, dovecot24 } from './dovecot/language.ts'
import { dovecotDict, dovecotSql } from './dovecot-sql/language.ts'
import { webmailCf, webmanCf } from './extmail/language.ts'
import { httpdVhost } from './httpd-vhost/language.ts'
import type { LanguageDefinition } from './language.ts'
import { LOOKUP_TABLES } from './lookup-table/language.ts'
import { mainCf } from './main-cf/language.ts'
import { mapSource } from './map-source/language.ts'
import { masterCf } from './master-cf/language.ts'
import { matchList } from './match-list/language.ts'
import { myCnf } from './my-cnf/language.ts'
import { pcreTable } from './pcre-table/language.ts'
import { regexpTable } from './regexp-table/language.ts'
import { services } from './services/language.ts'
import { sql } from './sql/language.ts'
import { sysconfig } from './sysconfig/language.ts'
import { zoneFile } from './zone-file/language.ts'

/** Every language, the more common ones first: where content fits two equally well, the earlier one is taken. */
export const languages: readonly LanguageDefinition[] = [
  mainCf,
  masterCf,
  mapSource,
  dovecotSql,
  dovecotDict,
  dovecot,
  dovecot24,
  dovecot1,
  ...LOOKUP_TABLES,
  pcreTable,
  regexpTable,
  cidrTable,
  matchList,
  aliases,
  authdaemonrc,
  authmysqlrc,
  authpgsqlrc,
  authldaprc,
  authsqliterc,
  courierImapd,
  courierPop3d,
  smtpdConf,
  saslauthd,
  webmailCf,
  webmanCf,
  myCnf,
  services,
  zoneFile,
  sysconfig,
  httpdVhost,
  sql,
]

const byId = new Map(languages.map((language) => [language.id, language]))

/** The language with the given id, as `--as` names it. */
export function languageById(id: string): LanguageDefinition | undefined {
  return byId.get(id)
}
