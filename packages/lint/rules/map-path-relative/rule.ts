/** Tables in files that are not named from the root on. */

import { tableType } from '@mailcfg/knowledge'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'
import { tableReferences, withNested } from '../../src/table-references.ts'

interface Relative extends Found {
  readonly name: string
}

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
        const kind = tableType(type)?.kind
        // A name without a path is an old way to name sets of parameters for ldap, mysql and pgsql.
        if ((kind !== 'file-db' && kind !== 'file-text') || !/^[.\w][^{}$%]*$/.test(name)) continue
        yield foundIn(setting.source, setting.value, nameRange.start, nameRange.end, { name })
      }
    }
  },
  describe({ name, source, range }) {
    const clean = name.replace(/^\.\//, '')
    return {
      what: `${name} is looked for in the queue directory.`,
      why: 'Daemons change into queue_directory before they open tables, so the file is not found where it is: the log says "No such file or directory", and mail that needs the table waits.',
      help: 'Write the whole path.',
      fixes: clean.startsWith('.')
        ? []
        : [replaceFix(`Write /etc/postfix/${clean}`, 'review', source, range, `/etc/postfix/${clean}`)],
    }
  },
})
