/** Software around a mail server: MySQL options, network services, DNS records, web mail's httpd, start settings. */
import directiveData from '../data/other/httpd-vhost.json' with { type: 'json' }
import optionData from '../data/other/my-cnf.json' with { type: 'json' }
import serviceData from '../data/other/services.json' with { type: 'json' }
import settingData from '../data/other/sysconfig.json' with { type: 'json' }
import { table } from './table.ts'

/** One option of my.cnf that a mail server depends on. */
export interface MysqlOption {
  readonly name: string
  readonly groups: readonly string[]
  readonly type: string
  readonly default?: string
  readonly notes?: string
}

/** One service that mail software names, as /etc/services should have it. */
export interface KnownService {
  readonly name: string
  /** `25/tcp`. */
  readonly port: string
  readonly notes?: string
}

/** One directive of Apache httpd that web mail needs. */
export interface HttpdDirective {
  readonly name: string
  readonly context: string
  readonly kind?: 'section'
  readonly notes?: string
}

/** One setting of /etc/sysconfig/network. */
export interface SysconfigKey {
  readonly name: string
  readonly values?: readonly string[]
  readonly notes?: string
}

const options = table<MysqlOption>(optionData, ({ name }) => name.replaceAll('-', '_'))
const services = table<KnownService>(serviceData, ({ name }) => name)
const directives = table<HttpdDirective>(directiveData, ({ name }) => name.toLowerCase())
const settings = table<SysconfigKey>(settingData, ({ name }) => name)

/** The option of this name; `-` and `_` are the same. */
export function mysqlOption(name: string): MysqlOption | undefined {
  return options.get(name.replaceAll('-', '_'))
}

/** All options of my.cnf that are known. */
export function mysqlOptions(): readonly MysqlOption[] {
  return options.all()
}

/** The service of this name, as far as mail software uses it. */
export function knownService(name: string): KnownService | undefined {
  return services.get(name)
}

/** All services that mail software uses. */
export function knownServices(): readonly KnownService[] {
  return services.all()
}

/** The directive of this name; case does not matter. */
export function httpdDirective(name: string): HttpdDirective | undefined {
  return directives.get(name.toLowerCase())
}

/** All directives that are known. */
export function httpdDirectives(): readonly HttpdDirective[] {
  return directives.all()
}

/** The setting of /etc/sysconfig/network of this exact name. */
export function sysconfigKey(name: string): SysconfigKey | undefined {
  return settings.get(name)
}

/** All settings of /etc/sysconfig/network that are known. */
export function sysconfigKeys(): readonly SysconfigKey[] {
  return settings.all()
}

/** Directives of zone files (RFC 1035, RFC 2308, BIND). */
export const ZONE_DIRECTIVES: readonly string[] = ['$GENERATE', '$INCLUDE', '$ORIGIN', '$TTL']

/** Record types that a mail server's zone has to do with. */
export const MAIL_RECORD_TYPES: readonly string[] = [
  'A',
  'AAAA',
  'CAA',
  'CNAME',
  'MX',
  'NS',
  'PTR',
  'SOA',
  'SPF',
  'SRV',
  'TLSA',
  'TXT',
]

/** Record types that BIND 9.18 reads in zone files, those of {@link MAIL_RECORD_TYPES} left out. */
const OTHER_RECORD_TYPES =
  'A6 AFSDB AMTRELAY APL ATMA AVC CDNSKEY CDS CERT CSYNC DHCID DLV DNAME DNSKEY DOA DS EID EUI48 EUI64 GID GPOS HINFO HIP HTTPS IPSECKEY ISDN KEY KX L32 L64 LOC LP MB MD MF MG MINFO MR NAPTR NID NIMLOC NINFO NSAP NSAP-PTR NSEC NSEC3 NSEC3PARAM NULL NXT OPENPGPKEY PX RKEY RP RRSIG RT SIG SINK SMIMEA SSHFP SVCB TA TALINK UID UINFO UNSPEC URI WKS X25 ZONEMD'

const recordTypes = new Set([...MAIL_RECORD_TYPES, ...OTHER_RECORD_TYPES.split(' ')])

/** Whether a zone file may have records of this type; case does not matter, `TYPE123` is any type by number. */
export function isRecordType(type: string): boolean {
  return recordTypes.has(type.toUpperCase()) || /^TYPE\d+$/i.test(type)
}
