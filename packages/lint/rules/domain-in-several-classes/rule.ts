/** A domain in more than one address class. */

import { CLASSES, type ClassDomain, domainsOf, hostDomainsOf } from '../../src/domain-classes.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { unique } from '../../src/setting-edits.ts'
import { rowDomainsOf } from '../../src/sql-rows.ts'

interface Twice extends Found {
  readonly here: ClassDomain
  readonly winner: ClassDomain
}

export const rule = defineRule<'postfix', Twice>({
  id: 'domain-in-several-classes',
  summary: 'A domain is in more than one address class; only one of them counts.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    if (!postfix.main) return
    const first = new Map<string, ClassDomain>()
    const found: Twice[] = []
    for (const domain of hostDomainsOf(postfix, stack)) first.set(domain.domain, domain)
    for (const name of CLASSES) {
      for (const here of [...domainsOf(postfix, name), ...rowDomainsOf(postfix, stack, name)]) {
        const winner = first.get(here.domain)
        // relay_domains = $mydestination is an old default: it says nothing new.
        if (winner === undefined) first.set(here.domain, here)
        else if (winner.class !== name && here.place && here.written !== '$mydestination')
          found.push({ ...here.place, here, winner })
      }
    }
    yield* unique(found)
  },
  describe({ here, winner }) {
    const relay = here.class === 'relay_domains'
    return {
      what: `${here.domain} is in ${here.class} and in ${winner.class}; ${winner.class} counts.`,
      why: relay
        ? 'Mail for the domain never goes where relay mail goes, and the log warns "do not list domain in BOTH".'
        : `Recipients are looked up as those of ${winner.class}, so the users of the other class are unknown and their mail is refused. The log warns "do not list domain in BOTH".`,
      help: `Take ${here.domain} out of the class that does not deliver it.`,
      ...(relay ? { severity: 'warning' as const } : {}),
      ...(winner.place ? { related: [{ ...winner.place, message: `in ${winner.class} here` }] } : {}),
    }
  },
})
