/** Certificates of the old kind beside chain files. */

import {
  isBlank,
  type ParameterSetting,
  type PostfixInstance,
  type Service,
  smtpClients,
  smtpdServices,
} from '@mailcfg/model'
import { atLeast } from '../../src/releases.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, unique } from '../../src/setting-edits.ts'

interface Ignored extends Found {
  readonly name: string
  readonly chain: ParameterSetting
}

export const rule = defineRule<'postfix', Ignored>({
  id: 'tls-chain-files-beside-certificate',
  summary: 'Certificates of the old kind are ignored beside chain files.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main || !atLeast(postfix.versions.postfix, '3.4')) return
    const servers = postfix.master ? smtpdServices(postfix) : [undefined]
    const found = [
      ...servers.flatMap((server) => ignored('smtpd', postfix, server)),
      ...smtpClients(postfix).flatMap((client) => ignored('smtp', postfix, client)),
    ]
    yield* unique(found)
  },
  describe({ name, chain }) {
    return {
      what: `${name} is ignored, as ${chain.name.text} is set.`,
      why: 'Postfix logs a warning each time the program starts, and takes keys and certificates from the chain files only. A certificate that is renewed here never comes into use.',
      help: `Delete the old settings, or empty ${chain.name.text}.`,
      related: [{ ...atName(chain), message: 'this one counts' }],
    }
  },
})

/** The first certificate of the old kind that the service sees beside chain files. */
function ignored(side: 'smtpd' | 'smtp', postfix: PostfixInstance, service: Service | undefined): Ignored[] {
  const chain = postfix.setting(`${side}_tls_chain_files`, service)
  if (!chain || isEmpty(chain, postfix)) return []
  for (const kind of ['cert', 'eccert', 'dcert']) {
    const setting = postfix.setting(`${side}_tls_${kind}_file`, service)
    if (!setting || isEmpty(setting, postfix) || /^none$/i.test(setting.value.text)) continue
    return [{ ...atName(setting), name: setting.name.text, chain }]
  }
  return []
}

function isEmpty(setting: ParameterSetting, postfix: PostfixInstance): boolean {
  const { text, known } = postfix.expand(setting.value.text, setting.service)
  return isBlank(postfix, setting.name.text, setting.service) || (known && text.trim() === '')
}
