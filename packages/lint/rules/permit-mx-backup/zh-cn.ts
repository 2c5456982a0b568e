/** Chinese words for mail that the owners of other domains send here. */

import { translate } from '../../src/translation.ts'
import { closingTitle } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ limited }) => ({
  what: 'permit_mx_backup 接收所有 MX 记录指向这台服务器的域名的邮件。',
  why: limited
    ? '它没有收件人名单，不存在的名字也会收下，再退信给伪造的发件人；从 Postfix 3.9 起已不推荐使用。'
    : '谁都能加这样一条记录，没有 permit_mx_backup_networks 就没有任何限制；它不知道有哪些收件人，退信就由您来发。从 Postfix 3.9 起已不推荐使用。',
  help: '把域名写进 relay_domains，把它们的用户写进 relay_recipient_maps。',
  fixes: closingTitle,
}))
