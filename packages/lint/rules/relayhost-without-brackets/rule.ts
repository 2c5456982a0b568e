/** A relay host that is looked up by its MX records. */

import { parseList } from '@mailcfg/grammars'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

interface Bare extends Found {
  readonly host: string
  readonly port: string
  /** It surely is one machine. */
  readonly sure: boolean
}

export const rule = defineRule<'parameter', Bare>({
  id: 'relayhost-without-brackets',
  summary: 'Relayhost without brackets is looked up by its MX records, often another host.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'parameter', names: ['relayhost'] },
  *check(setting, { postfix }) {
    const { source, value } = setting
    if (!postfix || !isEffective(setting, postfix) || isTemplated(value.text) || /["'#]/.test(value.text)) return
    if (postfix.isOn('disable_dns_lookups') === true || postfix.value('smtp_dns_support_level').text === 'disabled')
      return
    for (const { text, start, end } of parseList(value.text).items) {
      const [, host = '', port = ''] = /^([\w.-]+\.[\w-]+\.?)(:\w+)?$/.exec(text) ?? []
      const address = /^[\d.]+$/.test(host)
      const named =
        /^(?:smtp|mail|relay|out|mx|mailout|smarthost|email-smtp)\d*[.-]/i.test(host) && host.split('.').length > 2
      if (host === '' || !(address || named || port !== '')) continue
      yield foundIn(source, value, start, end, { host, port, sure: address || port !== '' })
    }
  },
  describe({ host, port, sure, source, range }) {
    return {
      what: `Write [${host}]${port} if this is the name of a server.`,
      why: `Without brackets Postfix asks for the MX records of ${host}. If there are any, mail goes to those hosts${port ? `, on port ${port.slice(1)}` : ''}, which are not meant.`,
      ...(sure ? {} : { severity: 'info' as const }),
      fixes: [replaceFix(`Write [${host}]${port}`, 'review', source, range, `[${host}]${port}`)],
    }
  },
})
