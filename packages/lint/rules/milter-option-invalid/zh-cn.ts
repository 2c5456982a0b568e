/** Chinese words for options of milters that cannot be read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ code, text, meant }) => ({
  what: {
    unknown: `milter 没有选项 "${text}"。`,
    'no-value': `选项 "${text}" 没有值。`,
    time: `"${text}" 里的时间读不懂。`,
    action: `"${text}" 写的不是动作。`,
  }[code],
  why:
    code === 'action'
      ? '连不上这个 milter 时，Postfix 不知道该怎么办，对所有邮件答复 451。'
      : 'SMTP 服务器（本机的邮件则是 cleanup）读到这个列表就遇到致命错误停掉：邮件都进不来。',
  help: '可用的选项有 connect_timeout、command_timeout、content_timeout、default_action 和 protocol，每个都带 "=" 和值，中间用逗号隔开。',
  fixes: [`写成 ${meant}`],
}))
