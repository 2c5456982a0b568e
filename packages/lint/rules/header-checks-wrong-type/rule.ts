/** Header and body checks in tables that compare whole keys. */

import { tableType } from '@mailcfg/knowledge'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { tableReferences } from '../../src/table-references.ts'

interface WrongType extends Found {
  readonly parameter: string
  readonly type: string
}

const CHECKS = /^(?:(?:smtp|lmtp)_)?(?:(?:mime_|nested_)?header_checks|body_checks)$|^milter_header_checks$/

export const rule = defineRule<'parameter', WrongType>({
  id: 'header-checks-wrong-type',
  summary: 'Header and body checks need a table of patterns.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { name, source, value } = setting
    if (!CHECKS.test(name.text)) return
    for (const { type, start, end } of tableReferences(setting, postfix)) {
      const kind = tableType(type)?.kind
      if (kind !== 'file-db' && type !== 'texthash' && type !== 'cidr') continue
      yield foundIn(source, value, start, end, { parameter: name.text, type })
    }
  },
  describe({ parameter, type }) {
    return {
      what: `${parameter} in a table of the type ${type} finds nothing.`,
      why: 'The whole line, such as "Subject: buy now", is looked up as one key. No row of such a table is ever equal to it.',
      help: 'Write the rows as /patterns/ and name the table pcre: or regexp:.',
    }
  },
})
