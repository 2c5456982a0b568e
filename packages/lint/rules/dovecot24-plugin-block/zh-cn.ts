/** Chinese words for the plugin block in Dovecot 2.4. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ now }) => ({
  what: 'Dovecot 2.4 没有 plugin 块。',
  why: '2.4 的 doveconf 以 "Unknown section name" 停下：Dovecot 启动不了。',
  help:
    now.length > 0
      ? `里面的设置各有自己的位置：${now.slice(0, 4).join('；')}${now.length > 4 ? ' …' : ''}。`
      : '插件的设置写在最外层，或写在 quota NAME { }、sieve_script NAME { } 这样的块里。',
}))
