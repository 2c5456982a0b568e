/** Chinese words for mechanisms that Dovecot does not have. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, near }) => ({
  what: `Dovecot 没有 ${text} 这个机制。`,
  why: 'doveconf 不检查它；auth 进程会报 "Unknown authentication mechanism" 然后退出，谁也登录不了，SMTP 也一样。',
  ...(near ? { fixes: [`写成 ${near}`] } : { help: '多数服务器只需要 plain 和 login。' }),
}))
