/** A parameter that Postfix still reads and advises against. */

import { compareVersions, existsIn, type PostfixParameter, postfixParameter } from '@mailcfg/knowledge'
import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { atLeast } from '../../src/releases.ts'
import { defineRule, type Found, replaceFix, type Wording } from '../../src/rule.ts'
import { isEffective, removeSettingFix, siblings } from '../../src/settings.ts'
import { type TlsSwitch, tlsSwitch } from '../../src/tls-switches.ts'

interface Deprecated extends Found {
  readonly setting: ParameterSetting
  readonly parameter: PostfixParameter
}

export const rule = defineRule<'parameter', Deprecated>({
  id: 'parameter-deprecated',
  summary: 'Postfix still reads the parameter, but advises against it.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix, stack }) {
    const parameter = postfixParameter(setting.name.text)
    if (!parameter?.obsolete || parameter.removedIn || parameter.legacyAlias) return
    // What sets the key exchange by hand is the matter of tls-dh-parameters-obsolete.
    if (/^smtpd_tls_(?:dh\d+_param_file|eecdh_grade)$/.test(parameter.name)) return
    if (postfix === undefined || !isTold(parameter, stack.versions.postfix)) return
    yield { source: setting.source, range: setting.name.range, setting, parameter }
  },
  describe({ setting, parameter }, { postfix, stack }) {
    const old = postfix && isEffective(setting, postfix) ? tlsSwitch(setting, postfix) : undefined
    if (postfix && old) return old.overruledBy ? overruled(setting, old) : replaced(setting, old, postfix)
    if (parameter.name === 'disable_dns_lookups' && postfix) return dnsLookups(setting, postfix)
    return leftBehind(setting, parameter, stack.versions.postfix)
  },
})

/** Known to be deprecated in the target release, or to have a successor in it. */
function isTold({ deprecatedSince, replacedBy }: PostfixParameter, version: string | undefined): boolean {
  if (version === undefined || deprecatedSince === undefined || compareVersions(version, deprecatedSince) >= 0)
    return true
  const successor = postfixParameter(replacedBy ?? '')
  return successor !== undefined && existsIn(successor, version)
}

function overruled(setting: ParameterSetting, { level, kind, on, overruledBy }: TlsSwitch): Wording {
  const weaker = kind === 'enforce' && on && (overruledBy?.text === 'may' || overruledBy?.text === 'none')
  const place = overruledBy?.setting
  return {
    what: `${setting.name.text} has no effect: ${level} = ${overruledBy?.text} counts.`,
    why: weaker
      ? 'It looks as if TLS were demanded here, and it is not: mail and passwords may go unencrypted.'
      : 'The security level replaced the old switch in Postfix 2.3; where it is set, the switch is not looked at.',
    ...(weaker
      ? { severity: 'warning', impact: 'insecure', help: `To demand TLS, set ${level} to encrypt here.` }
      : {}),
    ...(place ? { related: [{ source: place.source, range: place.name.range, message: 'this one counts' }] } : {}),
    fixes: [removeSettingFix('Delete the old switch, which has no effect', weaker ? 'review' : 'safe', setting)],
  }
}

function replaced(
  setting: ParameterSetting,
  { level, on, sameAs, implied }: TlsSwitch,
  postfix: PostfixInstance,
): Wording {
  const words = {
    what: `${setting.name.text} was replaced by ${level}.`,
    why: 'It still works while no security level is set; from 3.9 on Postfix warns about it.',
  }
  if (siblings(setting, level, postfix).length + siblings(setting, setting.name.text, postfix).length > 0) return words
  if (on && !implied && sameAs) {
    // A main.cf that was not seen may set a level; a master.cf may have old switches, which a level would overrule.
    const isWhole = postfix.main !== undefined && postfix.master !== undefined
    const safety = sameAs === 'verify' || !isWhole ? 'review' : 'safe'
    return { ...words, help: `Write ${level} = ${sameAs}.`, fixes: [writeFix(setting, level, sameAs, safety)] }
  }
  const fixes = setting.service
    ? []
    : [removeSettingFix('Delete the old switch, which changes nothing', 'safe', setting)]
  return {
    ...words,
    help: implied ? 'The other old switch says more; delete this one.' : 'Delete it: off is the default.',
    fixes,
  }
}

function dnsLookups(setting: ParameterSetting, postfix: PostfixInstance): Wording {
  const level = `${setting.service?.command.text === 'lmtp' ? 'lmtp' : 'smtp'}_dns_support_level`
  const words = {
    what: `disable_dns_lookups was replaced by ${level}.`,
    why: 'It still works while no support level is set; from 3.9 on Postfix warns about it.',
  }
  const on = postfix.isOn('disable_dns_lookups', setting.service)
  if (on === undefined || postfix.isSet(level, setting.service)) return words
  if (!on) return { ...words, fixes: [removeSettingFix('Delete it: no is the default', 'review', setting)] }
  return {
    ...words,
    help: `Write ${level} = disabled${setting.service ? '' : '; lmtp_dns_support_level too if LMTP servers are named by host'}.`,
    fixes: [writeFix(setting, level, 'disabled', 'review')],
  }
}

/** Parameters without a successor of the same kind. */
function leftBehind(setting: ParameterSetting, parameter: PostfixParameter, version: string | undefined): Wording {
  const { name, replacedBy } = parameter
  const what = replacedBy ? `${name} is deprecated in favour of ${replacedBy}.` : `${name} is deprecated.`
  const ignored = /_eecdh_grade$|_dh512_param_file$/.test(name)
  const safety = ignored && atLeast(version, '3.6') ? 'safe' : 'review'
  return {
    what,
    why: ignored
      ? 'Postfix 3.6 and later ignore its value and let the TLS library choose.'
      : replacedBy
        ? 'It is still read, but a later release may drop it.'
        : 'The built-in behaviour is better than what it sets, and a later release may drop it.',
    help: replacedBy
      ? `See ${replacedBy} in postconf(5); the values differ.`
      : 'Leave it at its default: delete the line.',
    fixes: replacedBy ? [] : [removeSettingFix('Delete the setting', safety, setting)],
  }
}

function writeFix(setting: ParameterSetting, name: string, value: string, safety: 'safe' | 'review') {
  const { source } = setting
  const between = source.text.slice(setting.name.range.end, setting.value.range.start)
  const range = { start: setting.name.range.start, end: setting.value.range.end }
  return replaceFix(`Write ${name} = ${value}`, safety, source, range, `${name}${between}${value}`)
}
