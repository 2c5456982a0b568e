/** Chinese words for protocols that drop the plugins of all. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ protocol, lost }) => ({
  what: `在 protocol ${protocol} 里，这一行取代了全局的 mail_plugins：${lost.join('、')} 不会加载。`,
  why: '只有块里的值算数。别处生效的配额、sieve 或 ACL，在这里都不生效。',
  related: ['给所有协议设置的'],
  fixes: ['保留全局的插件'],
}))
