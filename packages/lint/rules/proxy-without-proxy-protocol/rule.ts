/** The PROXY protocol set for smtpd, while postscreen takes the connections. */

import { isBlank, type ParameterSetting, type PostfixInstance, realServices } from '@mailcfg/model'
import { postscreenServices } from '../../src/postscreen.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atName, setBesideEdit, unique } from '../../src/setting-edits.ts'

interface Misplaced extends Found {
  readonly setting: ParameterSetting
  readonly protocol: string
  readonly postscreenAt: Found
}

export const rule = defineRule<'postfix', Misplaced>({
  id: 'proxy-without-proxy-protocol',
  summary: 'Behind postscreen, smtpd_upstream_proxy_protocol is ignored.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    yield* unique(misplaced(postfix))
  },
  describe: ({ setting, protocol, postscreenAt }, { postfix }) => ({
    what: 'smtpd_upstream_proxy_protocol has no effect behind postscreen.',
    why: 'postscreen takes the connections on port 25. It sees the address of the proxy instead of the client’s, and takes what the proxy says of the client for a client that talks too early.',
    help: `Set postscreen_upstream_proxy_protocol = ${protocol} for port 25, and smtpd_upstream_proxy_protocol with -o for the other ports.`,
    related: [{ ...postscreenAt, message: 'takes the connections' }],
    fixes:
      postfix && !setting.service
        ? [
            editFix('Set postscreen_upstream_proxy_protocol too', 'review', setting.source, [
              setBesideEdit(postfix, setting, 'postscreen_upstream_proxy_protocol', protocol),
            ]),
          ]
        : [],
  }),
})

function* misplaced(postfix: PostfixInstance): Iterable<Misplaced> {
  const screen = postscreenServices(postfix).find((service) =>
    isBlank(postfix, 'postscreen_upstream_proxy_protocol', service),
  )
  if (!screen || !postfix.master) return
  const postscreenAt = { source: postfix.master.source, range: screen.command.range }
  for (const service of realServices(postfix)) {
    if (service.type.text !== 'pass' || service.command.text !== 'smtpd') continue
    const { text, known, setting } = postfix.value('smtpd_upstream_proxy_protocol', service)
    if (setting && known && text.trim() !== '') {
      yield { ...atName(setting), setting, protocol: text.trim(), postscreenAt }
    }
  }
}
