/** Chinese words for logins that are completed in different ways. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ domain, program, other }) => ({
  what: `登录名没有域名时，${program} 补上 ${domain}，${other.program} 补上 ${other.domain}。`,
  why: '用户只输入名字、不带域名的话，在每个程序里就是不同的人：IMAP 能登录，SMTP 不能，或者反过来。',
  help: '两边写同样的域名；或者让用户输入完整的地址，两边都不写。',
  related: [`${other.program} 的域名`],
}))
