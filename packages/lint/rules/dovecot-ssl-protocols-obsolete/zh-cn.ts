/** Chinese words for ssl_protocols. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ unknown }, english) => ({
  what: '从 Dovecot 2.3 起，ssl_protocols 改成了 ssl_min_protocol。',
  why:
    unknown === undefined
      ? 'Dovecot 2.3 会转换它并给出警告；2.4 不认识它，启动不了。'
      : `因为有 ${unknown}，Dovecot 2.3 转换不了，只能忽略它；2.4 启动不了。`,
  ...(english.help === undefined ? {} : { help: '写成 ssl_min_protocol = TLSv1.2。' }),
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
