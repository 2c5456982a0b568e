/** What each name of Courier, Cyrus SASL, ExtMail and the software around a mail server is for, in our own words. */
import authdaemonrc from '../texts/courier/authdaemonrc.json' with { type: 'json' }
import authldaprc from '../texts/courier/authldaprc.json' with { type: 'json' }
import authmysqlrc from '../texts/courier/authmysqlrc.json' with { type: 'json' }
import authpgsqlrc from '../texts/courier/authpgsqlrc.json' with { type: 'json' }
import authsqliterc from '../texts/courier/authsqliterc.json' with { type: 'json' }
import imapd from '../texts/courier/imapd.json' with { type: 'json' }
import imapdSsl from '../texts/courier/imapd-ssl.json' with { type: 'json' }
import pop3d from '../texts/courier/pop3d.json' with { type: 'json' }
import pop3dSsl from '../texts/courier/pop3d-ssl.json' with { type: 'json' }
import mechanisms from '../texts/cyrus-sasl/mechanisms.json' with { type: 'json' }
import cyrusOptions from '../texts/cyrus-sasl/options.json' with { type: 'json' }
import passwordChecks from '../texts/cyrus-sasl/password-checks.json' with { type: 'json' }
import saslauthd from '../texts/cyrus-sasl/saslauthd.json' with { type: 'json' }
import webmailCf from '../texts/extmail/webmail-cf.json' with { type: 'json' }
import webmanCf from '../texts/extmail/webman-cf.json' with { type: 'json' }
import httpd from '../texts/other/httpd-vhost.json' with { type: 'json' }
import myCnf from '../texts/other/my-cnf.json' with { type: 'json' }
import services from '../texts/other/services.json' with { type: 'json' }
import sysconfig from '../texts/other/sysconfig.json' with { type: 'json' }
import zoneRecords from '../texts/other/zone-records.json' with { type: 'json' }
import type { CourierFormat } from './courier.ts'
import type { Text } from './postfix-texts.ts'
import { type Table, table } from './table.ts'

/** What a text is about: a file whose keys have texts, or another kind of name. */
export type SoftwareSubject =
  | CourierFormat
  | 'smtpd.conf'
  | 'sasl-mechanism'
  | 'password-check'
  /** Keys of the start files by name; in front of others stands `flag:` or `mechanism:`. */
  | 'saslauthd'
  | 'webmail.cf'
  | 'webman.cf'
  | 'my.cnf'
  | 'zone-file'
  | 'services'
  | 'sysconfig'
  | 'httpd-vhost'

const named = (data: unknown): Table<Text> => table<Text>(data, (text) => text.name)

const texts: Readonly<Record<SoftwareSubject, Table<Text>>> = {
  authmysqlrc: named(authmysqlrc),
  authpgsqlrc: named(authpgsqlrc),
  authsqliterc: named(authsqliterc),
  authldaprc: named(authldaprc),
  authdaemonrc: named(authdaemonrc),
  imapd: named(imapd),
  'imapd-ssl': named(imapdSsl),
  pop3d: named(pop3d),
  'pop3d-ssl': named(pop3dSsl),
  'smtpd.conf': named(cyrusOptions),
  'sasl-mechanism': named(mechanisms),
  'password-check': named(passwordChecks),
  saslauthd: named(saslauthd),
  'webmail.cf': named(webmailCf),
  'webman.cf': named(webmanCf),
  'my.cnf': named(myCnf),
  'zone-file': named(zoneRecords),
  services: named(services),
  sysconfig: named(sysconfig),
  'httpd-vhost': named(httpd),
}

/** Everything that has texts. */
export const SOFTWARE_SUBJECTS = Object.keys(texts) as readonly SoftwareSubject[]

/** The text about a name, spelt as the file's documentation spells it. */
export function softwareText(subject: SoftwareSubject, name: string): Text | undefined {
  return texts[subject].get(name)
}

/** All texts about one kind of name. */
export function softwareTexts(subject: SoftwareSubject): readonly Text[] {
  return texts[subject].all()
}
