/** Chinese words for two spellings of the same domain. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, setting, other }) => ({
  what: `${setting} 里写的是 ${name}，而 ${other.setting} 是 ${other.name}。`,
  why: '两个里面大概有一个写错了。发到另一种写法的邮件会被当成外面的，证书和问候语也对不上。',
  help: '两边写同样的域名。',
  related: ['另一种写法'],
}))
