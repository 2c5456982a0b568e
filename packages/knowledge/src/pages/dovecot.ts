/** The pages about every name of Dovecot, for the command line and for editors. */
import { type DovecotSetting, dovecotBlocks, dovecotSetting, dovecotSettings } from '../dovecot.ts'
import { dovecotMechanisms, dovecotPasswordSchemes } from '../dovecot-auth.ts'
import { dovecotServices } from '../dovecot-services.ts'
import { dovecotSqlConfKeys } from '../dovecot-sql-conf.ts'
import { dovecotLocationKeys } from '../dovecot-storage.ts'
import { dovecotTexts } from '../dovecot-texts.ts'
import { dovecotDriverPages, dovecotMechanismPage, dovecotSchemePage } from './dovecot-auth.ts'
import { dovecotBlockPage, dovecotPluginPage, dovecotServicePage } from './dovecot-block.ts'
import { complaintPages, locationKeyPage, sqlConfPages } from './dovecot-files.ts'
import { dovecotSettingPage } from './dovecot-setting.ts'
import { dovecotVariablePages } from './dovecot-variable.ts'
import type { Page } from './markdown.ts'

/**
 * All pages about a name, the likeliest meaning first: `mail_location`, `service/unix_listener/mode` or only `mode`,
 * `quota_rule2`, `local_name`, `imap-login`, `SHA512-CRYPT`, `cram-md5`, `passdb/pam`, `mdbox`, `INDEX`,
 * `password_query`, `%Lu`, `%{user | lower}`, a message. None for a name that Dovecot does not have.
 */
export function dovecotPages(name: string): Page[] {
  if (/^%./.test(name)) return dovecotVariablePages(name)
  const setting = dovecotSetting(name)
  const pages = [
    setting === undefined ? dovecotBlockPage(name) : dovecotSettingPage(setting),
    ...settingsEndingIn(name)
      .filter((other) => other !== setting)
      .map(dovecotSettingPage),
    dovecotServicePage(name),
    dovecotPluginPage(name),
    dovecotMechanismPage(name),
    dovecotSchemePage(name),
    ...dovecotDriverPages(name),
    locationKeyPage(name),
    ...sqlConfPages(name),
  ].filter((page) => page !== undefined)
  if (pages.length > 0) return pages
  const variables = dovecotVariablePages(name)
  return variables.length > 0 ? variables : complaintPages(name)
}

/** The settings with this name in some block, `plugin` above all. */
function settingsEndingIn(name: string): DovecotSetting[] {
  const found = [dovecotSetting(`plugin/${name}`), ...dovecotSettings().filter(({ leaf }) => leaf === name)]
  return [...new Set(found.filter((setting) => setting !== undefined))]
}

/** Every name that has a page, for "did you mean". */
export function dovecotNames(): string[] {
  return [
    ...dovecotSettings().flatMap(({ name, leaf }) => (leaf === undefined ? [name] : [name, leaf])),
    ...dovecotBlocks().map(({ name }) => name),
    ...dovecotServices().map(({ service }) => service),
    ...dovecotTexts('plugin').map(({ name }) => name),
    ...dovecotMechanisms().map(({ name }) => name),
    ...dovecotPasswordSchemes().map(({ name }) => name),
    ...dovecotLocationKeys().map(({ key }) => key),
    ...dovecotSqlConfKeys().map(({ file, name }) => (file === 'sql' || file === 'ldap' ? name : `${file}:${name}`)),
  ]
}
