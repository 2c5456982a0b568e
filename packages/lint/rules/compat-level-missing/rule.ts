/** Postfix 3 without a compatibility level runs with the defaults of Postfix 2. */

import { compareVersions } from '@mailcfg/knowledge'
import type { PostfixInstance } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atTop } from '../../src/setting-edits.ts'

interface NoLevel extends Found {
  /** Settings that have another default without a level, and are not set. */
  readonly changed: readonly string[]
  readonly risky: boolean
}

export const rule = defineRule<'postfix', NoLevel>({
  id: 'compat-level-missing',
  summary: 'No compatibility level is set, so the defaults of Postfix 2 hold.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const top = atTop(postfix.main)
    if (!top || postfix.isSet('compatibility_level') || isOld(postfix)) return
    const { changed, risky } = affected(postfix)
    if (changed.length > 0) yield { ...top, changed, risky }
  },
  describe({ changed, risky, source }, { stack }) {
    const { postfix } = stack.versions
    const level = postfix !== undefined && compareVersions(postfix, '3.6') >= 0 ? '3.6' : '2'
    return {
      what: `compatibility_level is not set: ${changed.join(', ')} ${changed.length > 1 ? 'have' : 'has'} the default of Postfix 2.`,
      why: risky
        ? 'Without a level smtpd_relay_restrictions is empty, or the whole network of the machine may relay: nothing but the recipient list protects against relaying.'
        : 'Postfix 3 then behaves as version 2 did and says so in the log ("using backwards-compatible default setting").',
      ...(risky ? { severity: 'warning' as const, impact: 'open-relay' as const } : {}),
      help: `Look at the settings named, then write compatibility_level = ${level}.`,
      fixes: [
        editFix(`Set compatibility_level = ${level}`, 'review', source, [
          { range: { start: 0, end: 0 }, text: `compatibility_level = ${level}\n` },
        ]),
      ],
    }
  },
})

/** Postfix 2 has no levels; its packages leave their number in paths of documentation. */
function isOld(postfix: PostfixInstance): boolean {
  const { postfix: version } = postfix.versions
  if (version !== undefined) return compareVersions(version, '3.0') < 0
  return postfix.mainSettings.some(({ value }) => /\/postfix-2\.\d/.test(value.text))
}

function affected(postfix: PostfixInstance): { changed: string[]; risky: boolean } {
  const relay = !postfix.isSet('smtpd_relay_restrictions')
  const networks = !postfix.isSet('mynetworks') && !postfix.isSet('mynetworks_style')
  const changed = [
    ...(relay ? ['smtpd_relay_restrictions'] : []),
    ...(networks ? ['mynetworks_style'] : []),
    ...['relay_domains', 'append_dot_mydomain', 'smtputf8_enable'].filter((name) => !postfix.isSet(name)),
    ...(postfix.services.some(({ chroot }) => chroot.text === '-') ? ['the chroot column'] : []),
  ]
  return { changed, risky: relay || networks }
}
