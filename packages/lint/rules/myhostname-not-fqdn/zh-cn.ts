/** Chinese words for host names without a domain. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => ({
  what: `${text} 不是完整的主机名。`,
  why: '服务器在 HELO、Received 头和退信的地址里都这样称呼自己。名字里没有域名的，很多服务器拒收它的邮件。',
  help: '写这台主机的地址解析出来的完整名字，例如 mail.corp.test。',
}))
