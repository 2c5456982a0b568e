/** The protocols for demanded TLS are set where TLS is never demanded. */

import {
  clientTls,
  hasTemplateLines,
  type ParameterSetting,
  type PostfixInstance,
  serverTls,
  smtpClients,
  smtpdServices,
} from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atName, setBesideEdit } from '../../src/setting-edits.ts'
import { allowedProtocols } from '../../src/tls-protocols.ts'

interface Unused extends Found {
  readonly setting: ParameterSetting
  readonly side: 'smtpd' | 'smtp'
}

export const rule = defineRule<'postfix', Unused>({
  id: 'tls-mandatory-list-only',
  summary: 'The list of protocols that is set is not the one that counts.',
  severity: 'info',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main && hasTemplateLines(postfix.main)) return
    for (const side of ['smtpd', 'smtp'] as const) {
      const setting = postfix.setting(`${side}_tls_mandatory_protocols`)
      if (
        setting &&
        !postfix.isSet(`${side}_tls_protocols`) &&
        isNeverDemanded(postfix, side) &&
        differs(postfix, side)
      ) {
        yield { ...atName(setting), setting, side }
      }
    }
  },
  describe({ setting, side, source }, { postfix }) {
    return {
      what: `${setting.name.text} changes nothing, since TLS is nowhere demanded.`,
      why: `At the level may, ${side}_tls_protocols counts, which still has its default.`,
      help: `Set ${side}_tls_protocols as well. Old protocols on port 25 are better than clear text, so leave it out if that is what you want.`,
      fixes: postfix
        ? [
            editFix(`Set ${side}_tls_protocols, too`, 'review', source, [
              setBesideEdit(postfix, setting, `${side}_tls_protocols`, setting.value.text),
            ]),
          ]
        : [],
    }
  },
})

/** Whether every server or client of the side has the level may: another level, or a table of levels, uses the list. */
function isNeverDemanded(postfix: PostfixInstance, side: Unused['side']): boolean {
  if (side === 'smtpd') {
    const servers = smtpdServices(postfix)
    return servers.length > 0 && servers.every((service) => serverTls(postfix, service) === 'may')
  }
  const tables = ['smtp_tls_policy_maps', 'smtp_tls_per_site']
  return smtpClients(postfix).every(
    (client) =>
      clientTls(postfix, client) === 'may' && tables.every((name) => postfix.value(name, client).text.trim() === ''),
  )
}

/** Whether the list that is set allows something else than the other's default, which is all of TLS in every release. */
function differs(postfix: PostfixInstance, side: Unused['side']): boolean {
  const { text, known } = postfix.value(`${side}_tls_mandatory_protocols`)
  const allowed = known ? allowedProtocols(text) : undefined
  return allowed !== undefined && allowed.join() !== 'TLSv1,TLSv1.1,TLSv1.2,TLSv1.3'
}
