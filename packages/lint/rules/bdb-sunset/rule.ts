/** Tables of Berkeley DB, which distributions give up. */

import { parseList } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import { chosenBy } from '../../src/chosen-lines.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { settingsOfFile } from '../../src/settings-of-file.ts'

interface Bdb extends Found {
  readonly text: string
  readonly more: number
}

const TABLE = /(?:^|[:{,\s])(hash|btree):(?=[/$\w])/

const withTables = chosenBy(({ name, value }: ParameterSetting) => {
  if (!/(?:hash|btree):[/$\w]/.test(value.text)) return false
  const { kind = '' } = postfixParameter(name.text) ?? {}
  // A text of the SMTP server, or a command, is no list of tables.
  return !/template|command|string$/.test(kind) || /_maps$|restrictions/.test(name.text)
})

export const rule = defineRule<'document', Bdb>({
  id: 'bdb-sunset',
  summary: 'Tables are kept in Berkeley DB, which systems drop.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['main.cf', 'master.cf'] },
  *check(document) {
    const found: { text: string; place: Found }[] = []
    for (const { value } of withTables(settingsOfFile(document))) {
      for (const { text, start, end } of parseList(value.text, { braces: true }).items) {
        if (TABLE.test(text)) found.push({ text, place: foundIn(document.source, value, start, end, {}) })
      }
    }
    const [first] = found
    if (first) yield { ...first.place, text: first.text, more: found.length - 1 }
  },
  describe({ text, more }) {
    return {
      what: `${text} is a table of Berkeley DB${more > 0 ? `, like ${more} more in this file` : ''}.`,
      why: 'Berkeley DB is no longer maintained: Red Hat 10 and others ship Postfix without hash: and btree:, and Postfix 3.11 helps to leave it.',
      help: 'Write lmdb: instead, set default_database_type = lmdb, and run postmap and newaliases for the new files.',
    }
  },
})
