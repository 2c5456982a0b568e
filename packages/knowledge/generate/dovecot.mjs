// Turns the Dovecot facts into the data files of this package.
import { readFacts, trimmed } from './records.mjs'

const lines = ['1.1', '1.2', '2.0', '2.1', '2.2', '2.3', '2.4']

const unneeded = [
  'source',
  'docAdded',
  'docAdded24',
  'docRemoved',
  'docRemoved24',
  'changedIn',
  'changedIn24',
  'docValues24',
  'lastIn',
  'baseType',
  'varExpand24',
  'package',
]

// One character per release line: 1 known, 0 unknown to it, - not known to us.
const versionBits = (versions) =>
  lines.map((line) => (versions[line] === null ? '-' : versions[line] ? '1' : '0')).join('')

// This remark says where the fact came from and nothing about the setting.
const sourceRemark = 'documented; read indirectly in the source'

const setting = (record) => {
  const words = record.words ?? record.docValues24?.map(String)
  const note = record.note === sourceRemark ? null : record.note
  return trimmed({ ...record, words, note, versions: versionBits(record.versions) }, unneeded)
}

/** The data files of Dovecot: settings and block types. */
export const dovecotFiles = (facts) => ({
  'dovecot/settings.json': readFacts(facts, 'dovecot/settings.json').map(setting),
  'dovecot/blocks.json': readFacts(facts, 'dovecot/blocks.json').blocks.map((block) => {
    // A 2.4 filter lists its settings; the settings name their filters too, so one side is enough.
    const { settings } = block
    return trimmed({ ...block, settings: typeof settings === 'string' ? settings : null }, ['source'])
  }),
})
