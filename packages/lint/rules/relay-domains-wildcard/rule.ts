/** A relay_domains that holds the whole world. */

import { wildcardsIn } from '../../src/domain-wildcards.ts'
import type { Hole } from '../../src/relay-holes.ts'
import { holesFor } from '../../src/relay-speakers.ts'
import { prepareVerdicts } from '../../src/relay-verdicts.ts'
import { witnessed } from '../../src/relay-words.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

interface Wildcard extends Found {
  readonly text: string
  readonly topLevel: boolean
  /** A session that gets through by it; only the first item of a list has it. */
  readonly hole: Hole | undefined
  readonly isOverride: boolean
}

export const rule = defineRule<'parameter', Wildcard>({
  id: 'relay-domains-wildcard',
  summary: '`relay_domains` holds every domain, or all of a top-level domain.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  costly: true,
  listens: { on: 'parameter', names: ['relay_domains'] },
  prepare: prepareVerdicts,
  *check(setting, { postfix, rules }) {
    const holes = postfix ? holesFor('relay-domains-wildcard', postfix, rules) : []
    let hole = holes.find((one) => one.kind === 'certain' && one.setting === setting)
    for (const { text, topLevel, start, end } of wildcardsIn(setting, postfix)) {
      const isOverride = setting.service !== undefined
      yield foundIn(setting.source, setting.value, start, end, { text, topLevel, hole, isOverride })
      hole = undefined
    }
  },
  describe: ({ text, topLevel, hole, isOverride }) => ({
    what: topLevel
      ? `relay_domains holds the whole top-level domain ${text}.`
      : `${text} makes every domain a relay domain.`,
    why: hole
      ? `${topLevel ? 'An item of relay_domains matches its subdomains too, so the guard lets mail for every domain below it pass.' : 'The guard lets mail for relay domains pass, so it lets everything pass.'} ${witnessed(hole)}`
      : isOverride
        ? 'The guard takes the domains from the rewrite service, which does not see this setting; in main.cf it would let strangers send to all of them.'
        : 'The guard lets mail for relay domains pass; nothing shows here that a stranger gets that far today, so it is another line that keeps him out.',
    help: 'List the domains that you relay for.',
    ...(hole ? {} : { severity: 'warning', impact: 'insecure' }),
  }),
})
