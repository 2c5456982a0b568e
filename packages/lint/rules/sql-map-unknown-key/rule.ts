/** Settings of map sources that Postfix does not read. */

import { mapSourceParameter, suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { type MapSourceType, mapSourceType, parameterNames } from '../../src/map-sources.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface UnknownKey extends Found {
  readonly name: string
  readonly type: MapSourceType | undefined
  readonly nearest: string | undefined
}

export const rule = defineRule<'assignment', UnknownKey>({
  id: 'sql-map-unknown-key',
  summary: 'A map source has settings that Postfix knows.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['map-source'] },
  *check({ name }, { document, postfix }) {
    const type = mapSourceType(document, postfix)
    const known = parameterNames(type)
    if (known.includes(name.text) || !/^[\w-]+$/.test(name.text) || isTemplated(name.text)) return
    const meant = OTHER_NAMES[name.text.toLowerCase()]
    const nearest = meant !== undefined && known.includes(meant) ? meant : suggest(name.text, known)[0]
    yield { source: document.source, range: name.range, name: name.text, type, nearest }
  },
  describe({ source, range, name, type, nearest }) {
    const elsewhere = type !== undefined && OTHERS.find((other) => mapSourceParameter(other, name))
    return {
      what: type ? `${type} tables have no setting ${name}.` : `No map source has a setting ${name}.`,
      why: 'Postfix passes over names that it does not ask for, without a word: what you set has no effect.',
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : {
            severity: 'warning' as const,
            help: elsewhere
              ? `It belongs to ${elsewhere} tables.`
              : 'Delete the line, or see the manual page of the table type.',
          }),
    }
  },
})

const OTHERS: readonly MapSourceType[] = ['mysql', 'pgsql', 'sqlite', 'ldap', 'memcache', 'mongodb']

/** Words that other programs have for the same thing. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  host: 'hosts',
  server: 'hosts',
  hostname: 'hosts',
  username: 'user',
  db_user: 'user',
  dbuser: 'user',
  passwd: 'password',
  pass: 'password',
  dbpassword: 'password',
  dbpass: 'password',
  database: 'dbname',
  db: 'dbname',
  db_name: 'dbname',
  sql: 'query',
  select: 'query',
  uri: 'server_host',
  base: 'search_base',
  dn: 'bind_dn',
  dnpass: 'bind_pw',
  filter: 'query_filter',
}
