/** Table types that Postfix does not have. */

import { suggest, tableType, tableTypes } from '@mailcfg/knowledge'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { tableReferences, withNested } from '../../src/table-references.ts'

interface UnknownType extends Found {
  readonly type: string
  readonly nearest: string | undefined
}

export const rule = defineRule<'parameter', UnknownType>({
  id: 'map-type-unknown',
  summary: 'A lookup table has one of the types that Postfix knows.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { source, value } = setting
    for (const outer of tableReferences(setting, postfix)) {
      for (const { type, typeRange } of withNested(outer)) {
        if (!/^[A-Za-z][\w-]*$/.test(type) || tableType(type)) continue
        const names = tableTypes().map(({ name }) => name)
        const nearest = MEANT[type.toLowerCase()] ?? suggest(type, names)[0]
        yield foundIn(source, value, typeRange.start, typeRange.end, { type, nearest })
      }
    }
  },
  describe({ source, range, type, nearest }) {
    return {
      what: `Postfix has no tables of the type ${type}.`,
      why: 'The daemon that opens the table logs "unsupported dictionary type" and answers with temporary errors: mail that needs the table waits.',
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : { help: '"postconf -m" lists the types that are installed.' }),
    }
  },
})

/** Words that people write for a type. */
const MEANT: Readonly<Record<string, string>> = {
  mariadb: 'mysql',
  postgres: 'pgsql',
  postgresql: 'pgsql',
  regex: 'regexp',
  pcre2: 'pcre',
  bdb: 'btree',
  file: 'texthash',
  text: 'texthash',
}
