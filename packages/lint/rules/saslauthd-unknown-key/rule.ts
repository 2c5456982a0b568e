/** Keys of saslauthd's start file that its script does not read. */

import { saslauthdKeys, suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'
import { usesVariable } from '../../src/shell-variables.ts'

interface Unknown extends Found {
  readonly name: string
  readonly nearest: string
  readonly otherFamily: boolean
}

/** Keys of one family for what the other family calls otherwise. */
const TWINS: Readonly<Record<string, string>> = {
  MECH: 'MECHANISMS',
  MECHANISMS: 'MECH',
  FLAGS: 'OPTIONS',
  OPTIONS: 'FLAGS',
}

export const rule = defineRule<'assignment', Unknown>({
  id: 'saslauthd-unknown-key',
  summary: 'The start script of saslauthd does not read the key.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['saslauthd'] },
  *check({ name, decoded }, { document }) {
    const { source } = document
    if (!isAssignments(document) || isTemplated(decoded) || isTemplated(name.text)) return
    const family = /\/default\//.test(source.uri) ? 'Debian' : /\/sysconfig\//.test(source.uri) ? 'Red Hat' : undefined
    const keys = saslauthdKeys()
    const known = keys.find((key) => key.name === name.text)
    if (known && (family === undefined || known.family === family)) return
    const own = keys.filter((key) => family === undefined || key.family === family).map((key) => key.name)
    const twin = known && own.find((key) => key === TWINS[name.text])
    const nearest = twin ?? suggest(name.text, own)[0]
    if (nearest === undefined || usesVariable(source.text, name.text)) return
    yield { source, range: name.range, name: name.text, nearest, otherFamily: known !== undefined }
  },
  describe({ name, nearest, otherFamily, source, range }) {
    return {
      what: otherFamily
        ? `${name} is what another family of systems calls ${nearest}.`
        : `The start script does not read ${name}; did you mean ${nearest}?`,
      why: 'The script sources the file and uses the names that it knows; the daemon starts as if the line were not there.',
      fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)],
    }
  },
})
