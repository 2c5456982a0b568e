/** Caches of Postfix in tables that cannot be written to. */

import { tableType } from '@mailcfg/knowledge'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'
import { tableReferences } from '../../src/table-references.ts'

interface ReadOnly extends Found {
  readonly parameter: string
  readonly type: string
}

const CACHES = [
  'address_verify_map',
  'postscreen_cache_map',
  'smtp_tls_session_cache_database',
  'lmtp_tls_session_cache_database',
  'smtpd_tls_session_cache_database',
]
/** Databases of old systems that programs can write to, though nobody keeps a cache in them any more. */
const OLD_DATABASES = ['dbm', 'sdbm']

export const rule = defineRule<'parameter', ReadOnly>({
  id: 'map-type-not-writable',
  summary: 'A cache needs a table that Postfix can write to.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: CACHES },
  *check(setting, { postfix }) {
    const { source, value, name } = setting
    if (!isEffective(setting, postfix)) return
    for (const outer of tableReferences(setting, postfix)) {
      const { type, typeRange } = outer.type === 'proxy' ? (outer.nested[0] ?? outer) : outer
      const known = tableType(type)
      if (known === undefined || known.writable || OLD_DATABASES.includes(type)) continue
      yield foundIn(source, value, typeRange.start, typeRange.end, { parameter: name.text, type })
    }
  },
  describe({ parameter, type }) {
    return {
      what: `Postfix cannot write to a table of the type ${type}, which ${parameter} needs.`,
      why: parameter.includes('_tls_')
        ? 'tlsmgr stops with a fatal error, and programs that offer or use TLS cannot start it.'
        : 'The program that keeps the cache cannot open it, so what it was to remember fails each time.',
      help: 'Write lmdb:, btree: or what default_cache_db_type says, and a path below $data_directory.',
    }
  },
})
