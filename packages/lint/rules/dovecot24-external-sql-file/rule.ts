/** SQL files of 2.3, which Dovecot 2.4 does not read. */

import { dovecotPlaces, valueRange } from '@mailcfg/model'
import { ownSettings, type PlacedSetting } from '../../src/dovecot-settings.ts'
import { isSqlFile } from '../../src/dovecot-sql-files.ts'
import { is24, leftoverOf } from '../../src/dovecot24.ts'
import { atFile } from '../../src/member-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface OldFile extends Found {
  readonly placed: PlacedSetting
  readonly file: Found | undefined
}

export const rule = defineRule<'dovecot', OldFile>({
  id: 'dovecot24-external-sql-file',
  summary: 'Dovecot 2.4 reads no files of queries.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (!is24(dovecot)) return
    for (const placed of ownSettings(dovecot, stack, 'args')) {
      if (leftoverOf(placed) !== 'args' || !isSqlFile(placed)) continue
      const { item, document } = placed
      const member = dovecotPlaces(item.decoded, document.source.uri, dovecot.main.source.uri, stack)
        .map((uri) => stack.documents.get(uri))
        .find((one) => one !== undefined)
      const file = member && atFile(member)
      yield { source: document.source, range: valueRange(item), placed, file }
    }
  },
  describe({ placed, file }) {
    return {
      what: `Dovecot 2.4 does not read ${placed.item.decoded}.`,
      why: 'It has no args: doveconf stops with "Unknown setting", and Dovecot does not start.',
      help: 'Write sql_driver and a block such as mysql HOST { dbname, user, password } at top level, and the query as query = … into the passdb or userdb.',
      related: file ? [{ ...file, message: 'what stands here moves into dovecot.conf' }] : [],
    }
  },
})
