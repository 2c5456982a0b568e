/** Chinese words for wildcards in lists of domains. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, list }) => {
  const domain = text.replace(/^\*\.?/, '')
  return {
    what: `${list} 里的 ${text} 匹配不到任何域名：Postfix 在这里没有通配符。`,
    why: '想收的那些域名的邮件都会被拒："Relay access denied"。',
    help:
      domain === ''
        ? '把域名一一列出来。'
        : list === 'relay_domains'
          ? `写成 ${domain}，它也匹配自己的子域名。`
          : `把域名一一列出来，或者用模式：pcre:{{/\\.${domain.replaceAll('.', '\\.')}$/ OK}}。`,
  }
})
