/** An emptied relay list: the recipient list alone stands between strangers and the world. */

import { compareVersions } from '@mailcfg/knowledge'
import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { provenFixes } from '../../src/proven-fixes.ts'
import { hasRelayList, relayViews } from '../../src/relay.ts'
import { guardFixes } from '../../src/relay-fixes.ts'
import { foundAtName } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'

export const rule = defineRule<'postfix', Found & { readonly setting: ParameterSetting }>({
  id: 'relay-guard-emptied',
  summary: 'An empty smtpd_relay_restrictions takes the safety net away.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!hasRelayList(postfix)) return
    for (const { service, relay, starts } of relayViews(postfix)) {
      const { setting, items } = relay.list
      // A service with a list of its own is judged against main.cf by another rule.
      if (service || !starts || setting === undefined || items.length > 0) continue
      yield foundAtName({ setting }, { setting })
    }
  },
  describe({ setting }, { stack, postfix }) {
    const isBack = postfix !== undefined && hasDefault(postfix)
    const removal = isBack ? removeSettingFix('Delete the line', 'review', setting) : undefined
    return {
      what: 'smtpd_relay_restrictions is empty.',
      why: 'The recipient list must now refuse relaying by itself: one OK in a table before its guard, or one edit, opens the server to everybody.',
      help: 'Delete the line to get the default list back; with compatibility_level below 1 write the list out.',
      fixes: !postfix ? [] : removal ? provenFixes([removal], stack, postfix) : guardFixes(postfix, undefined, stack),
    }
  },
})

/** Whether the release and the level have a list of their own. */
function hasDefault(postfix: PostfixInstance): boolean {
  const { postfix: version } = postfix.versions
  const level = postfix.value('compatibility_level').text
  return version !== undefined && compareVersions(version, '3.0') < 0 ? true : compareVersions(level || '0', '1') >= 0
}
