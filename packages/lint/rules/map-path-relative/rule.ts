/** Tables in files that are not named from the root on. */

import { tableType } from '@mailcfg/knowledge'
import { legacyNames, type PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'
import { tableReferences, withNested } from '../../src/table-references.ts'

interface Relative extends Found {
  readonly name: string
  /** A set of parameters for this client of a database, by the name; no file at all. */
  readonly client: string | undefined
}

/** Clients that stop without the name of the database; measured with smtpd(8) of Postfix 3.7. */
const NEEDS_DATABASE = ['mysql', 'pgsql', 'sqlite']

export const rule = defineRule<'parameter', Relative>({
  id: 'map-path-relative',
  summary: 'The file of a table is named from the root on.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    if (!isEffective(setting, postfix)) return
    for (const outer of tableReferences(setting, postfix)) {
      for (const { type, name, nameRange } of withNested(outer)) {
        if (!/^[.\w][^{}$%]*$/.test(name)) continue
        const kind = tableType(type)?.kind
        const client = isUnsetClient(type, name, postfix) ? type : undefined
        if (kind !== 'file-db' && kind !== 'file-text' && client === undefined) continue
        yield foundIn(setting.source, setting.value, nameRange.start, nameRange.end, { name, client })
      }
    }
  },
  describe({ name, client, source, range }) {
    const clean = name.replace(/^\.\//, '')
    return {
      what: client
        ? `${name} is no file for Postfix: without a path it is how the names of ${client} parameters start.`
        : `${name} is looked for in the queue directory.`,
      why: client
        ? `Daemons look for ${name}_dbname and the like in main.cf, which nobody sets, and stop; mail that needs the table waits.`
        : 'Daemons change into queue_directory before they open tables, so the file is not found where it is: the log says "No such file or directory", and mail that needs the table waits.',
      help: 'Write the whole path.',
      fixes: clean.startsWith('.')
        ? []
        : [replaceFix(`Write /etc/postfix/${clean}`, 'review', source, range, `/etc/postfix/${clean}`)],
    }
  },
})

/** Whether a name stands for parameters of main.cf, as in old releases, and none of them is set. */
function isUnsetClient(type: string, name: string, postfix: PostfixInstance | undefined): boolean {
  if (!postfix?.main || !NEEDS_DATABASE.includes(type) || name.startsWith('.')) return false
  return !legacyNames({ type, prefix: name }).some((parameter) => postfix.isSet(parameter))
}
