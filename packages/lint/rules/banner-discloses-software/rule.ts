/** A greeting that tells the version, the system or a person. */

import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

interface Disclosed extends Found {
  readonly setting: ParameterSetting
  readonly part: string
}

/** Versions, and systems in the form that packages write. */
const PARTS =
  /\$(?:\{mail_(?:version|release_date)\}|\(mail_(?:version|release_date)\)|mail_(?:version|release_date)\b)|\((?:Debian|Ubuntu|CentOS|Fedora|Red ?Hat|SUSE|openSUSE|Gentoo|FreeBSD|Raspbian|Linux)[^)]*\)|\bPostfix[ /-]v?\d[\w.]*/gi

export const rule = defineRule<'parameter', Disclosed>({
  id: 'banner-discloses-software',
  summary: 'The greeting tells everybody the version or the system of the server.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['smtpd_banner', 'mail_name'] },
  *check(setting, { postfix }) {
    const { text } = setting.value
    if (!postfix || !isEffective(setting, postfix) || isTemplated(text) || text.includes('#')) return
    if (setting.name.text === 'mail_name') {
      const banner = postfix.setting('smtpd_banner')?.value.text ?? '$mail_name'
      if (/\$[({]?mail_name\b/.test(banner) && /@|\d+\.\d+/.test(text)) {
        yield foundIn(setting.source, setting.value, 0, text.length, { setting, part: text })
      }
      return
    }
    for (const { 0: part, index } of text.matchAll(PARTS)) {
      yield foundIn(setting.source, setting.value, index, index + part.length, { setting, part })
    }
  },
  describe({ setting, part, source, range }) {
    const name = setting.name.text === 'mail_name'
    const before = /[ \t]*$/.exec(source.text.slice(0, range.start))?.[0].length ?? 0
    return {
      what: name
        ? `${part} stands in the greeting and in every Received header.`
        : `The greeting tells ${part} to everybody.`,
      why: part.includes('@')
        ? 'Whoever connects learns an address of the staff, which harvesters collect.'
        : 'Scanners look for servers of a certain version or system in just this place.',
      help: name ? 'Delete the line: the default is Postfix.' : 'Write smtpd_banner = $myhostname ESMTP',
      fixes: name
        ? []
        : [replaceFix(`Take ${part} out`, 'review', source, { start: range.start - before, end: range.end }, '')],
    }
  },
})
