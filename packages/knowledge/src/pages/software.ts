/** The pages about names of Courier, Cyrus SASL, ExtMail and the software around a mail server. */

import { type CourierFormat, type CourierKey, courierFormats, courierKey, courierKeys } from '../courier.ts'
import { type CyrusMechanism, type CyrusOption, cyrusMechanism, cyrusOption } from '../cyrus.ts'
import { type ExtmailFile, type ExtmailKey, extmailKey } from '../extmail.ts'
import { type SaslauthdKey, saslauthdFlag, saslauthdKey, saslauthdMechanism } from '../saslauthd.ts'
import { SOFTWARE_SUBJECTS, type SoftwareSubject, softwareText, softwareTexts } from '../software-texts.ts'
import {
  httpdDirective,
  knownService,
  type MysqlOption,
  mysqlOption,
  mysqlOptions,
  sysconfigKey,
} from '../surroundings.ts'
import { code, codes, type Fact, lifetime, type Page } from './markdown.ts'

const EXTMAIL_FILES: readonly ExtmailFile[] = ['webmail.cf', 'webman.cf']

/**
 * All pages about a name: a key of a Courier, SASL, ExtMail or MySQL file, a SASL mechanism, a way of checking
 * passwords, an option of saslauthd, a DNS record type. None for a name that none of them has.
 */
export function softwarePages(name: string): Page[] {
  return [
    ...courierFormats().flatMap((format) => courierPage(format, name)),
    ...cyrusPages(name),
    ...saslauthdPages(name),
    ...EXTMAIL_FILES.flatMap((file) => extmailPage(file, name)),
    ...surroundingPages(name),
  ]
}

/** Every name that has such a page, for "did you mean". */
export function softwareNames(): string[] {
  const names = SOFTWARE_SUBJECTS.flatMap((subject) => softwareTexts(subject)).map(({ name }) => name)
  return [...new Set(names.map((name) => name.replace(/^(?:flag|mechanism):/, '')))]
}

function page(
  subject: SoftwareSubject,
  key: string,
  what: string,
  facts: readonly Fact[],
  references: readonly string[],
  title = key,
): Page {
  const text = softwareText(subject, key)
  return { title, what, summary: text?.summary, advice: text?.advice, facts, references }
}

function courierPage(format: CourierFormat, name: string): Page[] {
  const key = courierKey(format, name)
  if (key === undefined) return []
  const what = `Key of ${format} (Courier, ${lifetime(key)}).`
  return [page(format, key.name, what, courierFacts(format, key), [`${format} in Courier's distribution`])]
}

function courierFacts(format: CourierFormat, key: CourierKey): Fact[] {
  const replaced = courierKeys(format).filter(({ overrides }) => overrides?.includes(key.name))
  return [
    ['Value', typeWords(key.type)],
    ['Values', codes(key.values)],
    ['Default', key.default === undefined ? undefined : code(key.default)],
    ['Default in Debian', key.defaultDebian === undefined ? undefined : code(key.defaultDebian)],
    ['Must be there', key.required ? 'yes' : key.requiredWhen],
    ['Form', key.pattern && code(key.pattern)],
    ['Often misspelt', key.commonMisspelling && code(key.commonMisspelling)],
    ['Makes idle', codes(key.overrides)],
    ['Idle with', codes(replaced.map((other) => other.name))],
    ['Note', key.notes],
  ]
}

function cyrusPages(name: string): Page[] {
  const option = cyrusOption(name)
  const mechanism = cyrusMechanism(name)
  const check = cyrusOption('pwcheck_method')?.values?.includes(name)
  return [
    ...(option ? [page('smtpd.conf', option.name, optionKind(option), optionFacts(option), ['sasl options'])] : []),
    ...(mechanism ? [mechanismPage(mechanism)] : []),
    ...(check
      ? [
          page(
            'password-check',
            name,
            'Word of pwcheck_method (Cyrus SASL).',
            [['Note', cyrusOption('pwcheck_method')?.valueNotes?.[name]]],
            ['lib/checkpw.c of Cyrus SASL'],
          ),
        ]
      : []),
  ]
}

function optionKind(option: CyrusOption): string {
  return `Option of smtpd.conf, read by ${option.readBy} (Cyrus SASL, ${lifetime(option)}).`
}

function optionFacts(option: CyrusOption): Fact[] {
  const bounds = [option.min, option.max].filter((bound) => bound !== undefined).join(' to ')
  return [
    ['Value', typeWords(option.type)],
    ['Values', codes(option.values)],
    ['Bounds', bounds],
    ['Default', option.default === undefined ? undefined : code(option.default)],
    ['Must be there', option.requiredWhen],
    ['Now called', option.renamedTo && code(option.renamedTo)],
    ['Often misspelt', option.commonMisspelling && code(option.commonMisspelling)],
    ['Note', option.notes],
  ]
}

