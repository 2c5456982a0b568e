/** A hand-written list of ciphers that takes in broken ones. */

import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isEffective, removeSettingFix } from '../../src/settings.ts'

interface Weak extends Found {
  readonly setting: ParameterSetting
  readonly word: string
  readonly only: boolean
}

/** Names of OpenSSL for ciphers that are broken, too short, or no encryption. */
const WEAK =
  /^(?:RC4|RC2|3DES|DES|IDEA|SEED|MD5|LOW|SSLv[23]|EXP(?:ORT)?(?:40|56)?|e?NULL|COMPLEMENTOFALL|(?:.+-)?(?:RC4|RC2|DES|3DES|EXP)(?:-.+)?|.+-(?:MD5|NULL)|NULL-.+)$/

export const rule = defineRule<'parameter', Weak>({
  id: 'tls-weak-cipher-override',
  summary: 'A hand-written list of ciphers holds broken ones.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['tls_high_cipherlist', 'tls_medium_cipherlist'] },
  *check(setting, { postfix }) {
    const { value, source } = setting
    if (isTemplated(value.text) || !isEffective(setting, postfix)) return
    const words = [...value.text.matchAll(/[^\s:,;]+/g)]
    const gone = new Set(words.filter(([word]) => word.startsWith('!')).map(([word]) => word.slice(1)))
    for (const match of words) {
      const [word] = match
      const names = word.replace(/^\+/, '').split('+')
      if (/^[!@-]/.test(word) || !names.some((name) => WEAK.test(name)) || names.some((name) => isGone(name, gone)))
        continue
      yield foundIn(source, value, match.index, match.index + word.length, {
        setting,
        word,
        only: word.startsWith('+'),
      })
    }
  },
  describe({ setting, word, only }) {
    return {
      what: only
        ? `${word} keeps old ciphers in ${setting.name.text}.`
        : `${word} takes broken ciphers into ${setting.name.text}.`,
      why: only
        ? 'A plus sign does not take ciphers out, it puts them at the end of the list, where a client that wants them still gets them.'
        : 'Connections with it can be read or changed. The list is for all services, those with passwords too.',
      help: 'Delete the setting: the list of Postfix follows what OpenSSL holds for strong. To leave out single ciphers there is smtpd_tls_exclude_ciphers.',
      // What a plus sign leaves in are mostly CBC ciphers with SHA-1: old, and not broken.
      ...(only ? { severity: 'info' as const } : {}),
      fixes: [removeSettingFix(`Delete ${setting.name.text}`, 'review', setting)],
    }
  },
})

/** Whether an item with `!` takes the ciphers of a name out for good. */
function isGone(name: string, gone: ReadonlySet<string>): boolean {
  const parts = name.split('-')
  return gone.has(name) || parts.some((part) => gone.has(part)) || (parts.includes('CBC3') && gone.has('3DES'))
}
