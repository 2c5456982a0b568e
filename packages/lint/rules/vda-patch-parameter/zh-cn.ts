/** Chinese words for names of an old quota patch. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `${setting.name.text} 要有 VDA 配额补丁才行，而没有哪个发行版带这个补丁。`,
  why: 'Postfix 不理会这一行，所以邮箱都没有配额：邮件一直投递到磁盘写满为止。',
  help: '让写邮箱的程序来管配额，例如用 LMTP 投递给 Dovecot，再用它的 quota 插件。',
  fixes: ['删掉这个不起作用的设置'],
}))
