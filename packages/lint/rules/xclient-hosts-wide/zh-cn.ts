/** Chinese words for hosts that may claim any address or login. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, command, world }) => ({
  what: `${world ? '任何主机' : `${text} 里的每台主机`}都能用 ${command}。`,
  why:
    command === 'XFORWARD'
      ? '它可以随意编客户端的名字和地址，写进日志，也给过滤器看。'
      : '它可以自称来自 mynetworks 里的地址，或者自称以任何用户登录，然后中继，以那个用户的名义发信。',
  help: '只列出单独的主机：把邮件转交给这台服务器的过滤器和代理。',
}))
