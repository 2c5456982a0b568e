/** Chinese words for a login socket where nobody listens. */

import { dovecotListeners } from '@mailcfg/model'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, setting, dovecot }, english) => {
  const named = setting.name.text === 'smtpd_sasl_path'
  // The place where Dovecot listens, as the English help or fix names it.
  const place = /\S+(?=, where Dovecot listens\.$)/.exec(english.help ?? '')?.[0]
  const listens = dovecotListeners(dovecot).some(({ service }) => service === 'auth')
  return {
    what: named
      ? `Dovecot 不在 ${path} 监听。`
      : `没有 smtpd_sasl_path，Postfix 到 ${path} 去找 Dovecot，那里没有人监听。`,
    why: 'smtpd 问不到 Dovecot，停在 "no SASL authentication mechanisms"：这个端口上的客户端都会断开。',
    ...(english.help === undefined
      ? {}
      : {
          help: place
            ? `写 smtpd_sasl_path = ${place}，Dovecot 在那里监听。`
            : `让 Dovecot 在那里监听：service auth { unix_listener ${path} { … } }。`,
        }),
    related: (english.related ?? []).map(() => (listens ? 'Dovecot 在这里监听' : '这份配置里没有 service auth 的监听')),
    fixes: (title) => title.replace(/^Write /, '写成 '),
  }
})
