/** Table types that the target release does not have yet, or that are not installed. */

import { existsIn, tableType } from '@mailcfg/knowledge'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'
import { missingPlugin } from '../../src/table-plugins.ts'
import { tableReferences, withNested } from '../../src/table-references.ts'

interface Unavailable extends Found {
  readonly type: string
  readonly because: { readonly since: string } | { readonly file: string } | 'extinct'
}

/** Types for systems that nobody builds Postfix on any more. */
const EXTINCT = new Set(['netinfo', 'nisplus', 'dbm'])

export const rule = defineRule<'parameter', Unavailable>({
  id: 'map-type-unavailable',
  summary: 'A table has a type that this Postfix cannot open.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix, stack }) {
    if (!isEffective(setting, postfix)) return
    const { postfix: release } = stack.versions
    for (const outer of tableReferences(setting, postfix)) {
      for (const { type, typeRange } of withNested(outer)) {
        const fact = tableType(type)
        if (fact === undefined) continue
        const file = postfix && missingPlugin(stack, postfix, type)
        const isNew = release !== undefined && fact.since !== undefined && !existsIn({ since: fact.since }, release)
        const because = isNew
          ? { since: fact.since as string }
          : file
            ? { file }
            : EXTINCT.has(type)
              ? ('extinct' as const)
              : undefined
        if (because) yield foundIn(setting.source, setting.value, typeRange.start, typeRange.end, { type, because })
      }
    }
  },
  describe({ type, because }, { stack }) {
    const why =
      'The daemon that opens the table logs "unsupported dictionary type" and answers with temporary errors: mail that needs the table waits.'
    if (because === 'extinct') {
      return {
        what: `No Postfix of today has tables of the type ${type}.`,
        why,
        help: '"postconf -m" lists the types that are installed; lmdb and hash take the place of dbm.',
        severity: 'warning',
      }
    }
    return 'since' in because
      ? {
          what: `Postfix ${stack.versions.postfix} has no tables of the type ${type}.`,
          why,
          help: `They came with ${because.since}.`,
        }
      : {
          what: `Tables of the type ${type} are not installed.`,
          why: `${because.file} is missing. ${why}`,
          help: `Install the package postfix-${type}; "postconf -m" then lists the type.`,
        }
  },
})
