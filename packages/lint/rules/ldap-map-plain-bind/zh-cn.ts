/** Chinese words for LDAP passwords in clear text. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ server }) => ({
  what: `登录 ${server} 的密码以明文发送。`,
  why: '每次查询都可能新建连接、重新登录：沿途有人监听，就能得到目录服务的密码。',
  help: '设置 start_tls = yes 和 version = 3，或者改用 ldaps://。',
  related: ['密码在这里'],
  fixes: ['设置 start_tls = yes'],
}))
