/** Chinese words for different certificates of Postfix and Dovecot. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, other }) => ({
  what: `Dovecot 出示 ${path}，Postfix 出示 ${other}。`,
  why: '邮件客户端如果用同一个名字连两个服务器，只要其中一个证书换了新的，或者是给那个名字签的，而另一个不是，就会看到警告。',
  help: '让两边用同样的文件，或者保证两边都会换新。',
  related: ['Postfix 的证书'],
}))
