// Turns the Dovecot facts into the data files of this package.
import { readFacts, trimmed, trimmedAll } from './records.mjs'

const lines = ['1.1', '1.2', '2.0', '2.1', '2.2', '2.3', '2.4']

// Where a fact was found, or what another field says as well: `removedIn` is the release after `lastIn`.
const unneeded = ['source', 'docAdded24', 'docRemoved24', 'changedIn24', 'docValues24', 'lastIn', 'baseType']

// One character per release line: 1 known, 0 unknown to it, - not known to us.
const versionBits = (versions) =>
  lines.map((line) => (versions[line] === null ? '-' : versions[line] ? '1' : '0')).join('')

// This remark says where the fact came from and nothing about the setting.
const sourceRemark = 'documented; read indirectly in the source'

const factFile = /; see [\w-]+\.json$/

const setting = (record) => {
  const words = record.words ?? record.docValues24?.map(String)
  const note = record.note === sourceRemark ? null : record.note
  const note24 = record.note24?.replace(factFile, '')
  // What the manuals say of its life counts where the sources do not show it.
  const { docAdded, docRemoved } = record.since === undefined ? record : {}
  const changedIn = [...(record.changedIn ?? []), ...(record.changedIn24 ?? [])]
  const versions = versionBits(record.versions)
  return trimmed({ ...record, words, note, note24, docAdded, docRemoved, changedIn, versions }, unneeded)
}

const block = (record) => {
  // A 2.4 filter lists its settings; the settings name their filters too, so one side is enough.
  const { settings } = record
  return trimmed({ ...record, settings: typeof settings === 'string' ? settings : null }, ['source'])
}

const listener = (record) => ({ ...trimmed(record), path: record.path })

// "All that look up a password" is the rule; only the others are worth a list.
const scheme = (record) =>
  trimmed({ ...record, mechanisms: Array.isArray(record.mechanisms) ? record.mechanisms : null })

const driversOf = (facts) => {
  const { drivers, sqlDrivers } = readFacts(facts, 'dovecot/password-schemes.json')
  return [...drivers, ...sqlDrivers.map((record) => ({ kind: 'sql', ...record }))]
}

const sqlConfKeys = ({ keys, connectKeys, ldapKeys }) => [
  ...keys.map((record) => ({ file: 'sql', ...record })),
  ...connectKeys.map(({ driver, key, ...rest }) => ({ file: driver, name: key, ...rest })),
  ...ldapKeys.map((record) => ({ file: 'ldap', ...record })),
]

const diagnostic = ({ source: _, ...record }) => trimmed(record)

/** The data files of Dovecot, each a list. */
export const dovecotFiles = (facts) => {
  const read = (name) => readFacts(facts, `dovecot/${name}.json`)
  const { variables, modifiers23, filters24 } = read('variables')
  const location = read('mail-location')
  const schemes = read('password-schemes')
  const sqlConf = read('sql-conf')
  const files = {
    settings: read('settings').map(setting),
    blocks: read('blocks').blocks.map(block),
    services: trimmedAll(read('services')),
    listeners: read('listeners').map(listener),
    'mail-drivers': trimmedAll(location.drivers),
    'mail-location-keys': trimmedAll(location.keys),
    'mail-location-errors': trimmedAll(location.errors),
    variables: trimmedAll(variables),
    'variable-modifiers': trimmedAll(modifiers23),
    'variable-filters': trimmedAll(filters24),
    'password-schemes': schemes.schemes.map(scheme),
    mechanisms: trimmedAll(schemes.mechanisms),
    drivers: trimmedAll(driversOf(facts)),
    'sql-conf-keys': trimmedAll(sqlConfKeys(sqlConf)),
    'sql-conf-columns': trimmedAll(sqlConf.resultFields),
    diagnostics: read('diagnostics').map(diagnostic),
  }
  return Object.fromEntries(Object.entries(files).map(([name, records]) => [`dovecot/${name}.json`, records]))
}
