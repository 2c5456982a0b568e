/** Chinese words for saslauthd that is not told which IMAP server to ask. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '没有告诉 saslauthd 该问哪个 IMAP 服务器。',
  why: '守护进程以 "no hostname specified" 退出；Postfix 找不到套接字，谁也登录不了。',
  help: 'Debian 上写 MECH_OPTIONS="127.0.0.1"，Red Hat 上写 FLAGS="-O 127.0.0.1"；登录名带域名时再加 -r。',
}))
