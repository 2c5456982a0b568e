/** Chinese words for authdaemond without processes or modules. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, missing }) => {
  const daemons = name === 'daemons'
  const what = daemons ? 'authdaemond 不启动任何进程。' : 'authdaemond 没有可查询的模块。'
  return {
    what: missing ? `没有 "daemons=" 这一行：${what}` : what,
    why: daemons
      ? '套接字上没人应答：IMAP、POP3 的登录，以及通过 Cyrus SASL 的 SMTP 登录，都会卡住然后失败。'
      : '所有用户都查不到。',
    help: daemons ? '写上 daemons=5。' : '写上知道账号的模块，例如 "authmysql"。',
  }
})
