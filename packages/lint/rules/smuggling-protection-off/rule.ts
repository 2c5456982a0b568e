/** Line ends that other servers read otherwise are let through: a second message can be hidden in one. */

import { compareVersions, existsIn, postfixParameter } from '@mailcfg/knowledge'
import { foundAtName } from '../../src/restriction-lists.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface Smuggling extends Found {
  readonly explicit: boolean
  readonly word: string
}

export const rule = defineRule<'postfix', Smuggling>({
  id: 'smuggling-protection-off',
  summary: 'Bare newlines are accepted, so that messages can be smuggled past checks.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const parameter = postfixParameter('smtpd_forbid_bare_newline')
    const { text, known, setting } = postfix.value('smtpd_forbid_bare_newline')
    const { postfix: version } = postfix.versions
    if (!known || text.toLowerCase() !== 'no') return
    // Releases before 3.9 know `normalize` only from a certain patch on; `yes` they all know.
    const word = version === undefined || compareVersions(version, '3.9') >= 0 ? 'normalize' : 'yes'
    if (setting) yield foundIn(setting.source, setting.value, 0, setting.value.text.length, { explicit: true, word })
    else if (version !== undefined && parameter && existsIn(parameter, version)) {
      const first = postfix.setting('myhostname') ?? postfix.mainSettings[0]
      if (first) yield foundAtName({ setting: first }, { explicit: false, word })
    }
  },
  describe: ({ source, range, explicit, word }) => ({
    what: explicit
      ? 'smtpd_forbid_bare_newline = no accepts line ends that hide messages.'
      : 'Line ends that hide messages are accepted, as smtpd_forbid_bare_newline is not set.',
    why: 'A message can carry a second one that only this server sees; it passes SPF checks as mail of the server that brought it.',
    ...(explicit
      ? { fixes: [replaceFix(`Write ${word}`, 'review', source, range, word)] }
      : {
          help: `Write smtpd_forbid_bare_newline = ${word} and smtpd_forbid_bare_newline_exclusions = $mynetworks.`,
          severity: 'info',
        }),
  }),
})
