/** Groups of MySQL option files that no program reads, though one was meant. */

import { suggest } from '@mailcfg/knowledge'
import { isTemplated, type Word } from '@mailcfg/model'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

interface UnknownGroup extends Found {
  readonly name: string
  readonly meant: string
}

/** Groups of the programs that come with the servers; those of a release end in its number. */
const GROUPS =
  'client client-server client-mariadb mysql mysqld mysqld_safe mysqld_multi mysql.server mysqldump mysqladmin mysqlcheck mysqlimport mysqlshow mysqlslap mysqlbinlog mysqlhotcopy mysql_upgrade mysqltest server mariadb mariadbd mariadbd-safe mariadb-dump mariadb-client mariadb-safe mariadb-backup mariadb_safe embedded galera isamchk myisamchk myisampack aria_chk aria_pack aria_read_log perror replace resolveip safe_mysqld mariabackup xtrabackup sst innochecksum myisam_ftdump odbc php safe'.split(
    ' ',
  )
/** Groups that a slip is most likely meant for. */
const USUAL = ['mysqld', 'client', 'mysql', 'mysqld_safe', 'mysqldump', 'mariadb', 'server']

export const rule = defineRule<'document', UnknownGroup>({
  id: 'mysql-unknown-group',
  summary: 'No program of MySQL reads a group of this name.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['my.cnf'] },
  *check(document) {
    if (!isAssignments(document)) return
    const seen = new Set<Word>()
    for (const { group } of document.entries) {
      if (group === undefined || seen.has(group) || isTemplated(group.text)) continue
      seen.add(group)
      // Case does not count, but a blank before the name makes it another group; blanks behind it do not.
      const bare = group.text.trim()
      const plain = bare.replace(/(?:-\d[\d.]*|\d+)$/, '').toLowerCase()
      const meant = GROUPS.includes(plain) ? bare : suggest(plain, USUAL)[0]
      if (meant !== undefined && meant !== group.text) {
        yield { source: document.source, range: group.range, name: group.text, meant }
      }
    }
  },
  describe({ name, meant, source, range }) {
    return {
      what: `No program reads the group [${name}]; did you mean [${meant}]?`,
      why: 'Programs look for the exact names of their groups and skip all others: nothing below this line has an effect.',
      fixes: [replaceFix(`Write [${meant}]`, 'review', source, range, meant)],
    }
  },
})
