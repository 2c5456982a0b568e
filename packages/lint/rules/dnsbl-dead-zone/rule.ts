/** DNS lists that no longer exist. */

import { parseDnsblSite, parseList } from '@mailcfg/grammars'
import { restriction } from '@mailcfg/knowledge'
import type { ParameterSetting } from '@mailcfg/model'
import { type DeadZone, deadZone } from '../../src/dead-zones.ts'
import { removeItemFix } from '../../src/list-edits.ts'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

interface DeadList extends Found {
  readonly zone: string
  readonly dead: DeadZone
  /** The item with the restriction that asks the zone. */
  readonly whole: Found
}

export const rule = defineRule<'postfix', DeadList>({
  id: 'dnsbl-dead-zone',
  summary: 'A DNS list is asked that was closed years ago.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { item } of itemsOf(postfix)) {
      const { argument, argumentPlace: place, wholePlace } = item
      if (!argument || !place || !wholePlace || restriction(item.name)?.kind !== 'dns-list') continue
      const { domain } = parseDnsblSite(argument.text, false)
      const dead = deadZone(domain)
      const { start } = place.range
      const end = Math.min(place.range.end, start + domain.length)
      const at = { setting: place.setting, range: { start, end } }
      if (dead) yield foundAt(at, { zone: domain, dead, whole: foundAt(wholePlace, {}) })
    }
    for (const service of [undefined, ...postfix.services]) {
      const setting = postfix.setting('postscreen_dnsbl_sites', service)
      if (setting && setting.service === service) yield* sites(setting)
    }
  },
  describe: ({ zone, dead, whole }) => ({
    what: `The DNS list ${zone} was closed in ${dead.year}.`,
    why: dead.listsAll
      ? 'Its owners answered "listed" for every address at last, to make people stop asking: all mail is refused when that happens.'
      : 'Each message waits for an answer that does not come, and whoever takes over the name may list all the world.',
    fixes: [removeItemFix('Delete it', 'safe', whole.source, whole.range)],
    ...(dead.listsAll ? {} : { severity: 'warning' }),
  }),
})

function* sites(setting: ParameterSetting): Iterable<DeadList> {
  const { source, value } = setting
  for (const { text, start, end } of parseList(value.text, { braces: true }).items) {
    const { domain } = parseDnsblSite(text, true)
    const dead = deadZone(domain)
    const whole = { source, range: value.rangeOf(start, end) }
    if (dead) yield foundIn(source, value, start, start + domain.length, { zone: domain, dead, whole })
  }
}
