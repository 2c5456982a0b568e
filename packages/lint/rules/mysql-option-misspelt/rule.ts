/** Options of the MySQL server that are a slip away from one that mail depends on. */

import { mysqlOptions, suggest } from '@mailcfg/knowledge'
import { inGroups, isTemplated, optionName, SERVER_GROUPS } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Misspelt extends Found {
  readonly name: string
  readonly meant: string
  readonly loose: boolean
}

/** Short names have too many neighbours among the hundreds of other options. */
const TELLING = 10

export const rule = defineRule<'assignment', Misspelt>({
  id: 'mysql-option-misspelt',
  summary: 'The server knows no option of this name and does not start.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'assignment', languages: ['my.cnf'] },
  *check(entry, { document }) {
    if (!inGroups(entry, SERVER_GROUPS) || isTemplated(entry.name.text)) return
    const name = optionName(entry)
    const names = mysqlOptions().map((option) => option.name.replaceAll('-', '_'))
    const [meant] = suggest(
      name,
      names.filter((one) => one.length >= TELLING),
    )
    if (name.length < TELLING || names.includes(name) || meant === undefined || REAL.has(name)) return
    const loose = /^loose[-_]/i.test(entry.name.text)
    const text = entry.name.text.includes('-') ? meant.replaceAll('_', '-') : meant
    yield { source: document.source, range: entry.name.range, name: entry.name.text, meant: text, loose }
  },
  describe({ name, meant, loose, source, range }) {
    return {
      what: `The server has no option ${name}; did you mean ${meant}?`,
      why: loose
        ? 'With loose- in front the server only warns; what was meant is not set.'
        : 'mysqld stops with "unknown variable" or "unknown option"; all lookups fail, and mail is deferred.',
      ...(loose ? { severity: 'warning', impact: 'ignored' } : {}),
      fixes: [replaceFix(`Write ${meant}`, 'review', source, range, meant)],
    }
  },
})

/** Options that are as near and exist. */
const REAL = new Set([
  'max_connect_errors',
  'max_user_connections',
  'extra_max_connections',
  'net_wait_timeout',
  'idle_wait_timeout',
  'lock_wait_timeout',
  'skip_host_cache',
  'skip_name_resolve',
  'slave_max_allowed_packet',
  'old_mode',
])
