/** Chinese words for lists in master.cf that open a port which main.cf would guard. */

import { translate } from '../../src/translation.ts'
import { closingTitle, witnessed } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, hole }) => ({
  what: `服务 ${setting.service?.service.text} 的 ${setting.name.text} 去掉了 main.cf 里的防线。`,
  why: hole
    ? `对这个端口来说，-o 的列表取代了 main.cf 里的那个。${witnessed(hole)}`
    : '对这个端口来说，-o 的列表取代了 main.cf 里的那个；smtpd 找不到防线，因致命错误退出，所以这个端口从不应答。',
  help: '让列表以 reject 结尾，例如 permit_sasl_authenticated,reject；或者删掉这个 -o。',
  fixes: (title) =>
    title.startsWith('Delete the -o with') ? `删掉带 ${setting.name.text} 的 -o` : closingTitle(title),
}))
