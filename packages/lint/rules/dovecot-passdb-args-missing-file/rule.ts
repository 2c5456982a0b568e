/** A passdb or userdb whose `args` name a file that is not there. */

import { directoryOf, dovecotPlaces, plainValue, type Stack, sectionOf, valueRange } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface MissingFile extends Found {
  readonly path: string
}

const FILE_DRIVERS = new Set(['sql', 'ldap', 'dict'])

export const rule = defineRule<'dovecot', MissingFile>({
  id: 'dovecot-passdb-args-missing-file',
  summary: 'The file that a passdb or userdb names is not there.',
  // Such files hold passwords and are often kept out of the repository.
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    // A fragment that stands alone shows nothing of the directory that the server reads it in.
    // Dovecot 2.4 has no args; another rule says so.
    if (!dovecot.isWhole || dovecot.dialect === '2.4') return
    const seen = new Set<string>()
    for (const placed of ownSettings(dovecot, stack, 'args')) {
      const section = sectionOf(placed)
      const type = section?.type.text
      if (section === undefined || (type !== 'passdb' && type !== 'userdb')) continue
      const driver = dovecot.settingOf(section, 'driver')
      const path = plainValue(placed.item)
      if (!driver || !FILE_DRIVERS.has(driver.decoded) || !path || !/^\/[^\s%]+$/.test(path) || seen.has(path)) continue
      const places = dovecotPlaces(path, placed.document.source.uri, dovecot.main.source.uri, stack)
      if (places.some((place) => stack.documents.has(place)) || !places.some((place) => isDirectorySeen(stack, place)))
        continue
      seen.add(path)
      yield { source: placed.document.source, range: valueRange(placed.item), path }
    }
  },
  describe({ path }) {
    return {
      what: `${path} is not among the files of its directory.`,
      why: 'doveconf does not look; the auth process stops when it opens the file, so no user of this database can log in.',
      help: 'Create it, or write the name of the file that is there.',
    }
  },
})

function isDirectorySeen(stack: Stack, place: string): boolean {
  return [...stack.documents.keys()].some((uri) => directoryOf(uri) === directoryOf(place))
}
