/** Chinese words for login names that lose their domain. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'saslauthd 问 IMAP 服务器时，名字里不带域名。',
  why: '虚拟邮箱的主人用完整的地址登录：IMAP 服务器只拿到 @ 前面的部分，于是拒绝。',
  help: '在 saslauthd 的选项里加上 -r。',
  related: ['按完整地址命名的邮箱'],
}))
