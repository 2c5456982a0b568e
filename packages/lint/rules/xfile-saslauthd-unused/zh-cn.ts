/** Chinese words for a saslauthd that nobody asks. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ method }) => ({
  what: `smtpd 不问 saslauthd：密码由 ${method.text} 验证。`,
  why: '在这里改什么，都不影响谁能发信，重启 saslauthd 也没有用；改了 smtpd.conf 之后，要重新加载 Postfix。',
  help: '到验证密码的地方去改；如果没有别的程序用它，就停掉这个守护进程。',
  related: ['问的是这个'],
}))
