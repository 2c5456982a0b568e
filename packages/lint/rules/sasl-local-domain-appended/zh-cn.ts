/** Chinese words for a realm that is put behind login names. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, dovecot }) => ({
  what: `不带 @ 的登录名会按“名字@${setting.value.text}”来查。`,
  why: dovecot
    ? 'Dovecot 看的是 auth_default_realm 和 auth_username_format；这项设置只会误导看配置的人。'
    : '这样 saslauthd 或数据库里的账号 "anna" 就找不到了，而带完整地址的账号用不着它。',
  help: '去掉它，除非账号就是按这个 realm 建的（saslpasswd2 -u）。',
  related: ['账号在这里查'],
  fixes: ['删掉这项设置'],
}))
