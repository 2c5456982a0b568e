/** Chinese words for a port that Postfix and Dovecot both want. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ port }) => ({
  what: `Postfix 和 Dovecot 都要用端口 ${port}。`,
  why: '后启动的那个停在 "Address already in use"。',
  help: '把这个服务从其中一边去掉，或者给两边不同的地址。',
  related: [`Dovecot 在这里监听端口 ${port}`],
}))