function mechanismPage(mechanism: CyrusMechanism): Page {
  const what = `SASL mechanism (Cyrus SASL, ${lifetime(mechanism)}).`
  const facts: Fact[] = [
    ['Password', mechanism.plaintext ? 'readable for the server' : 'never sent as it is'],
    ['Server needs', mechanism.serverNeeds],
    ['Works with', codes(mechanism.worksWith)],
    ['Cannot work with', codes(mechanism.cannotWorkWith)],
    ['Security properties', codes(mechanism.securityFlags)],
    ['Note', mechanism.notes],
  ]
  return page('sasl-mechanism', mechanism.name, what, facts, ['Postfix SASL_README'])
}

function saslauthdPages(name: string): Page[] {
  const key = saslauthdKey(name)
  const flag = saslauthdFlag(name)
  const mechanism = saslauthdMechanism(name)
  return [
    ...(key ? [page('saslauthd', key.name, saslauthdPlace(key), saslauthdFacts(key), ['saslauthd(8)'])] : []),
    ...(flag
      ? [
          page(
            'saslauthd',
            `flag:${flag.flag}`,
            'Option of saslauthd (Cyrus SASL).',
            [
              ['Its word', flag.argument],
              ['Default', flag.default && code(flag.default)],
            ],
            ['saslauthd(8)'],
            flag.flag,
          ),
        ]
      : []),
    ...(mechanism
      ? [
          page(
            'saslauthd',
            `mechanism:${name}`,
            'Way in which saslauthd checks passwords, for `-a` (Cyrus SASL).',
            [['In Debian 12', mechanism.debian12 ? 'yes' : 'no']],
            ['saslauthd(8)'],
            name,
          ),
        ]
      : []),
  ]
}

function saslauthdPlace({ family }: SaslauthdKey): string {
  return `Key of /etc/${family === 'Debian' ? 'default' : 'sysconfig'}/saslauthd (${family}).`
}

function saslauthdFacts(key: SaslauthdKey): Fact[] {
  return [
    ['Values', codes(key.values)],
    ['Default', key.default === undefined ? undefined : code(key.default)],
    ['Note', key.notes],
  ]
}

function extmailPage(file: ExtmailFile, name: string): Page[] {
  const key = extmailKey(file, name)
  if (key === undefined) return []
  const program = file === 'webmail.cf' ? 'ExtMail' : 'ExtMan'
  return [page(file, key.name, `Key of ${file} (${program}).`, extmailFacts(key), [`${file}.default of ${program}`])]
}

function extmailFacts(key: ExtmailKey): Fact[] {
  return [
    ['Value', typeWords(key.type)],
    ['Values', codes(key.values)],
    ['As shipped', key.default === undefined ? undefined : code(key.default)],
    ['Must agree with', key.mustAgreeWith?.join('; ')],
    ['Read by the program', key.notRead && 'no'],
    ['In the shipped file', key.undocumented && 'no'],
  ]
}

function surroundingPages(name: string): Page[] {
  const option = mysqlOption(name)
  const service = knownService(name)
  const directive = httpdDirective(name)
  const setting = sysconfigKey(name)
  const record = softwareText('zone-file', name.toUpperCase())
  return [
    ...(option
      ? [page('my.cnf', option.name, mysqlPlace(option), mysqlFacts(option), ['mysqld --verbose --help'])]
      : []),
    ...(service
      ? [page('services', name, 'Service of /etc/services.', [['Port', code(service.port)]], ['services(5)'])]
      : []),
    ...(record
      ? [page('zone-file', record.name, record.name.startsWith('$') ? DIRECTIVE : RECORD, [], ['RFC 1035'])]
      : []),
    ...(directive
      ? [
          page(
            'httpd-vhost',
            directive.name,
            'Directive of Apache httpd, as web mail needs it.',
            [['Stands in', directive.context]],
            ['https://httpd.apache.org/docs/2.4/'],
          ),
        ]
      : []),
    ...(setting
      ? [page('sysconfig', name, 'Key of /etc/sysconfig/network.', [['Values', codes(setting.values)]], [])]
      : []),
  ]
}

const RECORD = 'Type of DNS records in zone files.'
const DIRECTIVE = 'Directive of zone files.'

function mysqlPlace({ groups }: MysqlOption): string {
  return `Option of my.cnf, in ${groups.map((group) => `[${group}]`).join(' and ')} (MySQL and MariaDB).`
}

function mysqlFacts({ name, type, default: value }: MysqlOption): Fact[] {
  const other = name.includes('-') ? name.replaceAll('-', '_') : name.replaceAll('_', '-')
  return [
    ['Value', typeWords(type)],
    ['Default', value === undefined || value === '' ? undefined : value],
    ['Also written', other === name || !mysqlOptions().some((one) => one.name === name) ? undefined : code(other)],
  ]
}

/** Types whose names are short for something. */
const TYPES: Readonly<Record<string, string>> = {
  bool01: '0 or 1',
  bool: 'yes or no',
  int: 'number',
  uint: 'number',
  enum: 'one of the values below',
}

function typeWords(type: string): string {
  return TYPES[type] ?? type.replaceAll('-', ' ')
}
