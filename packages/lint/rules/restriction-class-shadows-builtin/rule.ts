/** Restriction classes with the name of a built-in restriction, which smtpd never uses. */

import { restriction } from '@mailcfg/knowledge'
import { restrictionClasses, smtpdServices } from '@mailcfg/model'
import { foundAt, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

export const rule = defineRule<'postfix', Found & { readonly name: string }>({
  id: 'restriction-class-shadows-builtin',
  summary: 'A restriction class has the name of a built-in restriction and never runs.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const seen = new Set<string>()
    for (const service of [undefined, ...smtpdServices(postfix)]) {
      for (const { name, place } of restrictionClasses(postfix, service)) {
        const builtIn = name.toLowerCase() === 'warn_if_reject' || restriction(name) !== undefined
        if (builtIn && place && once(seen, place)) yield foundAt(place, { name })
      }
    }
  },
  describe: ({ name }) => ({
    what: `The class ${name} has the name of a built-in restriction.`,
    why: 'smtpd looks for built-in names first, whatever their case: your class is never used, and the built-in one runs in its place.',
    help: 'Give the class a name of its own.',
  }),
})
