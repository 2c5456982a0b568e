/** Chinese words for PLAIN without LOGIN. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ isDefault }) => ({
  what: `对发信的客户端，Dovecot ${isDefault ? '默认' : ''}只提供 PLAIN，不提供 LOGIN。`,
  why: 'Outlook 和一些旧设备只会 LOGIN，会报告服务器不支持认证。',
  help: '写 auth_mechanisms = plain login。',
  related: ['Postfix 在这里查询 Dovecot'],
}))
