// Turns the Postfix facts into the data files of this package.
import { readFacts, trimmed, trimmedAll } from './records.mjs'

const unneeded = ['sinceDocumented', 'origin', 'familyDefault', 'defaultHistoryNote', 'docAnchor']

// Most anchors equal the name; only the others and the missing ones are worth a field.
const anchor = ({ name, docAnchor }) => {
  if (docAnchor === null) return { undocumented: true }
  return docAnchor === name ? {} : { docAnchor }
}

// The facts give "default" for the newest release on Linux and histories of a generic build without long texts,
// so the entry that holds for the newest release takes the text of "default".
const comingRelease = '3.12'

// Linux keeps its aliases in /etc; the generic build of the histories has them elsewhere.
const onLinux = (text) => text?.replace('/etc/mail/aliases', '/etc/aliases')

const history = ({ defaultHistory, default: text }) => {
  const current = defaultHistory?.findLast((entry) => entry.version !== comingRelease)
  return defaultHistory?.map((entry) => {
    const known = entry === current ? text : onLinux(entry.default)
    return known === undefined ? entry : { ...entry, default: known }
  })
}

// The histories leave out long texts. That of 3.7.11 is known; a patch release got it together with the branch after it.
const withMeasuredText = (record) => {
  const { defaultDebian3711: text, defaultPatchChanges: patches, defaultHistory: mainline } = record
  const isOpen = ({ version, default: known }, branch) => known === undefined && version.startsWith(branch)
  if (text === undefined || !patches?.some((entry) => isOpen(entry, '3.7.'))) return record
  const filled = (entries, branch) =>
    entries.map((entry) => (isOpen(entry, branch) ? { ...entry, default: text } : entry))
  return { ...record, defaultPatchChanges: filled(patches, '3.7.'), defaultHistory: filled(mainline, '3.8') }
}

// The facts have smtpd, postscreen and tlsproxy take the DANE levels of a client for "encrypt". They stop with "Invalid
// TLS level": measured with 3.7.11, and read in the switch on tls_level_lookup() that all three have.
const serverLevel = /^(?:smtpd|postscreen|tlsproxy)_tls_security_level$/

const withMeasuredLevels = (record) =>
  serverLevel.test(record.name)
    ? { ...record, values: record.values.filter(({ value }) => !/^dane(?:-only)?$/.test(value)) }
    : record

const parameter = (record) => ({
  ...trimmed(withMeasuredText(withMeasuredLevels({ ...record, defaultHistory: history(record) })), unneeded),
  ...anchor(record),
})

const plainStage = (stage) => stage.replace(/[*+]$/, '')
const marked = (stages, mark) => stages.filter((stage) => stage.endsWith(mark)).map(plainStage)

// The facts mark stages with "*" (only with smtpd_delay_reject) and "+" (only with one recipient).
const restriction = (record) =>
  trimmed(
    {
      ...record,
      stages: record.stages.map(plainStage),
      stagesWhenDelayed: marked(record.stages, '*'),
      stagesForOneRecipient: marked(record.stages, '+'),
      notes: record.notes ?? record.note,
    },
    ['note'],
  )

// cleanup_milter_header_prepend() of src/cleanup/cleanup_milter.c only warns, and the header stays as with DUNNO.
const withMeasuredEffect = (record) =>
  record.table === 'milter_header_checks' && record.action === 'PREPEND'
    ? { ...record, resultClass: 'dunno', notes: 'not implemented: a warning in the log, and nothing is inserted' }
    : record

const textDefault = (record) =>
  typeof record.default === 'number' ? { ...record, default: String(record.default) } : record

// The chroot default is the one column default that changed; it gets the history form of parameters.
const column = (record) =>
  typeof record.default === 'object' && record.default !== null
    ? {
        ...trimmed(record),
        default: 'n',
        defaultHistory: [
          { version: '1.0', default: 'y' },
          { version: '3.0', default: 'n' },
        ],
      }
    : trimmed(record)

const masterCf = ({ columns, daemonOptions, services, daemons, pipe }) => ({
  columns: columns.map(column),
  daemonOptions: trimmedAll(daemonOptions),
  services: trimmedAll(services),
  daemons: daemons.map((daemon) => ({
    ...trimmed(daemon, ['arguments']),
    ...(daemon.arguments.startsWith('none') ? {} : { arguments: daemon.arguments }),
  })),
  pipeAttributes: trimmedAll(pipe.attributes),
  pipeFlags: trimmedAll(pipe.flags),
  pipeMacros: trimmedAll(pipe.macros),
})

/** The data files of Postfix by name; takes the directory of all facts. */
export const postfixFiles = (facts) => {
  const read = (name) => readFacts(facts, `postfix/${name}.json`)
  const { restrictions, lists, relayGuard } = read('restrictions')
  return {
    'postfix/parameters.json': read('parameters').map(parameter),
    'postfix/service-parameter-families.json': trimmedAll(read('service-parameter-families').families, ['docAnchor']),
    'postfix/restrictions.json': restrictions.map(restriction),
    'postfix/restriction-lists.json': trimmedAll(lists),
    'postfix/relay-guard.json': {
      guards: relayGuard.acceptedGuardsByVersion,
      searched: trimmedAll(relayGuard.searchedParameters, ['rule']),
    },
    'postfix/access-actions.json': trimmedAll(read('access-actions').actions.map(withMeasuredEffect)),
    'postfix/table-types.json': trimmedAll(read('table-types').types),
    'postfix/table-config-parameters.json': trimmedAll(read('table-config-parameters').parameters.map(textDefault)),
    'postfix/master-cf.json': masterCf(read('master-cf')),
    'postfix/deprecations.json': trimmedAll(read('deprecations')),
  }
}
