/** Chinese words for passwords that are stored readable. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ column }) => ({
  what: column ? '每个新密码除了散列，还以明文存进这一列。' : '密码不经散列就存下来。',
  why: '谁拿到这张表、它的备份或导出，谁就有了所有用户的密码，而很多人在别处也用同一个密码。',
  help: column ? '在这一行前面加 ;，并清空那一列。' : '写成 md5crypt，Courier 和 Dovecot 都认识它。',
}))
