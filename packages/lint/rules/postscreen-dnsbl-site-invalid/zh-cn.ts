/** Chinese words for sites that postscreen cannot read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ part, text }) => ({
  what: {
    domain: text === '' ? '这一项没有写区域名。' : `"${text}" 不是区域名。`,
    filter: `"${text}" 不是应答的模式。`,
    weight: text === '' ? '* 后面没有写权重。' : `"${text}" 不是权重。`,
  }[part],
  why: 'postscreen 每次启动都遇到致命错误停掉，25 端口上谁也投递不了邮件。',
  help: {
    domain: '先写区域名，例如 zen.spamhaus.org=127.0.0.[2..11]*3。',
    filter: '写四个 0 到 255 的数，中间用点隔开；[2..11] 和 [2;4;6] 表示好几个。',
    weight: '写一个整数；白名单的前面加 -。',
  }[part],
}))
