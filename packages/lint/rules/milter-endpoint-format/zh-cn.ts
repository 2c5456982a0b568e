/** Chinese words for addresses of milters that cannot be read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, meant }) => ({
  what: `${text} 不是 milter 的地址。`,
  why: 'Postfix 连不上这个 milter：默认对所有邮件答复 451（"milter_default_action = tempfail"）。',
  help: '写成 inet:主机:端口 或 unix:路径；相对路径从队列目录算起。',
  fixes: [`写成 ${meant}`],
}))
