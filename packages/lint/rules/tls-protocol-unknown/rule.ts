/** A name in a list of TLS protocols that is no protocol. */

import { compareVersions, suggest } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'
import { isProtocol, PROTOCOLS, protocolWords } from '../../src/tls-protocols.ts'

interface NoProtocol extends Found {
  /** The sign of a bound that the target release does not have. */
  readonly sign: string | undefined
  readonly setting: ParameterSetting
  readonly name: string
}

export const rule = defineRule<'parameter', NoProtocol>({
  id: 'tls-protocol-unknown',
  summary: 'A list of TLS protocols holds a name that is no protocol.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'parameter',
    names: ['smtpd', 'smtp', 'lmtp', 'tlsproxy_client'].flatMap((side) => [
      `${side}_tls_protocols`,
      `${side}_tls_mandatory_protocols`,
    ]),
  },
  *check(setting, { postfix }) {
    const { value, source } = setting
    if (!isEffective(setting, postfix) || isTemplated(value.text)) return
    const old = !supportsBounds(postfix?.versions.postfix)
    for (const { name, sign, start, end, bound } of protocolWords(value.text)) {
      if (old && bound) yield foundIn(source, value, start === end ? start : start - 2, end, { setting, name, sign })
      if (old && bound) continue
      if (name.includes('$') || name.startsWith('#') || isProtocol(name, bound)) continue
      yield foundIn(source, value, start, end, { setting, name, sign: undefined })
    }
  },
  describe({ setting, name, sign, source, range }, { stack }) {
    if (sign !== undefined) {
      return {
        what: `Postfix ${stack.versions.postfix} does not know ${sign} in lists of protocols.`,
        why: 'It takes the whole word for a name, finds that the list is invalid, and does without TLS, or refuses the connection where TLS is demanded.',
        help: 'Bounds came with 3.6. Name what is left out instead: !SSLv2, !SSLv3, !TLSv1, !TLSv1.1.',
      }
    }
    const plain = /^(?:TLSv?|SSLv?)[ _-]?(\d(?:\.\d)?)$/i.exec(name)?.[1]?.replace(/^1\.0$/, '1')
    const nearest = PROTOCOLS.find((p) => p === `TLSv${plain}`) ?? suggest(name, PROTOCOLS)[0]
    return {
      what:
        name === ''
          ? 'A sign stands here without a protocol.'
          : `${name} is no TLS protocol${nearest ? `; did you mean ${nearest}?` : '.'}`,
      why: 'Postfix finds out at the first handshake: it logs "Invalid TLS protocol list" and does without TLS, or refuses the connection where TLS is demanded.',
      help: `The names are ${PROTOCOLS.join(', ')}.`,
      fixes: nearest && name !== '' ? [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] : [],
      ...(setting.name.text.includes('mandatory') ? { impact: 'rejects-mail' as const } : {}),
    }
  },
})

/** Bounds came with 3.6; a target that nobody tells may have them. */
function supportsBounds(release: string | undefined): boolean {
  return release === undefined || compareVersions(release, '3.6') >= 0
}
