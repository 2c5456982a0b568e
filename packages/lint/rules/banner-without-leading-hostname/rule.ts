/** A greeting of the SMTP server that does not begin with a host name. */

import { isTemplated, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'
import { hostNameFault } from '../../src/host-names.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'
import { refersToUnknown } from '../../src/typed-values.ts'

interface Banner extends Found {
  readonly setting: ParameterSetting
  readonly word: string
}

export const rule = defineRule<'parameter', Banner>({
  id: 'banner-without-leading-hostname',
  summary: 'The greeting of an SMTP server begins with its host name.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_banner'] },
  *check(setting, { postfix }) {
    const { text } = setting.value
    // Quotes and comments around the value are findings of their own.
    if (!postfix || !isEffective(setting, postfix) || isTemplated(text) || /^["'#]/.test(text)) return
    const word = /^\S+/.exec(text)?.[0]
    if (word === undefined || isHostName(word, setting, postfix)) return
    yield foundIn(setting.source, setting.value, 0, word.length, { setting, word })
  },
  describe({ setting, word, source, range }) {
    const comma = /^(.*\w[)}]?)[,;:.!]+$/.exec(word)?.[1]
    const start = { start: range.start, end: range.start }
    const leads = comma !== undefined && /^\$|\./.test(comma)
    return {
      what: leads
        ? `"${word}" is no host name with the character behind it.`
        : `The greeting begins with "${word}", not with the host name.`,
      why: 'The first word of "220 …" is the name of the server (RFC 5321, 4.2). Clients and tests that read it see a wrong name, and some refuse to go on.',
      help: `Write ${setting.name.text} = $myhostname ESMTP`,
      fixes: leads
        ? [replaceFix(`Write ${comma}`, 'safe', source, range, comma)]
        : [replaceFix('Put $myhostname in front', 'safe', source, start, '$myhostname ')],
    }
  },
})

/** Whether the first word is the host's name or another full one, as far as can be told. */
function isHostName(word: string, setting: ParameterSetting, postfix: PostfixInstance): boolean {
  if (/^\$(?:myhostname|[({]myhostname[)}])$/.test(word)) return true
  if (word.includes('$') && refersToUnknown(word, setting, postfix)) return true
  const glued = /^\$[({]?myhostname[)}]?(?![\w.-])/.test(word)
  const { text, known } = postfix.expand(word, setting.service)
  if (!known) return !glued
  const first = /^\S*/.exec(text.trim())?.[0] ?? ''
  return first.includes('.') && hostNameFault(first) === undefined
}
