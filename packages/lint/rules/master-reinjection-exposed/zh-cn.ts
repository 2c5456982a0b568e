/** Chinese words for return ports that are open to the network. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service }) => ({
  what: `端口 ${service.service.text} 从过滤器收回邮件，而整个网络都能连上它。`,
  why: '从这里进来的邮件不再过滤，往往什么也不检查：发垃圾邮件和病毒的人可以绕过过滤器。',
  fixes: ['只在 127.0.0.1 上监听'],
}))
