/** Aliases that newaliases does not build. */

import { parseList } from '@mailcfg/grammars'
import { tableType } from '@mailcfg/knowledge'
import { isTemplated, type PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'

interface NotBuilt extends Found {
  readonly asked: string
  readonly built: string
  readonly other: Found
}

export const rule = defineRule<'postfix', NotBuilt>({
  id: 'xfile-alias-database',
  summary: 'The command newaliases builds other tables than those that are asked.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const [maps, database] = ['alias_maps', 'alias_database'].map((name) => postfix.value(name))
    if (!postfix.main || !maps?.known || !database?.known) return
    // The defaults depend on the build.
    if (!maps.setting || !database.setting) return
    if (isTemplated(maps.text) || isTemplated(database.text)) return
    const [asked, built] = [tablesOf(postfix, maps.text), tablesOf(postfix, database.text)]
    const [first] = asked
    if (first === undefined || built.length === 0 || asked.some((table) => built.includes(table))) return
    yield { ...atValue(database.setting), asked: first, built: built.join(' and '), other: atValue(maps.setting) }
  },
  describe({ asked, built, other }) {
    return {
      what: `newaliases builds ${built}, but local(8) asks ${asked}.`,
      why: 'Whoever edits the aliases and runs newaliases changes nothing: the table that is asked keeps its old index, or never gets one.',
      help: 'Let alias_database name the tables of alias_maps that are edited by hand.',
      related: [{ ...other, message: 'asked for aliases' }],
    }
  },
})

/** The tables with an index. */
function tablesOf(postfix: PostfixInstance, text: string): string[] {
  return parseList(text, { braces: true }).items.flatMap((item) => {
    const table = postfix.expand(item.text).text.replace(/^proxy:/, '')
    return tableType(/^(\w+):/.exec(table)?.[1] ?? '')?.kind === 'file-db' ? [table] : []
  })
}
