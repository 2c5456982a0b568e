/** Chinese words for a saslauthd that is not started. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: 'saslauthd 没有启动，而 smtpd 要用它验证密码。',
  why: '日志里写 "cannot connect to saslauthd server"，登录都失败。只用 systemd 启动服务的 Debian 版本不再看 START。',
  related: ['在这里写了用 saslauthd'],
  fixes: ['写成 yes'],
}))
