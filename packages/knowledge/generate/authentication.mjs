// Turns the Courier, Cyrus SASL and ExtMail facts, and those about other software around a mail server, into the data files of this package.
import { readFacts, trimmed, trimmedAll } from './records.mjs'

const courierFormats = [
  'authmysqlrc',
  'authpgsqlrc',
  'authsqliterc',
  'authldaprc',
  'authdaemonrc',
  'imapd',
  'imapd-ssl',
  'pop3d',
  'pop3d-ssl',
]

const oldestTag = '<=0.66.0'

// "required" is yes, no, or a condition in words; the condition gets a field of its own.
const courierKey = ({ required, since, defaultUpstream, defaultDebian, ...rest }) =>
  trimmed({
    ...rest,
    default: rest.default ?? defaultUpstream,
    defaultDebian: defaultDebian === 'same' || defaultDebian === defaultUpstream ? null : defaultDebian,
    required: required === true,
    requiredWhen: typeof required === 'string' ? required : null,
    since: since === oldestTag ? null : since,
  })

const courierFile = ({ requiredMarker, atLeastOneOf, keys }) => ({
  ...trimmed({ requiredMarker, atLeastOneOf }),
  keys: keys.map(courierKey),
})

/** The data files of Courier, one per configuration file. */
export const courierFiles = (facts) =>
  Object.fromEntries(
    courierFormats.map((format) => [`courier/${format}.json`, courierFile(readFacts(facts, `courier/${format}.json`))]),
  )

const cyrusOption = ({ required, ...rest }) => trimmed({ ...rest, requiredWhen: required })

/** The data files of Cyrus SASL: library options and mechanisms. */
export const cyrusFiles = (facts) => ({
  'cyrus-sasl/options.json': readFacts(facts, 'cyrus-sasl/smtpd-conf.json').options.map(cyrusOption),
  'cyrus-sasl/mechanisms.json': trimmedAll(readFacts(facts, 'cyrus-sasl/mechanisms.json').mechanisms),
  'cyrus-sasl/saslauthd.json': saslauthd(readFacts(facts, 'cyrus-sasl/saslauthd.json')),
})

// The start files of the distribution families become one list of keys.
const saslauthd = ({ flags, mechanisms, files }) => ({
  flags: flags.map(({ flag, argument, default: value, notes }) =>
    trimmed({ flag, argument, default: value === '' || value === 'required' ? null : value, notes }),
  ),
  mechanisms: trimmedAll(mechanisms),
  keys: files.flatMap(({ family, keys }) => keys.map((key) => trimmed({ ...key, family }, ['verified']))),
})

// Two facts are "no" in the source; turned round, absence means the usual case.
const extmailKey = ({ readByCode, documented, ...rest }) =>
  trimmed({ ...rest, notRead: readByCode === false, undocumented: documented === false })

/** The data files of ExtMail and ExtMan. */
export const extmailFiles = (facts) => ({
  'extmail/webmail-cf.json': readFacts(facts, 'extmail/webmail-cf.json').keys.map(extmailKey),
  'extmail/webman-cf.json': readFacts(facts, 'extmail/webman-cf.json').keys.map(extmailKey),
})

/** The data files about software around a mail server: the database, the network, web mail. */
export const otherFiles = (facts) => ({
  'other/my-cnf.json': trimmedAll(readFacts(facts, 'other/my-cnf.json').keys),
  'other/services.json': trimmedAll(readFacts(facts, 'other/etc-services.json').keys),
  'other/httpd-vhost.json': trimmedAll(readFacts(facts, 'other/httpd-vhost.json').keys),
  'other/sysconfig.json': trimmedAll(
    readFacts(facts, 'other/sysconfig.json').files.find(({ file }) => file === '/etc/sysconfig/network').keys,
  ),
})
